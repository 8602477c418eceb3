import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A sitting is one reading: what an official reads on in a case file within the window stays the reading that is on record.
 * Requests of one page come at once, so they queue for one another here. Nothing recorded changes.
 */
export class OneReadingOfOneSitting1700001600200 implements MigrationInterface {
  readonly name = 'OneReadingOfOneSitting1700001600200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION record_reading(reading_id uuid, of_case uuid, reader uuid, at timestamptz, sitting interval)
      RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM reading r WHERE r.official_id = reader AND r.case_id = of_case AND r.read_at > at - sitting AND r.read_at <= at) THEN
          RETURN;
        END IF;
        PERFORM pg_advisory_xact_lock(hashtextextended(of_case::text || reader::text, 0));
        INSERT INTO reading (id, case_id, official_id, read_at)
        SELECT reading_id, of_case, reader, at WHERE NOT EXISTS (SELECT 1 FROM reading r
          WHERE r.official_id = reader AND r.case_id = of_case AND r.read_at > at - sitting AND r.read_at <= at);
      END $$;
      REVOKE EXECUTE ON FUNCTION record_reading FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION record_reading TO tergeu_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION record_reading');
  }
}
