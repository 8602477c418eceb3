import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Participants of cases. */
export class Person1641200000001 implements MigrationInterface {
  readonly name = 'Person1641200000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person (
        case_id uuid NOT NULL,
        id uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        name text NOT NULL,
        born_on date NOT NULL,
        sex text NOT NULL,
        role_in_case text NOT NULL,
        citizenship text NOT NULL,
        knows_language boolean NOT NULL,
        without_means boolean NOT NULL,
        has_defect boolean NOT NULL,
        PRIMARY KEY (case_id, id),
        FOREIGN KEY (case_id, id) REFERENCES proceeding (case_id, id)
      );
      GRANT SELECT, INSERT, UPDATE ON person TO tergeu_app;
      GRANT SELECT ON person TO tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE person');
  }
}
