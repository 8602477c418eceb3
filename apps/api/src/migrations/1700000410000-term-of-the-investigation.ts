import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The term of the investigation (CPC 192). S03: it is extended by a prosecutor who supervises the case or has the rank that so many
 * months need. S07: it runs no longer than was granted or set, and one that is over does not go on as if it were not.
 */
export class TermOfTheInvestigation1700000410000 implements MigrationInterface {
  readonly name = 'TermOfTheInvestigation1700000410000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE case_register
        ADD COLUMN term_months integer,
        ADD COLUMN term_rank text CHECK (rank_number(term_rank) IS NOT NULL OR term_rank IS NULL),
        ADD COLUMN term_granted_by uuid REFERENCES official,
        ADD COLUMN term_granted_at timestamptz,
        ADD COLUMN term_set_days integer,
        ADD CONSTRAINT s03_extension_names_who_granted_it CHECK (
          term_months IS NULL OR (term_rank IS NOT NULL AND term_granted_by IS NOT NULL AND term_granted_at IS NOT NULL)
        ),
        ADD CONSTRAINT s07_set_term_is_a_month CHECK (term_set_days BETWEEN 1 AND 31);

      CREATE FUNCTION s03_term_extended_by_its_prosecutor() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE granted integer := rank_number(rank_of_official(NEW.term_granted_by));
      BEGIN
        IF granted IS NULL OR granted < rank_number(NEW.term_rank) OR (granted = 1 AND NOT EXISTS (
          SELECT 1 FROM case_supervision s WHERE s.case_id = NEW.case_id AND s.id = NEW.term_granted_by
            AND s.since <= NEW.term_granted_at AND (s.until IS NULL OR NEW.term_granted_at <= s.until))) THEN
          RAISE EXCEPTION 'S03: who extended the term neither supervises the case nor has the rank'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's03_term_extended_by_its_prosecutor';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s03_term_extended_by_its_prosecutor AFTER INSERT OR UPDATE OF term_months, term_rank, term_granted_by, term_granted_at ON case_register
        FOR EACH ROW WHEN (NEW.term_months IS NOT NULL) EXECUTE FUNCTION s03_term_extended_by_its_prosecutor();

      -- Slack: the rest of the first day, and a last day that is none of work (the longest row of holidays).
      CREATE FUNCTION s07_term_as_granted() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE longest timestamptz;
      BEGIN
        SELECT NEW.started_at + interval '12 days' + make_interval(secs => NEW.standstill_ms / 1000.0)
            + CASE WHEN r.term_set_days IS NOT NULL THEN make_interval(days => r.term_set_days) ELSE make_interval(months => r.term_months) END
          INTO longest FROM case_register r WHERE r.case_id = NEW.case_id;
        IF NEW.status = 'running' AND (NEW.due_at > longest OR (longest IS NULL AND TG_OP = 'UPDATE'
            AND OLD.standstill_ms = NEW.standstill_ms AND NEW.due_at > OLD.due_at)) THEN
          RAISE EXCEPTION 'S07: the term runs longer than was granted'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_term_as_granted';
        END IF;
        IF TG_OP = 'UPDATE' AND OLD.status = 'running' AND NEW.status = 'stopped' AND NEW.settled_at > OLD.due_at THEN
          RAISE EXCEPTION 'S07: a term that was over is missed, not stopped'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_term_over_is_missed';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s07_term_as_granted AFTER INSERT OR UPDATE ON clock
        FOR EACH ROW WHEN (NEW.machine = 'case' AND NEW.name = 'investigationTerm') EXECUTE FUNCTION s07_term_as_granted();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER s07_term_as_granted ON clock;
      DROP TRIGGER s03_term_extended_by_its_prosecutor ON case_register;
      DROP FUNCTION s07_term_as_granted, s03_term_extended_by_its_prosecutor;
      ALTER TABLE case_register DROP COLUMN term_set_days, DROP COLUMN term_granted_at, DROP COLUMN term_granted_by,
        DROP COLUMN term_rank, DROP COLUMN term_months;
    `);
  }
}
