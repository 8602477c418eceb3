import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An auditor asks who read what: all of it by time, or what one official read. By case there is an index already. */
export class ReadingsByTime1700001100000 implements MigrationInterface {
  readonly name = 'ReadingsByTime1700001100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX reading_by_time ON reading (read_at DESC, id DESC);
      CREATE INDEX reading_by_official ON reading (official_id, read_at DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX reading_by_time, reading_by_official');
  }
}
