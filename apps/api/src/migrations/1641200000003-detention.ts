import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Detentions: S01 examined before placement, S02 closed with explained injuries, S06 counsel first, S07 overdue is shown. */
export class Detention1641200000003 implements MigrationInterface {
  readonly name = 'Detention1641200000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE detention (
        case_id uuid NOT NULL,
        id uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        state text NOT NULL,
        person_id uuid NOT NULL,
        unit_id uuid,
        officer_id uuid NOT NULL REFERENCES official,
        detained_at timestamptz NOT NULL,
        limit_at timestamptz NOT NULL,
        minor boolean NOT NULL,
        delivered_at timestamptz,
        protocol_at timestamptz,
        answer text CHECK (answer IN ('agreed', 'refused')),
        answered_by uuid,
        counsel_offered_at timestamptz,
        questioned_at timestamptz,
        facility_id uuid REFERENCES body,
        placed_at timestamptz,
        examination_id uuid,
        examined_at timestamptz,
        overdue_at timestamptz,
        released_at timestamptz,
        release_ground text,
        remanded_at timestamptz,
        restraint_id uuid,
        closed_at timestamptz,
        PRIMARY KEY (case_id, id),
        FOREIGN KEY (case_id, id) REFERENCES proceeding (case_id, id),
        FOREIGN KEY (case_id, person_id) REFERENCES person (case_id, id),
        CONSTRAINT s01_placement_needs_examination CHECK (
          placed_at IS NULL
          OR (examination_id IS NOT NULL AND examined_at IS NOT NULL AND delivered_at IS NOT NULL
              AND delivered_at <= examined_at AND examined_at <= placed_at)),
        CONSTRAINT s01_examination_is_of_that_person FOREIGN KEY (case_id, examination_id, person_id, examined_at)
          REFERENCES medical_examination (case_id, id, person_id, examined_at),
        CONSTRAINT s01_placed_has_its_time CHECK (state <> 'held.custody.placed' OR placed_at IS NOT NULL),
        CONSTRAINT s02_closed_has_its_time CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
        CONSTRAINT s03_answered_by_a_supervisor FOREIGN KEY (case_id, answered_by) REFERENCES case_supervision (case_id, id),
        CONSTRAINT s06_counsel_before_placement CHECK (
          placed_at IS NULL OR (counsel_offered_at IS NOT NULL AND counsel_offered_at <= placed_at)),
        CONSTRAINT s06_counsel_before_questioning CHECK (
          questioned_at IS NULL OR (counsel_offered_at IS NOT NULL AND counsel_offered_at <= questioned_at)),
        CONSTRAINT s07_past_the_limit_is_overdue CHECK (
          overdue_at IS NOT NULL OR coalesce(least(released_at, remanded_at), detained_at) <= limit_at),
        CONSTRAINT s07_overdue_ends_in_release_or_a_timely_order CHECK (
          overdue_at IS NULL OR remanded_at IS NULL OR remanded_at <= overdue_at)
      );
      CREATE INDEX detention_by_person ON detention (case_id, person_id);

      CREATE FUNCTION s02_detention_closes_without_unexplained_injuries() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM medical_examination m
                   WHERE m.case_id = NEW.case_id AND m.person_id = NEW.person_id AND m.injuries AND m.determined_at IS NULL) THEN
          RAISE EXCEPTION 'S02: the circumstances of injuries are not determined'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's02_detention_closes_without_unexplained_injuries';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s02_detention_closes_without_unexplained_injuries AFTER INSERT OR UPDATE ON detention
        FOR EACH ROW WHEN (NEW.closed_at IS NOT NULL) EXECUTE FUNCTION s02_detention_closes_without_unexplained_injuries();

      -- S06: the time of the offer is the defence's own.
      CREATE FUNCTION s06_counsel_was_offered() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM defence d
                       WHERE d.case_id = NEW.case_id AND d.person_id = NEW.person_id AND d.offered_at = NEW.counsel_offered_at) THEN
          RAISE EXCEPTION 'S06: counsel was not offered'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's06_counsel_was_offered';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s06_counsel_was_offered AFTER INSERT OR UPDATE OF counsel_offered_at ON detention
        FOR EACH ROW WHEN (NEW.counsel_offered_at IS NOT NULL) EXECUTE FUNCTION s06_counsel_was_offered();

      -- S07: what was overdue stays so.
      CREATE FUNCTION s07_overdue_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.overdue_at IS NOT NULL AND NEW.overdue_at IS DISTINCT FROM OLD.overdue_at OR NEW.limit_at > OLD.limit_at THEN
          RAISE EXCEPTION 'S07: a missed limit is not taken back'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_overdue_stays';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER s07_overdue_stays BEFORE UPDATE ON detention FOR EACH ROW EXECUTE FUNCTION s07_overdue_stays();

      GRANT SELECT, INSERT, UPDATE ON detention TO tergeu_app;
      GRANT SELECT ON detention TO tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE detention;
      DROP FUNCTION s02_detention_closes_without_unexplained_injuries, s06_counsel_was_offered, s07_overdue_stays;
    `);
  }
}
