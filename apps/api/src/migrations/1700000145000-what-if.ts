import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was asked of a supposed law, and what the replay answered; an answer is written once, and kept. */
export class WhatIf1700000145000 implements MigrationInterface {
  readonly name = 'WhatIf1700000145000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE what_if_run (
        id uuid PRIMARY KEY,
        asked_by uuid NOT NULL,
        asked_at timestamptz NOT NULL,
        suppositions jsonb NOT NULL,
        case_id uuid,
        done integer NOT NULL DEFAULT 0,
        cases integer NOT NULL,
        finished_at timestamptz,
        entries integer NOT NULL DEFAULT 0,
        refused integer NOT NULL DEFAULT 0,
        limits integer NOT NULL DEFAULT 0,
        not_replayed integer NOT NULL DEFAULT 0
      );
      CREATE INDEX what_if_run_by_time ON what_if_run (asked_at DESC, id DESC);
      CREATE TABLE what_if_finding (
        run_id uuid NOT NULL REFERENCES what_if_run (id),
        number integer NOT NULL,
        kind text NOT NULL CHECK (kind IN ('refused', 'limit')),
        machine text NOT NULL,
        name text NOT NULL,
        detail text NOT NULL,
        group_key text GENERATED ALWAYS AS (kind || '/' || machine || '.' || name || '/' || detail) STORED,
        case_id uuid NOT NULL,
        proceeding_id uuid NOT NULL,
        sequence integer,
        at timestamptz NOT NULL,
        PRIMARY KEY (run_id, number)
      );
      CREATE INDEX what_if_finding_by_group ON what_if_finding (run_id, group_key, number);
      GRANT SELECT, INSERT ON what_if_run, what_if_finding TO tergeu_app;
      GRANT UPDATE (done, entries, refused, limits, not_replayed, finished_at) ON what_if_run TO tergeu_app;
      GRANT SELECT ON what_if_run, what_if_finding TO tergeu_auditor;
      CREATE FUNCTION s11_answered_once() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.finished_at IS NOT NULL THEN
          RAISE EXCEPTION 'an answer is kept as it was given' USING ERRCODE = 'check_violation', CONSTRAINT = 's11_answered_once';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER s11_answered_once BEFORE UPDATE ON what_if_run FOR EACH ROW EXECUTE FUNCTION s11_answered_once();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE what_if_finding, what_if_run; DROP FUNCTION s11_answered_once;`);
  }
}
