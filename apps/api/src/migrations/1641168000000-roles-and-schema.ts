import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The floor that later migrations build on. By default the app and the auditor may read new tables and
 * nothing else; each later migration grants in so many words what the app needs to write.
 * A table of credentials or sessions says `SELECT hide_from_auditor('that_table')` after CREATE TABLE.
 */
export class RolesAndSchema1641168000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      BEGIN
        IF (SELECT count(*) FROM pg_roles WHERE rolname IN ('tergeu_app', 'tergeu_auditor')) < 2 THEN
          RAISE EXCEPTION 'The roles tergeu_app and tergeu_auditor are missing'
            USING HINT = 'node apps/api/dist/main.migrate.js --roles prints how to make them.';
        END IF;
      END $$`);
    await runner.query(`
      REVOKE ALL ON SCHEMA public FROM PUBLIC;
      GRANT USAGE ON SCHEMA public TO tergeu_app, tergeu_auditor;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO tergeu_app, tergeu_auditor;
      GRANT SELECT ON migrations TO tergeu_app, tergeu_auditor`);
    await runner.query(`
      CREATE FUNCTION hide_from_auditor(secret regclass) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('REVOKE ALL ON %s FROM tergeu_auditor', secret);
      END $$;
      REVOKE EXECUTE ON FUNCTION hide_from_auditor(regclass) FROM PUBLIC;
      COMMENT ON FUNCTION hide_from_auditor(regclass) IS
        'Takes a table of credentials or sessions out of the auditor''s sight'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION hide_from_auditor(regclass);
      REVOKE SELECT ON migrations FROM tergeu_app, tergeu_auditor;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE SELECT ON TABLES FROM tergeu_app, tergeu_auditor;
      REVOKE USAGE ON SCHEMA public FROM tergeu_app, tergeu_auditor`);
  }
}
