import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bodies, units, officials, groups, sessions, and the journal of changes to them. */
export class Identity1641180000000 implements MigrationInterface {
  readonly name = 'Identity1641180000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE body (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        name jsonb NOT NULL CHECK (name ?& ARRAY['kk', 'ru', 'en']),
        city text
      );
      CREATE TABLE unit (
        id uuid PRIMARY KEY,
        body_id uuid NOT NULL REFERENCES body,
        name text NOT NULL,
        UNIQUE (id, body_id)
      );
      CREATE TABLE official (
        id uuid PRIMARY KEY,
        login text NOT NULL UNIQUE CHECK (login = lower(login)),
        name text NOT NULL,
        role text NOT NULL CHECK (role IN ('investigator', 'prosecutor', 'investigatingJudge', 'medic', 'facilityOfficer',
          'counsel', 'internalSecurity', 'auditor', 'administrator')),
        body_id uuid NOT NULL REFERENCES body,
        unit_id uuid,
        disabled_at timestamptz,
        FOREIGN KEY (unit_id, body_id) REFERENCES unit (id, body_id)
      );
      CREATE TABLE credential (
        official_id uuid PRIMARY KEY REFERENCES official,
        password_hash text NOT NULL CHECK (password_hash LIKE '$argon2id$%'),
        changed_at timestamptz NOT NULL
      );
      CREATE TABLE investigation_group (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        leader_id uuid NOT NULL REFERENCES official
      );
      CREATE TABLE group_member (
        group_id uuid NOT NULL REFERENCES investigation_group,
        official_id uuid NOT NULL REFERENCES official,
        since timestamptz NOT NULL,
        until timestamptz,
        PRIMARY KEY (group_id, official_id, since)
      );
      CREATE TABLE secondment (
        id uuid PRIMARY KEY,
        official_id uuid NOT NULL REFERENCES official,
        body_id uuid NOT NULL REFERENCES body,
        since timestamptz NOT NULL,
        until timestamptz
      );
      CREATE TABLE session (
        sid text PRIMARY KEY,
        sess json NOT NULL,
        expire timestamptz NOT NULL
      );
      CREATE INDEX session_expiry ON session (expire);

      CREATE TABLE identity_entry (
        sequence integer PRIMARY KEY CHECK (sequence > 0),
        actor_id uuid,
        action text NOT NULL,
        payload jsonb NOT NULL,
        recorded_at timestamptz NOT NULL,
        previous_hash text NOT NULL,
        hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
        previous_sequence integer GENERATED ALWAYS AS (NULLIF(sequence - 1, 0)) STORED,
        UNIQUE (sequence, hash),
        CONSTRAINT s11_identity_entry_follows_its_predecessor
          FOREIGN KEY (previous_sequence, previous_hash) REFERENCES identity_entry (sequence, hash)
      );
      CREATE FUNCTION s11_identity_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'S11: % is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation', CONSTRAINT = 's11_append_only';
      END $$;
      CREATE TRIGGER s11_identity_entry_keeps_rows BEFORE UPDATE OR DELETE ON identity_entry
        FOR EACH ROW EXECUTE FUNCTION s11_identity_append_only();
      CREATE TRIGGER s11_identity_entry_keeps_all BEFORE TRUNCATE ON identity_entry
        FOR EACH STATEMENT EXECUTE FUNCTION s11_identity_append_only();

      GRANT SELECT, INSERT, UPDATE ON body, unit, official, credential, investigation_group, group_member, secondment TO tergeu_app;
      GRANT SELECT, INSERT ON identity_entry TO tergeu_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON session TO tergeu_app;
      GRANT SELECT ON body, unit, official, investigation_group, group_member, secondment, identity_entry TO tergeu_auditor;
      REVOKE ALL ON credential, session FROM tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE identity_entry, session, secondment, group_member, investigation_group, credential, official, unit, body;
      DROP FUNCTION s11_identity_append_only;
    `);
  }
}
