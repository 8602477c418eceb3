import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * S06: who is in custody, or is about to be, has counsel, and gives him up no more; nor does a suspect who must be defended
 * by age, health or language. A refusal from before custody was asked for has lapsed (CPC 67(1), (3)).
 */
export class MandatoryDefence1700001300000 implements MigrationInterface {
  readonly name = 'MandatoryDefence1700001300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION custody_since(a_case uuid, a_person uuid) RETURNS timestamptz LANGUAGE sql STABLE AS $$
        SELECT min(recorded_at) FROM restraint
        WHERE case_id = a_case AND person_id = a_person AND kind = 'custody'
          AND state IN ('proposed', 'agreed', 'inForce', 'underReview', 'expired', 'fallen')
      $$;

      CREATE FUNCTION s06_custody_has_counsel() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.ordered_at IS NOT NULL THEN RETURN NULL; END IF;
        IF NOT EXISTS (SELECT 1 FROM defence d WHERE d.case_id = NEW.case_id AND d.person_id = NEW.person_id
          AND d.state NOT IN ('offered', 'refused', 'refusalLapsed')) THEN
          RAISE EXCEPTION 'S06: nobody is taken into custody without counsel'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's06_custody_has_counsel';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s06_custody_has_counsel AFTER INSERT OR UPDATE ON restraint
        FOR EACH ROW WHEN (NEW.kind = 'custody' AND NEW.ordered_at IS NOT NULL) EXECUTE FUNCTION s06_custody_has_counsel();

      CREATE FUNCTION s06_who_must_be_defended_refuses_nothing() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.state = 'refused' THEN RETURN NULL; END IF;
        IF custody_since(NEW.case_id, NEW.person_id) IS NOT NULL OR EXISTS (
          SELECT 1 FROM person p WHERE p.case_id = NEW.case_id AND p.id = NEW.person_id AND p.role_in_case = 'suspect'
            AND (p.has_defect OR NOT p.knows_language
              -- A day's leave, so that the zone of the place decides nothing here.
              OR NEW.refused_at + interval '1 day' < p.born_on + interval '18 years')) THEN
          RAISE EXCEPTION 'S06: mandatory defence is not refused'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's06_who_must_be_defended_refuses_nothing';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s06_who_must_be_defended_refuses_nothing AFTER INSERT OR UPDATE ON defence
        FOR EACH ROW WHEN (NEW.state = 'refused') EXECUTE FUNCTION s06_who_must_be_defended_refuses_nothing();

      CREATE FUNCTION s06_lapsed_refusal_opens_nothing() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF custody_since(NEW.case_id, NEW.person_id) < NEW.placed_at AND EXISTS (
          SELECT 1 FROM defence d WHERE d.case_id = NEW.case_id AND d.person_id = NEW.person_id
            AND d.state IN ('offered', 'refused', 'refusalLapsed')) THEN
          RAISE EXCEPTION 'S06: the refusal has lapsed, counsel is provided first'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's06_lapsed_refusal_opens_nothing';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s06_lapsed_refusal_opens_nothing AFTER UPDATE ON detention
        FOR EACH ROW WHEN (NEW.placed_at IS NOT NULL AND NEW.placed_at IS DISTINCT FROM OLD.placed_at)
        EXECUTE FUNCTION s06_lapsed_refusal_opens_nothing();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER s06_lapsed_refusal_opens_nothing ON detention;
      DROP TRIGGER s06_who_must_be_defended_refuses_nothing ON defence;
      DROP TRIGGER s06_custody_has_counsel ON restraint;
      DROP FUNCTION s06_lapsed_refusal_opens_nothing, s06_who_must_be_defended_refuses_nothing, s06_custody_has_counsel, custody_since;
    `);
  }
}
