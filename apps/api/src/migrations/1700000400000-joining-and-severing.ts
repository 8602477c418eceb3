import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Joined and severed cases (CPC 43, 44). Each file writes only its own rows; that two of them agree is decided here, where both are seen.
 * S07: no one-sided joining passes, and nobody held in a part is lost from sight when the leading case ends.
 */
export class JoiningAndSevering1700000400000 implements MigrationInterface {
  readonly name = 'JoiningAndSevering1700000400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE case_relation (
        case_id uuid NOT NULL REFERENCES case_file,
        id uuid NOT NULL REFERENCES case_file CHECK (id <> case_id),
        recorded_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        kind text NOT NULL CHECK (kind IN ('part', 'lead', 'severed', 'origin')),
        ordered_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        withdrawn_at timestamptz,
        PRIMARY KEY (case_id, id)
      );
      CREATE INDEX case_relation_to ON case_relation (id);

      ALTER TABLE case_register
        ADD COLUMN open_orders integer NOT NULL DEFAULT 0 CHECK (open_orders >= 0),
        ADD CONSTRAINT s07_ends_with_files_agreeing CHECK (
          open_orders = 0 OR state NOT IN ('interrupted', 'completed', 'givenForReading', 'withProsecutor', 'inCourt', 'terminated', 'endedWithLead')
        );

      CREATE FUNCTION s07_two_files_agree() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.kind = 'lead' THEN
          -- The leading file's row is held, so that its order is not withdrawn meanwhile.
          PERFORM 1 FROM case_relation o
            WHERE o.case_id = NEW.id AND o.id = NEW.case_id AND o.kind = 'part' AND o.withdrawn_at IS NULL FOR UPDATE;
          IF NOT FOUND THEN
            RAISE EXCEPTION 'S07: the other file has ordered no joining'
              USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_part_follows_an_order';
          END IF;
        ELSIF NEW.kind = 'origin' AND TG_OP = 'INSERT' THEN
          PERFORM 1 FROM case_register r WHERE r.case_id = NEW.id AND r.open_orders > 0 FOR UPDATE;
          IF NOT FOUND THEN
            RAISE EXCEPTION 'S07: the other file has ordered no severing'
              USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_origin_has_ordered';
          END IF;
        ELSIF NEW.confirmed_at IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM case_relation o WHERE o.case_id = NEW.id AND o.id = NEW.case_id
            AND (o.kind = 'lead' OR (o.kind = 'origin' AND NEW.kind = 'severed'))
        ) THEN
          RAISE EXCEPTION 'S07: the other file has not followed'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_confirmed_by_the_other_file';
        ELSIF NEW.withdrawn_at IS NOT NULL AND EXISTS (
          SELECT 1 FROM case_relation o WHERE o.case_id = NEW.id AND o.id = NEW.case_id AND o.kind = 'lead'
        ) THEN
          RAISE EXCEPTION 'S07: the other file has followed'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_followed_order_stays';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s07_two_files_agree AFTER INSERT OR UPDATE ON case_relation
        FOR EACH ROW EXECUTE FUNCTION s07_two_files_agree();

      CREATE FUNCTION s07_case_and_its_parts() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.open_orders = 0 AND EXISTS (
          SELECT 1 FROM case_relation o WHERE o.id = NEW.case_id AND o.kind = 'origin' AND NOT EXISTS (
            SELECT 1 FROM case_relation c WHERE c.case_id = NEW.case_id AND c.id = o.case_id AND c.confirmed_at IS NOT NULL)
        ) THEN
          RAISE EXCEPTION 'S07: a severed file is registered and not confirmed'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_severed_file_is_confirmed';
        END IF;
        IF (TG_OP = 'UPDATE' AND OLD.state = NEW.state)
           OR NEW.state NOT IN ('completed', 'givenForReading', 'withProsecutor', 'inCourt', 'terminated', 'endedWithLead') THEN
          RETURN NULL;
        END IF;
        IF EXISTS (SELECT 1 FROM case_relation o LEFT JOIN case_register l ON l.case_id = o.id
                   WHERE o.case_id = NEW.case_id AND o.kind = 'lead'
                     AND NOT (NEW.state = 'endedWithLead' AND l.state IN ('inCourt', 'terminated'))) THEN
          RAISE EXCEPTION 'S07: a part does not end by itself'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_part_ends_with_its_lead';
        END IF;
        IF EXISTS (SELECT 1 FROM case_relation o JOIN medical_examination m ON m.case_id = o.id
                   WHERE o.case_id = NEW.case_id AND o.kind = 'part' AND o.withdrawn_at IS NULL
                     AND m.injuries AND m.determined_at IS NULL AND NEW.state IN ('completed', 'inCourt', 'terminated')) THEN
          RAISE EXCEPTION 'S02: the circumstances of injuries in a part are not determined'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's02_case_ends_with_parts_explained';
        END IF;
        IF EXISTS (SELECT 1 FROM case_relation o JOIN detention d ON d.case_id = o.id
                   WHERE o.case_id = NEW.case_id AND o.kind = 'part' AND o.withdrawn_at IS NULL
                     AND d.overdue_at IS NOT NULL AND d.released_at IS NULL AND d.remanded_at IS NULL
                     AND NEW.state IN ('completed', 'inCourt', 'terminated')) THEN
          RAISE EXCEPTION 'S07: somebody in a part is held past the limit'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_case_ends_with_nobody_overdue_in_parts';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s07_case_and_its_parts AFTER INSERT OR UPDATE ON case_register
        FOR EACH ROW EXECUTE FUNCTION s07_case_and_its_parts();

      DROP TRIGGER s02_case_ends_without_unexplained_injuries ON case_register;
      CREATE CONSTRAINT TRIGGER s02_case_ends_without_unexplained_injuries AFTER INSERT OR UPDATE ON case_register
        FOR EACH ROW WHEN (NEW.state IN ('completed', 'inCourt', 'terminated', 'endedWithLead'))
        EXECUTE FUNCTION s02_case_ends_without_unexplained_injuries();

      GRANT SELECT, INSERT, UPDATE ON case_relation TO tergeu_app;
      GRANT SELECT ON case_relation TO tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER s02_case_ends_without_unexplained_injuries ON case_register;
      CREATE CONSTRAINT TRIGGER s02_case_ends_without_unexplained_injuries AFTER INSERT OR UPDATE ON case_register
        FOR EACH ROW WHEN (NEW.state IN ('completed', 'inCourt', 'terminated'))
        EXECUTE FUNCTION s02_case_ends_without_unexplained_injuries();
      DROP TRIGGER s07_case_and_its_parts ON case_register;
      DROP TABLE case_relation;
      DROP FUNCTION s07_case_and_its_parts, s07_two_files_agree;
      ALTER TABLE case_register DROP COLUMN open_orders;
    `);
  }
}
