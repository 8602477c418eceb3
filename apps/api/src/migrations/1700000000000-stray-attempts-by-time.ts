import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Auditors read attempts that named no recorded case beside the others, newest first. */
export class StrayAttemptsByTime1700000000000 implements MigrationInterface {
  readonly name = 'StrayAttemptsByTime1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX stray_attempt_by_time ON stray_attempt (recorded_at DESC, id DESC)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX stray_attempt_by_time');
  }
}
