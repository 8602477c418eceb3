import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Published briefings: each frozen with its time, law, figures and text, and chained to the one before it. */
export class Briefing1641200000060 implements MigrationInterface {
  readonly name = 'Briefing1641200000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE published_briefing (
        sequence integer PRIMARY KEY CHECK (sequence > 0),
        id uuid NOT NULL UNIQUE,
        as_of timestamptz NOT NULL,
        published_at timestamptz NOT NULL,
        publisher_id uuid NOT NULL REFERENCES official,
        publisher_name text NOT NULL,
        note text,
        law_profile text NOT NULL,
        law_version text NOT NULL,
        figures jsonb NOT NULL CHECK (jsonb_typeof(figures) = 'array'),
        text jsonb NOT NULL CHECK (text ?& ARRAY['kk', 'ru', 'en']),
        previous_hash text NOT NULL,
        hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
        previous_sequence integer GENERATED ALWAYS AS (NULLIF(sequence - 1, 0)) STORED,
        UNIQUE (sequence, hash),
        CONSTRAINT s11_briefing_follows_its_predecessor
          FOREIGN KEY (previous_sequence, previous_hash) REFERENCES published_briefing (sequence, hash),
        CONSTRAINT s11_first_briefing_has_no_predecessor CHECK (sequence > 1 OR previous_hash = repeat('0', 64)),
        CONSTRAINT s11_briefing_tells_no_future CHECK (as_of <= published_at)
      );
      CREATE TRIGGER s11_published_briefing_keeps_rows BEFORE UPDATE OR DELETE ON published_briefing
        FOR EACH ROW EXECUTE FUNCTION s11_append_only();
      CREATE TRIGGER s11_published_briefing_keeps_all BEFORE TRUNCATE ON published_briefing
        FOR EACH STATEMENT EXECUTE FUNCTION s11_append_only();

      GRANT SELECT, INSERT ON published_briefing TO tergeu_app;
      GRANT SELECT ON published_briefing TO tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE published_briefing');
  }
}
