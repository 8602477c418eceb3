import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * S07: a limit beyond the ordinary one names its ground of CPC 131(4), and an emergency only where there was one.
 * S06: nobody is questioned before a private talk with the defender, or a waiver (CPC 64(3)).
 */
export class GroundsOfDetention1700000500010 implements MigrationInterface {
  readonly name = 'GroundsOfDetention1700000500010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE defence ADD COLUMN first_admitted_at timestamptz;
      UPDATE defence SET first_admitted_at = admitted_at;
      ALTER TABLE detention
        ADD COLUMN ground text,
        ADD COLUMN counted_from timestamptz,
        ADD COLUMN limit_grounds text NOT NULL DEFAULT '',
        ADD COLUMN not_in_time_reasons text,
        ADD CONSTRAINT s07_delay_is_explained CHECK (
          limit_grounds !~ 'distance|stateOfEmergency' OR coalesce(length(not_in_time_reasons), 0) >= 10),
        ADD CONSTRAINT protocol_names_its_ground CHECK (protocol_at IS NULL OR ground IS NOT NULL) NOT VALID,
        ADD CONSTRAINT s07_longer_limit_has_its_ground CHECK (
          extensions > 0 OR counted_from IS NULL OR limit_at <= counted_from + CASE
            WHEN limit_grounds <> '' THEN interval '72 hours'
            WHEN minor THEN interval '24 hours'
            ELSE interval '48 hours' END),
        -- 5–19 January 2022, by the clocks of all cities; the next emergency is a further migration.
        ADD CONSTRAINT s07_emergency_where_there_was_one CHECK (
          limit_grounds NOT LIKE '%stateOfEmergency%'
          OR (detained_at >= '2022-01-04T18:00:00Z' AND detained_at < '2022-01-19T19:00:00Z'));

      CREATE FUNCTION s06_talk_before_questioning() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM defence d WHERE d.case_id = NEW.case_id AND d.person_id = NEW.person_id
                       AND least(d.first_admitted_at, d.refused_at) <= NEW.questioned_at) THEN
          RAISE EXCEPTION 'S06: no private talk with a defender, nor a waiver, came before the questioning'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's06_talk_before_questioning';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s06_talk_before_questioning AFTER UPDATE OF questioned_at ON detention FOR EACH ROW
        WHEN (NEW.questioned_at IS DISTINCT FROM OLD.questioned_at AND NEW.questioned_at IS NOT NULL)
        EXECUTE FUNCTION s06_talk_before_questioning();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER s06_talk_before_questioning ON detention;
      DROP FUNCTION s06_talk_before_questioning;
      ALTER TABLE detention DROP COLUMN ground, DROP COLUMN counted_from, DROP COLUMN limit_grounds, DROP COLUMN not_in_time_reasons;
      ALTER TABLE defence DROP COLUMN first_admitted_at;
    `);
  }
}
