import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The term of the investigation stands still while it is interrupted or the parties read the file (CPC 45, 192(3)).
 * S07: no other limit ever does, a standstill begins before the limit has run out, and the end moves only by it.
 */
export class LimitsThatStandStill1700000130000 implements MigrationInterface {
  readonly name = 'LimitsThatStandStill1700000130000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE clock
        ADD COLUMN paused_at timestamptz,
        ADD COLUMN standstill_ms bigint NOT NULL DEFAULT 0 CHECK (standstill_ms >= 0),
        DROP CONSTRAINT clock_status_check,
        ADD CONSTRAINT clock_status_check CHECK (status IN ('running', 'paused', 'met', 'missed', 'stopped')),
        DROP CONSTRAINT s07_settled_clock_has_its_time,
        ADD CONSTRAINT s07_settled_clock_has_its_time CHECK ((status IN ('running', 'paused')) = (settled_at IS NULL)),
        ADD CONSTRAINT s07_paused_in_time CHECK ((status = 'paused') = (paused_at IS NOT NULL) AND (paused_at IS NULL OR paused_at <= due_at)),
        ADD CONSTRAINT s07_only_the_investigation_stands_still CHECK (
          (paused_at IS NULL AND standstill_ms = 0) OR (machine = 'case' AND name = 'investigationTerm')
        );

      CREATE OR REPLACE FUNCTION s07_missed_stays_missed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status NOT IN ('running', 'paused') AND (NEW.status <> OLD.status OR NEW.due_at <> OLD.due_at) THEN
          RAISE EXCEPTION 'S07: the clock % is % and stays so', OLD.name, OLD.status
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_missed_stays_missed';
        END IF;
        RETURN NEW;
      END $$;

      -- Slack: whole nights instead of hours, and a last day that is none of work (the longest row of holidays).
      CREATE FUNCTION s07_ends_later_by_its_standstill() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.standstill_ms < OLD.standstill_ms
           OR (OLD.status = 'paused' AND NEW.status = 'running'
               AND NEW.due_at > OLD.due_at + make_interval(secs => (NEW.standstill_ms - OLD.standstill_ms) / 1000.0) + interval '10 days') THEN
          RAISE EXCEPTION 'S07: the clock % ends later than it stood still', OLD.name
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_ends_later_by_its_standstill';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER s07_ends_later_by_its_standstill BEFORE UPDATE ON clock
        FOR EACH ROW EXECUTE FUNCTION s07_ends_later_by_its_standstill();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER s07_ends_later_by_its_standstill ON clock;
      DROP FUNCTION s07_ends_later_by_its_standstill;
      CREATE OR REPLACE FUNCTION s07_missed_stays_missed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status <> 'running' AND (NEW.status <> OLD.status OR NEW.due_at <> OLD.due_at) THEN
          RAISE EXCEPTION 'S07: the clock % is % and stays so', OLD.name, OLD.status
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_missed_stays_missed';
        END IF;
        RETURN NEW;
      END $$;
      ALTER TABLE clock
        DROP CONSTRAINT s07_only_the_investigation_stands_still,
        DROP CONSTRAINT s07_paused_in_time,
        DROP CONSTRAINT s07_settled_clock_has_its_time,
        ADD CONSTRAINT s07_settled_clock_has_its_time CHECK ((status = 'running') = (settled_at IS NULL)),
        DROP CONSTRAINT clock_status_check,
        ADD CONSTRAINT clock_status_check CHECK (status IN ('running', 'met', 'missed', 'stopped')),
        DROP COLUMN standstill_ms,
        DROP COLUMN paused_at;
    `);
  }
}
