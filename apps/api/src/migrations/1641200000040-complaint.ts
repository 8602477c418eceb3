import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Complaints of abuse. S08: checked by an outsider, decided with reasons, told; S02: not closed over unexplained injuries. */
export class Complaint1641200000040 implements MigrationInterface {
  readonly name = 'Complaint1641200000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE complaint (
        case_id uuid NOT NULL,
        id uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        state text NOT NULL,
        complainant_name text NOT NULL,
        complainant_person_id uuid,
        subject_officer_id uuid REFERENCES official,
        subject_unit_id uuid,
        subject_body_id uuid REFERENCES body,
        channel text NOT NULL,
        received_at timestamptz NOT NULL,
        registered_at timestamptz,
        registered_by uuid REFERENCES official,
        checker_id uuid REFERENCES official,
        internal_officer_id uuid REFERENCES official,
        finding text CHECK (finding IN ('wellFounded', 'unfounded')),
        finding_reasons text,
        decided_at timestamptz,
        told_at timestamptz,
        reviewer_id uuid REFERENCES official,
        reviewed_at timestamptz,
        closed_at timestamptz,
        PRIMARY KEY (case_id, id),
        FOREIGN KEY (case_id, id) REFERENCES proceeding (case_id, id),
        CONSTRAINT s08_not_checked_by_its_subject CHECK (
          subject_officer_id IS NULL
          OR subject_officer_id NOT IN (coalesce(checker_id, id), coalesce(reviewer_id, id), coalesce(internal_officer_id, id))),
        CONSTRAINT s08_reviewed_by_another CHECK (reviewer_id IS NULL OR reviewer_id <> checker_id),
        CONSTRAINT s08_decided_with_reasons CHECK (
          (decided_at IS NULL) = (finding IS NULL)
          AND (decided_at IS NULL OR (checker_id IS NOT NULL AND registered_at IS NOT NULL AND coalesce(length(finding_reasons), 0) >= 10))),
        CONSTRAINT s08_closed_when_decided_and_told CHECK (closed_at IS NULL OR (decided_at IS NOT NULL AND told_at IS NOT NULL)),
        CONSTRAINT s08_closed_state_has_its_time CHECK ((state = 'closed') = (closed_at IS NOT NULL))
      );
      CREATE INDEX complaint_by_state ON complaint (state, received_at);

      -- S08: not of the subject's unit, not of the case's team.
      CREATE FUNCTION s08_checked_by_outsiders() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM official o
                   WHERE o.id IN (NEW.checker_id, NEW.reviewer_id, NEW.internal_officer_id)
                     AND (o.unit_id = NEW.subject_unit_id
                          OR EXISTS (SELECT 1 FROM case_team t WHERE t.case_id = NEW.case_id AND t.id = o.id)
                          OR EXISTS (SELECT 1 FROM case_register r WHERE r.case_id = NEW.case_id AND r.group_leader_id = o.id))) THEN
          RAISE EXCEPTION 'S08: a complaint is checked by outsiders'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's08_checked_by_outsiders';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s08_checked_by_outsiders
        AFTER INSERT OR UPDATE OF checker_id, reviewer_id, internal_officer_id ON complaint
        FOR EACH ROW EXECUTE FUNCTION s08_checked_by_outsiders();

      CREATE FUNCTION s02_complaint_closes_without_unexplained_injuries() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM medical_examination m
                   WHERE m.case_id = NEW.case_id AND m.person_id = NEW.complainant_person_id AND m.injuries AND m.determined_at IS NULL) THEN
          RAISE EXCEPTION 'S02: the circumstances of injuries are not determined'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's02_complaint_closes_without_unexplained_injuries';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s02_complaint_closes_without_unexplained_injuries AFTER INSERT OR UPDATE ON complaint
        FOR EACH ROW WHEN (NEW.closed_at IS NOT NULL) EXECUTE FUNCTION s02_complaint_closes_without_unexplained_injuries();

      GRANT SELECT, INSERT, UPDATE ON complaint TO tergeu_app;
      GRANT SELECT ON complaint TO tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE complaint;
      DROP FUNCTION s08_checked_by_outsiders, s02_complaint_closes_without_unexplained_injuries;
    `);
  }
}
