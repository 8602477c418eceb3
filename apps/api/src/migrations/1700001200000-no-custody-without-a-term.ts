import type { MigrationInterface, QueryRunner } from 'typeorm';

/** S07: whoever has served the longest term under earlier measures cannot be held under a further one that would have no end. */
export class NoCustodyWithoutATerm1700001200000 implements MigrationInterface {
  readonly name = 'NoCustodyWithoutATerm1700001200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE restraint ADD CONSTRAINT s07_measure_has_time_left CHECK (term_until > ordered_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE restraint DROP CONSTRAINT s07_measure_has_time_left');
  }
}
