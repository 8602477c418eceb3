import { runMigrations } from 'graphile-worker';
import type { DataSource } from 'typeorm';

const SCHEMA = 'graphile_worker';

/**
 * The job queue's own tables (graphile-worker keeps and versions them itself), made by the owner.
 * Its tables have row security on and no policy: the application gets one, nobody else sees a job.
 */
export async function installQueue(ownerUrl: string, owner: DataSource): Promise<void> {
  await runMigrations({ connectionString: ownerUrl });
  await owner.query(`
    GRANT USAGE ON SCHEMA ${SCHEMA} TO tergeu_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO tergeu_app;
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${SCHEMA} TO tergeu_app;
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${SCHEMA} TO tergeu_app;
    DO $$
    DECLARE secured record;
    BEGIN
      FOR secured IN
        SELECT c.oid::regclass AS name FROM pg_class c
        WHERE c.relnamespace = '${SCHEMA}'::regnamespace AND c.relrowsecurity
          AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'of_the_application')
      LOOP
        EXECUTE format('CREATE POLICY of_the_application ON %s TO tergeu_app USING (true) WITH CHECK (true)', secured.name);
      END LOOP;
    END $$`);
}
