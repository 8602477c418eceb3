import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A facility asks who is inside, and who waits at its door: both are few among all detentions that ever were. */
export class CustodyOfAFacility1700001100001 implements MigrationInterface {
  readonly name = 'CustodyOfAFacility1700001100001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX detention_inside ON detention (facility_id, limit_at) WHERE state IN ('held.custody.placed', 'overdue');
      CREATE INDEX detention_at_the_door ON detention (limit_at) WHERE state = 'held.custody.protocolDrawn';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX detention_inside, detention_at_the_door');
  }
}
