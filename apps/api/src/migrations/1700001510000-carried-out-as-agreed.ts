import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * S03: a case goes only the way that the prosecutor agreed to. It is terminated and interrupted on the ground that the decision in force
 * names, completed when every suspect is qualified, and sent to court on a closing report agreed to after it was last returned.
 * Asked at the end of the transaction, of all that it has written.
 */
export class CarriedOutAsAgreed1700001510000 implements MigrationInterface {
  readonly name = 'CarriedOutAsAgreed1700001510000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE case_register
        ADD COLUMN returned_at timestamptz,
        ADD COLUMN resumed_at timestamptz,
        ADD COLUMN termination_ground text,
        ADD COLUMN interruption_ground text,
        ADD COLUMN severed_persons text;

      CREATE FUNCTION has_decision_in_force(a_case uuid, a_kind text, a_ground text, after timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (SELECT 1 FROM key_decision d
          WHERE d.case_id = a_case AND d.kind = a_kind AND d.state = 'inForce' AND d.materials_fallen = 0
            AND d.in_force_at > coalesce(after, '-infinity') AND (d.content::jsonb ->> 'ground') IS NOT DISTINCT FROM a_ground)
      $$;
      CREATE FUNCTION has_unqualified_suspect(a_case uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (
          SELECT 1 FROM person p JOIN case_register r ON r.case_id = p.case_id
          WHERE p.case_id = a_case AND p.died_at IS NULL AND position(p.id::text IN coalesce(r.severed_persons, '')) = 0
            AND (p.role_in_case = 'suspect' OR EXISTS (SELECT 1 FROM key_decision k WHERE k.case_id = p.case_id AND k.person_id = p.id
                   AND k.kind = 'recognitionAsSuspect' AND k.state = 'inForce'))
            AND NOT EXISTS (SELECT 1 FROM key_decision d WHERE d.case_id = p.case_id AND d.person_id = p.id
                   AND d.kind IN ('qualification', 'changeOfQualification') AND d.state = 'inForce' AND d.materials_fallen = 0))
      $$;

      CREATE FUNCTION s03_carried_out_as_agreed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND (OLD.state = NEW.state OR OLD.state = 'givenForReading') THEN RETURN NULL; END IF;
        IF NEW.state = 'terminated' AND NOT has_decision_in_force(NEW.case_id, 'termination', NEW.termination_ground, NULL) THEN
          RAISE EXCEPTION 'S03: the prosecutor has approved no termination on this ground'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's03_terminated_on_the_ground_agreed';
        END IF;
        IF NEW.state = 'interrupted' AND NOT has_decision_in_force(NEW.case_id, 'interruption', NEW.interruption_ground, NEW.resumed_at) THEN
          RAISE EXCEPTION 'S03: the prosecutor has agreed to no interruption on this ground'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's03_interrupted_on_the_ground_agreed';
        END IF;
        IF NEW.state = 'inCourt' AND NOT has_decision_in_force(NEW.case_id, 'completion', NULL, NEW.returned_at) THEN
          RAISE EXCEPTION 'S03: no closing report was approved since the case was last returned'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's03_court_on_a_report_since_the_return';
        END IF;
        IF NEW.state IN ('completed', 'inCourt') AND has_unqualified_suspect(NEW.case_id) THEN
          RAISE EXCEPTION 'S03: a suspect is not qualified'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's03_completed_with_all_suspects_qualified';
        END IF;
        IF NEW.state IN ('completed', 'inCourt') AND EXISTS (
          SELECT 1 FROM case_relation o WHERE o.case_id = NEW.case_id AND o.kind = 'part' AND o.withdrawn_at IS NULL
            AND has_unqualified_suspect(o.id)) THEN
          RAISE EXCEPTION 'S03: a suspect of a part is not qualified'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's03_completed_with_parts_qualified';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s03_carried_out_as_agreed AFTER INSERT OR UPDATE ON case_register DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (NEW.state IN ('terminated', 'interrupted', 'completed', 'inCourt')) EXECUTE FUNCTION s03_carried_out_as_agreed();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER s03_carried_out_as_agreed ON case_register;
      DROP FUNCTION s03_carried_out_as_agreed, has_unqualified_suspect, has_decision_in_force;
      ALTER TABLE case_register DROP COLUMN severed_persons, DROP COLUMN interruption_ground, DROP COLUMN termination_ground,
        DROP COLUMN resumed_at, DROP COLUMN returned_at;
    `);
  }
}
