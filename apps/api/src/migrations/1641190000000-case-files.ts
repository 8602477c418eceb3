import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The heart: case files, proceedings, journal, clocks, inboxes, figures.
 * Every table has the case id first in its key, so that one case lives on one shard.
 */
export class CaseFiles1641190000000 implements MigrationInterface {
  readonly name = 'CaseFiles1641190000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE case_file (
        case_id uuid PRIMARY KEY,
        version integer NOT NULL,
        sequence integer NOT NULL,
        head_hash text NOT NULL CHECK (head_hash ~ '^[0-9a-f]{64}$'),
        changed_at timestamptz NOT NULL,
        CHECK (version <= sequence)
      );

      -- S12: one tier for each official in a case; a second one has no place to stand.
      CREATE TABLE participation (
        case_id uuid NOT NULL REFERENCES case_file,
        official_id uuid NOT NULL REFERENCES official,
        tier smallint NOT NULL CHECK (tier BETWEEN 1 AND 3),
        CONSTRAINT s12_one_tier_in_a_case PRIMARY KEY (case_id, official_id),
        UNIQUE (case_id, official_id, tier)
      );

      CREATE TABLE proceeding (
        case_id uuid NOT NULL REFERENCES case_file,
        id uuid NOT NULL,
        machine text NOT NULL,
        procedure_version text NOT NULL,
        state jsonb NOT NULL,
        done boolean NOT NULL,
        memory jsonb NOT NULL,
        clocks jsonb NOT NULL,
        title text NOT NULL,
        opened_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (case_id, id)
      );
      CREATE INDEX proceeding_by_machine ON proceeding (machine, case_id);

      CREATE TABLE journal_entry (
        case_id uuid NOT NULL REFERENCES case_file,
        sequence integer NOT NULL CHECK (sequence > 0),
        kind text NOT NULL CHECK (kind IN ('accepted', 'refused')),
        version integer,
        machine text NOT NULL,
        proceeding_id uuid NOT NULL,
        procedure_version text NOT NULL,
        law_profile text NOT NULL,
        law_version text NOT NULL,
        command text NOT NULL,
        payload jsonb NOT NULL,
        officials jsonb NOT NULL,
        actor jsonb NOT NULL,
        actor_id uuid NOT NULL,
        actor_role text NOT NULL,
        actor_tier smallint NOT NULL CHECK (actor_tier BETWEEN 0 AND 3),
        acting_tier smallint GENERATED ALWAYS AS (CASE WHEN kind = 'accepted' THEN NULLIF(actor_tier, 0) END) STORED,
        occurred_at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL,
        legal_basis jsonb NOT NULL,
        refusal jsonb,
        idempotency_key text NOT NULL,
        salt text NOT NULL,
        previous_hash text NOT NULL,
        hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
        previous_sequence integer GENERATED ALWAYS AS (NULLIF(sequence - 1, 0)) STORED,
        PRIMARY KEY (case_id, sequence),
        CONSTRAINT s11_one_entry_for_a_key UNIQUE (case_id, idempotency_key),
        CONSTRAINT s11_entry_is_its_hash UNIQUE (case_id, sequence, hash),
        CONSTRAINT s11_entry_follows_its_predecessor
          FOREIGN KEY (case_id, previous_sequence, previous_hash) REFERENCES journal_entry (case_id, sequence, hash),
        CONSTRAINT s11_first_entry_has_no_predecessor CHECK (sequence > 1 OR previous_hash = repeat('0', 64)),
        CONSTRAINT s11_accepted_has_version CHECK ((kind = 'accepted') = (version IS NOT NULL)),
        CONSTRAINT s11_refused_has_reasons CHECK ((kind = 'refused') = (refusal IS NOT NULL)),
        CONSTRAINT s11_refused_or_not_in_the_future CHECK (kind = 'refused' OR occurred_at <= recorded_at + interval '2 minutes'),
        CONSTRAINT s12_entry_in_the_actors_tier
          FOREIGN KEY (case_id, actor_id, acting_tier) REFERENCES participation (case_id, official_id, tier)
      );
      CREATE INDEX journal_entry_refused ON journal_entry (recorded_at DESC, case_id, sequence) WHERE kind = 'refused';
      CREATE INDEX journal_entry_late ON journal_entry (recorded_at DESC, case_id, sequence)
        WHERE kind = 'accepted' AND recorded_at - occurred_at > interval '1 hour';

      -- S11: nothing recorded changes or goes, whoever asks.
      CREATE FUNCTION s11_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'S11: % is append-only; a mistake is corrected by a later entry', TG_TABLE_NAME
          USING ERRCODE = 'restrict_violation', CONSTRAINT = 's11_append_only';
      END $$;
      CREATE TRIGGER s11_journal_keeps_rows BEFORE UPDATE OR DELETE ON journal_entry
        FOR EACH ROW EXECUTE FUNCTION s11_append_only();
      CREATE TRIGGER s11_journal_keeps_all BEFORE TRUNCATE ON journal_entry
        FOR EACH STATEMENT EXECUTE FUNCTION s11_append_only();

      -- Attempts that name no existing case file.
      CREATE TABLE stray_attempt (
        id uuid PRIMARY KEY,
        case_id uuid,
        machine text NOT NULL,
        command text NOT NULL,
        actor_id uuid NOT NULL,
        actor_role text NOT NULL,
        recorded_at timestamptz NOT NULL,
        refusal jsonb NOT NULL
      );
      CREATE TRIGGER s11_stray_attempt_keeps_rows BEFORE UPDATE OR DELETE ON stray_attempt
        FOR EACH ROW EXECUTE FUNCTION s11_append_only();

      CREATE TABLE clock (
        case_id uuid NOT NULL,
        proceeding_id uuid NOT NULL,
        name text NOT NULL,
        started_at timestamptz NOT NULL,
        machine text NOT NULL,
        due_at timestamptz NOT NULL,
        status text NOT NULL CHECK (status IN ('running', 'met', 'missed', 'stopped')),
        settled_at timestamptz,
        performed_at timestamptz,
        warned smallint NOT NULL DEFAULT 0 CHECK (warned IN (0, 50, 80, 100)),
        PRIMARY KEY (case_id, proceeding_id, name, started_at),
        FOREIGN KEY (case_id, proceeding_id) REFERENCES proceeding (case_id, id),
        CONSTRAINT s07_settled_clock_has_its_time CHECK ((status = 'running') = (settled_at IS NULL)),
        CONSTRAINT s07_met_in_time CHECK (status <> 'met' OR settled_at <= due_at)
      );
      CREATE INDEX clock_running ON clock (due_at) WHERE status = 'running';
      CREATE INDEX clock_missed ON clock (due_at DESC) WHERE status = 'missed';

      -- S07: a missed limit stays missed.
      CREATE FUNCTION s07_missed_stays_missed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status <> 'running' AND (NEW.status <> OLD.status OR NEW.due_at <> OLD.due_at) THEN
          RAISE EXCEPTION 'S07: the clock % is % and stays so', OLD.name, OLD.status
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_missed_stays_missed';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER s07_missed_stays_missed BEFORE UPDATE ON clock
        FOR EACH ROW EXECUTE FUNCTION s07_missed_stays_missed();

      CREATE TABLE work_item (
        case_id uuid NOT NULL,
        proceeding_id uuid NOT NULL,
        slot text NOT NULL,
        machine text NOT NULL,
        role text NOT NULL,
        official_id uuid,
        body_id uuid,
        city text,
        since timestamptz NOT NULL,
        due_at timestamptz,
        open boolean NOT NULL,
        PRIMARY KEY (case_id, proceeding_id, slot),
        FOREIGN KEY (case_id, proceeding_id) REFERENCES proceeding (case_id, id)
      );
      CREATE INDEX work_item_of_official ON work_item (official_id, due_at) WHERE open AND official_id IS NOT NULL;
      CREATE INDEX work_item_of_role ON work_item (role, city, due_at) WHERE open AND official_id IS NULL;

      CREATE TABLE figure_entry (
        case_id uuid NOT NULL,
        sequence integer NOT NULL,
        proceeding_id uuid NOT NULL,
        figure text NOT NULL,
        machine text NOT NULL,
        amount bigint NOT NULL CHECK (amount <> 0),
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (case_id, sequence, proceeding_id, figure),
        FOREIGN KEY (case_id, sequence) REFERENCES journal_entry (case_id, sequence)
      );
      CREATE INDEX figure_entry_by_figure ON figure_entry (figure, recorded_at) INCLUDE (amount);
      CREATE TRIGGER s11_figures_keep_rows BEFORE UPDATE OR DELETE ON figure_entry
        FOR EACH ROW EXECUTE FUNCTION s11_append_only();

      -- Who opened which file, and when.
      CREATE TABLE reading (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES case_file,
        official_id uuid NOT NULL REFERENCES official,
        read_at timestamptz NOT NULL
      );
      CREATE INDEX reading_by_case ON reading (case_id, read_at DESC);
      CREATE TRIGGER s11_readings_keep_rows BEFORE UPDATE OR DELETE ON reading
        FOR EACH ROW EXECUTE FUNCTION s11_append_only();

      -- One row: how far the demo's clock stands from the real one; empty outside the demo.
      CREATE TABLE demo_time (id smallint PRIMARY KEY CHECK (id = 1), offset_ms bigint NOT NULL);

      GRANT SELECT, INSERT, UPDATE ON case_file, proceeding, clock, work_item, demo_time TO tergeu_app;
      GRANT SELECT, INSERT ON participation, journal_entry, stray_attempt, figure_entry, reading TO tergeu_app;
      GRANT SELECT ON case_file, participation, proceeding, journal_entry, stray_attempt, clock, work_item, figure_entry, reading
        TO tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE demo_time, reading, figure_entry, work_item, clock, stray_attempt, journal_entry, proceeding, participation, case_file;
      DROP FUNCTION s07_missed_stays_missed, s11_append_only;
    `);
  }
}
