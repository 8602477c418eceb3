import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether this installation was made with the demo caseload, how far it is filled, and its sign-ins. */
export class DemoAccount1641200000070 implements MigrationInterface {
  readonly name = 'DemoAccount1641200000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One row, made at the first start: an installation never becomes a demo later, nor ceases to be one.
      CREATE TABLE demo_installation (
        id smallint PRIMARY KEY CHECK (id = 1),
        with_demo boolean NOT NULL,
        seed text NOT NULL,
        filled_at timestamptz
      );

      -- Passwords in the open: of fictional officials, made anew for each installation, shown on the sign-in page.
      CREATE TABLE demo_account (
        official_id uuid PRIMARY KEY REFERENCES official,
        password text NOT NULL CHECK (length(password) >= 12)
      );
      SELECT hide_from_auditor('demo_account');

      GRANT SELECT, INSERT, UPDATE ON demo_installation, demo_account TO tergeu_app;
      GRANT SELECT ON demo_installation TO tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE demo_account, demo_installation');
  }
}
