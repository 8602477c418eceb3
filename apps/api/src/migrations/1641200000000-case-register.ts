import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases, who supervises them, who investigates them. */
export class CaseRegister1641200000000 implements MigrationInterface {
  readonly name = 'CaseRegister1641200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE case_register (
        case_id uuid NOT NULL,
        id uuid NOT NULL CHECK (id = case_id),
        recorded_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        number text NOT NULL CONSTRAINT case_number_is_unique UNIQUE,
        title text NOT NULL,
        category text NOT NULL,
        city text NOT NULL,
        incident_at timestamptz NOT NULL,
        offence_id text NOT NULL,
        body_id uuid NOT NULL REFERENCES body,
        group_id uuid,
        group_leader_id uuid REFERENCES official,
        registered_at timestamptz NOT NULL,
        ended_at timestamptz,
        state text NOT NULL,
        PRIMARY KEY (case_id, id),
        FOREIGN KEY (case_id, id) REFERENCES proceeding (case_id, id)
      );
      CREATE INDEX case_register_by_city ON case_register (city, registered_at DESC);
      CREATE INDEX case_register_by_body ON case_register (body_id);
      CREATE INDEX case_register_by_category ON case_register (category);

      -- S03: who has ever supervised the case, from his first day to his last.
      CREATE TABLE case_supervision (
        case_id uuid NOT NULL REFERENCES case_file,
        id uuid NOT NULL REFERENCES official,
        recorded_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        since timestamptz NOT NULL,
        until timestamptz,
        PRIMARY KEY (case_id, id)
      );
      CREATE INDEX case_supervision_of_official ON case_supervision (id);

      CREATE TABLE case_team (
        case_id uuid NOT NULL REFERENCES case_file,
        id uuid NOT NULL REFERENCES official,
        recorded_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        unit_id uuid,
        body_id uuid NOT NULL REFERENCES body,
        PRIMARY KEY (case_id, id)
      );
      CREATE INDEX case_team_of_official ON case_team (id);

      -- S12: nobody supervises a case that he investigates.
      CREATE FUNCTION s12_supervisor_does_not_investigate() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM participation p WHERE p.case_id = NEW.case_id AND p.official_id = NEW.id AND p.tier = 1)
           OR EXISTS (SELECT 1 FROM case_register r WHERE r.case_id = NEW.case_id AND r.group_leader_id = NEW.id) THEN
          RAISE EXCEPTION 'S12: who investigates a case does not supervise it'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's12_supervisor_does_not_investigate';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s12_supervisor_does_not_investigate AFTER INSERT ON case_supervision
        FOR EACH ROW EXECUTE FUNCTION s12_supervisor_does_not_investigate();

      -- S02, S07: a case does not end over unexplained injuries, or over somebody held past the limit.
      CREATE FUNCTION s02_case_ends_without_unexplained_injuries() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM medical_examination m
                   WHERE m.case_id = NEW.case_id AND m.injuries AND m.determined_at IS NULL) THEN
          RAISE EXCEPTION 'S02: the circumstances of injuries are not determined'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's02_case_ends_without_unexplained_injuries';
        END IF;
        IF EXISTS (SELECT 1 FROM detention d
                   WHERE d.case_id = NEW.case_id AND d.overdue_at IS NOT NULL AND d.released_at IS NULL AND d.remanded_at IS NULL) THEN
          RAISE EXCEPTION 'S07: somebody is held past the limit'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_case_ends_with_nobody_overdue';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s02_case_ends_without_unexplained_injuries AFTER INSERT OR UPDATE ON case_register
        FOR EACH ROW WHEN (NEW.state IN ('completed', 'inCourt', 'terminated'))
        EXECUTE FUNCTION s02_case_ends_without_unexplained_injuries();

      GRANT SELECT, INSERT, UPDATE ON case_register, case_supervision, case_team TO tergeu_app;
      GRANT SELECT ON case_register, case_supervision, case_team TO tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE case_team, case_supervision, case_register;
      DROP FUNCTION s12_supervisor_does_not_investigate, s02_case_ends_without_unexplained_injuries;
    `);
  }
}
