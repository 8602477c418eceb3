import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Search, and a vehicle's plate, by which people look for it.
 * A read model: one row a proceeding that can be found, written in the statement of the command that changes it,
 * and filled anew from the snapshots at the start when rows are missing or folded by older rules.
 * `pg_trgm` and `fuzzystrmatch` belong to PostgreSQL's contrib and are trusted: the owner of the database may install them.
 */
export class Search1700001000000 implements MigrationInterface {
  readonly name = 'Search1700001000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE vehicle ADD COLUMN plate text;

      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

      -- No foreign key: nothing but the statement that writes the proceeding writes it, and the hot path pays for each key.
      CREATE TABLE search_document (
        case_id uuid NOT NULL,
        id uuid NOT NULL,
        kind text NOT NULL,
        title text NOT NULL,
        detail text NOT NULL,
        words text NOT NULL CHECK (words ~ '^ ([a-z0-9]+ )*$'),
        codes text NOT NULL CHECK (codes ~ '^ ([a-z0-9]+ )*$'),
        keys text NOT NULL GENERATED ALWAYS AS (words || ltrim(codes)) STORED,
        folding smallint NOT NULL,
        PRIMARY KEY (case_id, id)
      );
      -- A short list of what is not yet in the index: searches look through it.
      CREATE INDEX search_document_by_keys ON search_document USING gin (keys gin_trgm_ops) WITH (gin_pending_list_limit = 256);

      -- Who searched for what, and how many hits he was shown the way to.
      CREATE TABLE search_reading (
        id uuid PRIMARY KEY,
        official_id uuid NOT NULL REFERENCES official,
        query text NOT NULL,
        kinds text[] NOT NULL,
        hits integer NOT NULL,
        searched_at timestamptz NOT NULL
      );
      CREATE INDEX search_reading_by_time ON search_reading (searched_at DESC, id DESC);
      CREATE TRIGGER s11_search_readings_keep_rows BEFORE UPDATE OR DELETE ON search_reading
        FOR EACH ROW EXECUTE FUNCTION s11_append_only();

      GRANT SELECT, INSERT, UPDATE ON search_document TO tergeu_app;
      GRANT SELECT, INSERT ON search_reading TO tergeu_app;
      GRANT SELECT ON search_document, search_reading TO tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE vehicle DROP COLUMN plate;
      DROP TABLE search_reading, search_document;
      DROP EXTENSION fuzzystrmatch;
      DROP EXTENSION pg_trgm;
    `);
  }
}
