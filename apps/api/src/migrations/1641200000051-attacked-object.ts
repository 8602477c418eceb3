import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Register of attacked buildings and structures. */
export class AttackedObject1641200000051 implements MigrationInterface {
  readonly name = 'AttackedObject1641200000051';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE attacked_object (
        case_id uuid NOT NULL,
        id uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        state text NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        city text NOT NULL,
        address text NOT NULL,
        owner_kind text NOT NULL,
        attacked_at timestamptz NOT NULL,
        looted boolean NOT NULL,
        destroyed boolean NOT NULL,
        recorded_by uuid NOT NULL REFERENCES official,
        PRIMARY KEY (case_id, id),
        FOREIGN KEY (case_id, id) REFERENCES proceeding (case_id, id)
      );
      CREATE INDEX attacked_object_by_city ON attacked_object (city, kind);
      GRANT SELECT, INSERT, UPDATE ON attacked_object TO tergeu_app;
      GRANT SELECT ON attacked_object TO tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE attacked_object');
  }
}
