import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * S07: a case is not terminated over somebody who is detained or under a measure of restraint, here or in its parts; nor does anybody
 * come to be held in it afterwards (CPC 133, 153, 289). What is recorded is asked about, at the end of the transaction.
 */
export class TerminatedWithNobodyHeld1700001500000 implements MigrationInterface {
  readonly name = 'TerminatedWithNobodyHeld1700001500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION is_terminated(a_case uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (
          SELECT 1 FROM case_register r WHERE r.case_id = a_case AND (r.state = 'terminated' OR (r.state = 'endedWithLead' AND EXISTS (
            SELECT 1 FROM case_relation o JOIN case_register l ON l.case_id = o.id
            WHERE o.case_id = a_case AND o.kind = 'lead' AND l.state = 'terminated'))))
      $$;
      CREATE FUNCTION has_anybody_held(a_case uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (SELECT 1 FROM detention d WHERE d.case_id = a_case AND d.released_at IS NULL AND d.remanded_at IS NULL)
            OR EXISTS (SELECT 1 FROM restraint m WHERE m.case_id = a_case
                         AND m.state IN ('inForce', 'underReview', 'expired', 'fallen') AND m.in_force_at IS NOT NULL AND m.ended_at IS NULL)
      $$;

      CREATE FUNCTION s07_terminated_with_nobody_held() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (TG_OP = 'UPDATE' AND OLD.state = NEW.state) OR NOT is_terminated(NEW.case_id) THEN RETURN NULL; END IF;
        IF has_anybody_held(NEW.case_id) THEN
          RAISE EXCEPTION 'S07: somebody is held, or under a measure of restraint'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_terminated_with_nobody_held';
        END IF;
        IF EXISTS (SELECT 1 FROM case_relation o WHERE o.case_id = NEW.case_id AND o.kind = 'part' AND o.withdrawn_at IS NULL
                     AND has_anybody_held(o.id)) THEN
          RAISE EXCEPTION 'S07: somebody in a part is held, or under a measure of restraint'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_terminated_with_nobody_held_in_parts';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s07_terminated_with_nobody_held AFTER INSERT OR UPDATE ON case_register
        FOR EACH ROW WHEN (NEW.state IN ('terminated', 'endedWithLead')) EXECUTE FUNCTION s07_terminated_with_nobody_held();

      CREATE FUNCTION s07_nobody_held_after_termination() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF is_terminated(NEW.case_id) THEN
          RAISE EXCEPTION 'S07: nobody comes to be held in a terminated case'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_nobody_held_after_termination';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s07_nobody_held_after_termination AFTER INSERT ON detention
        FOR EACH ROW EXECUTE FUNCTION s07_nobody_held_after_termination();
      CREATE CONSTRAINT TRIGGER s07_nobody_measured_after_termination AFTER INSERT OR UPDATE OF in_force_at ON restraint
        FOR EACH ROW WHEN (NEW.in_force_at IS NOT NULL AND NEW.ended_at IS NULL) EXECUTE FUNCTION s07_nobody_held_after_termination();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER s07_nobody_measured_after_termination ON restraint;
      DROP TRIGGER s07_nobody_held_after_termination ON detention;
      DROP TRIGGER s07_terminated_with_nobody_held ON case_register;
      DROP FUNCTION s07_nobody_held_after_termination, s07_terminated_with_nobody_held, has_anybody_held, is_terminated;
    `);
  }
}
