import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A sitting is one reading: what an official reads on in a case file within the window stays the reading that is on record.
 * Requests of one page come at once, so they queue for one another here. A reading also says in what capacity its reader
 * took part in the case when he read; a substitute, whose absent colleague's queue holds the case, takes part, too.
 */
export class OneReadingOfOneSitting1700001600200 implements MigrationInterface {
  readonly name = 'OneReadingOfOneSitting1700001600200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reading ADD COLUMN capacity text CHECK (capacity IN
        ('leader', 'team', 'supervisor', 'counsel', 'custody', 'named', 'queue', 'substitute'));

      -- Gives the time of the reading on record that covers this one.
      CREATE FUNCTION record_reading(reading_id uuid, of_case uuid, reader uuid, at timestamptz, sitting interval, part text)
      RETURNS timestamptz LANGUAGE plpgsql AS $$
      DECLARE covering timestamptz;
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtextextended(of_case::text || reader::text, 0));
        SELECT max(r.read_at) INTO covering FROM reading r
          WHERE r.official_id = reader AND r.case_id = of_case AND r.read_at > at - sitting AND r.read_at <= at;
        IF covering IS NOT NULL THEN
          RETURN covering;
        END IF;
        INSERT INTO reading (id, case_id, official_id, read_at, capacity)
        VALUES (reading_id, of_case, reader, at, coalesce(part, (
          SELECT 'substitute' FROM absence_in_effect f JOIN work_item w ON w.official_id = f.official_id
          WHERE f.substitute_id = reader AND f.since <= at AND f.until > at AND w.case_id = of_case AND w.open LIMIT 1)));
        RETURN at;
      END $$;
      REVOKE EXECUTE ON FUNCTION record_reading FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION record_reading TO tergeu_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION record_reading; ALTER TABLE reading DROP COLUMN capacity;');
  }
}
