import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * S07: a limit moves later only by an extension: one at a time, before it has run out, by somebody other than who detained,
 * and never in a case that was decided by the law of Kazakhstan, which knows none (CPC 14(2)).
 */
export class DetentionExtension1700000120000 implements MigrationInterface {
  readonly name = 'DetentionExtension1700000120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE detention
        ADD COLUMN extensions smallint NOT NULL DEFAULT 0,
        ADD COLUMN extended_by uuid REFERENCES official,
        ADD COLUMN extended_at timestamptz,
        ADD CONSTRAINT s07_extension_has_its_author CHECK (
          (extensions = 0) = (extended_by IS NULL) AND (extensions = 0) = (extended_at IS NULL)),
        ADD CONSTRAINT s07_extended_by_another CHECK (extended_by IS NULL OR extended_by <> officer_id);

      CREATE OR REPLACE FUNCTION s07_overdue_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.overdue_at IS NOT NULL AND NEW.overdue_at IS DISTINCT FROM OLD.overdue_at
          OR NEW.limit_at > OLD.limit_at AND NOT (
            NEW.extensions = OLD.extensions + 1 AND NEW.extended_at <= OLD.limit_at AND OLD.overdue_at IS NULL) THEN
          RAISE EXCEPTION 'S07: a missed limit is not taken back'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_overdue_stays';
        END IF;
        IF NEW.extensions <> OLD.extensions AND (
            NEW.extensions <> OLD.extensions + 1
            OR EXISTS (SELECT 1 FROM journal_entry e WHERE e.case_id = NEW.case_id AND e.law_version LIKE 'kz-%')) THEN
          RAISE EXCEPTION 'S07: the law of this case knows no such extension'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_no_extension_by_this_law';
        END IF;
        RETURN NEW;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION s07_overdue_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.overdue_at IS NOT NULL AND NEW.overdue_at IS DISTINCT FROM OLD.overdue_at OR NEW.limit_at > OLD.limit_at THEN
          RAISE EXCEPTION 'S07: a missed limit is not taken back'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_overdue_stays';
        END IF;
        RETURN NEW;
      END $$;
      ALTER TABLE detention DROP COLUMN extensions, DROP COLUMN extended_by, DROP COLUMN extended_at;
    `);
  }
}
