import type { MigrationInterface, QueryRunner } from 'typeorm';

/** S07: nobody is held twice at the same time in one case: the second detention would have a limit of its own. */
export class HeldOnce1700001400000 implements MigrationInterface {
  readonly name = 'HeldOnce1700001400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNIQUE INDEX s07_held_once ON detention (case_id, person_id) WHERE released_at IS NULL AND remanded_at IS NULL;

      -- S03: from the prosecutor's refusal on he is to be released, and shown as such.
      ALTER TABLE detention ADD CONSTRAINT s03_refused_is_to_be_released CHECK (answer <> 'refused' OR overdue_at IS NOT NULL) NOT VALID;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE detention DROP CONSTRAINT s03_refused_is_to_be_released;
      DROP INDEX s07_held_once;
    `);
  }
}
