import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Register of destroyed and damaged vehicles. */
export class Vehicle1641200000052 implements MigrationInterface {
  readonly name = 'Vehicle1641200000052';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE vehicle (
        case_id uuid NOT NULL,
        id uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        state text NOT NULL,
        owner_kind text NOT NULL,
        model text NOT NULL,
        city text NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('destroyed', 'damaged')),
        damaged_at timestamptz NOT NULL,
        recorded_by uuid NOT NULL REFERENCES official,
        PRIMARY KEY (case_id, id),
        FOREIGN KEY (case_id, id) REFERENCES proceeding (case_id, id)
      );
      CREATE INDEX vehicle_by_city ON vehicle (city, owner_kind);
      GRANT SELECT, INSERT, UPDATE ON vehicle TO tergeu_app;
      GRANT SELECT ON vehicle TO tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE vehicle');
  }
}
