import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has fled and who has died; nobody comes back from the dead by a stroke of the pen. */
export class FlightAndDeath1700000165000 implements MigrationInterface {
  readonly name = 'FlightAndDeath1700000165000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person ADD COLUMN fled_at timestamptz, ADD COLUMN died_at timestamptz;
      CREATE FUNCTION s11_death_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'S11: a recorded death is not taken back'
          USING ERRCODE = 'restrict_violation', CONSTRAINT = 's11_death_stays';
      END $$;
      CREATE TRIGGER s11_death_stays BEFORE UPDATE ON person
        FOR EACH ROW WHEN (OLD.died_at IS NOT NULL AND NEW.died_at IS DISTINCT FROM OLD.died_at) EXECUTE FUNCTION s11_death_stays();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER s11_death_stays ON person;
      DROP FUNCTION s11_death_stays;
      ALTER TABLE person DROP COLUMN fled_at, DROP COLUMN died_at;
    `);
  }
}
