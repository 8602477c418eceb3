import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work that only a prosecutor of some rank may do, and the rank of a prosecutor: that of the office for which he works. */
export class RanksOfProsecutors1700000300000 implements MigrationInterface {
  readonly name = 'RanksOfProsecutors1700000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE work_item ADD COLUMN rank text CHECK (rank IS NULL OR (rank IN ('district', 'regional', 'general') AND role = 'prosecutor'));

      CREATE FUNCTION rank_number(rank text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
        SELECT array_position(ARRAY['district', 'regional', 'general'], rank)
      $$;
      CREATE FUNCTION rank_of_official(official_id uuid) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT CASE
            WHEN b.kind = 'regionalProsecution' THEN 'regional'
            WHEN b.kind = 'prosecution' AND b.city IS NULL THEN 'general'
            WHEN b.kind = 'prosecution' THEN 'district' END
          FROM official o JOIN body b ON b.id = o.body_id
          WHERE o.id = official_id AND o.role = 'prosecutor'
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION rank_of_official;
      DROP FUNCTION rank_number;
      ALTER TABLE work_item DROP COLUMN rank;
    `);
  }
}
