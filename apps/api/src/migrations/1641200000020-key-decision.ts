import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Key decisions. S03: in force only with the agreement of a prosecutor who supervised the case at that moment. */
export class KeyDecision1641200000020 implements MigrationInterface {
  readonly name = 'KeyDecision1641200000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE key_decision (
        case_id uuid NOT NULL,
        id uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        state text NOT NULL,
        kind text NOT NULL,
        person_id uuid,
        offence_id text,
        author_id uuid NOT NULL REFERENCES official,
        drafted_at timestamptz NOT NULL,
        submitted_at timestamptz,
        agreed_by uuid,
        agreed_at timestamptz,
        in_force_at timestamptz,
        refused_at timestamptz,
        refusal_reasons text,
        ended_at timestamptz,
        PRIMARY KEY (case_id, id),
        FOREIGN KEY (case_id, id) REFERENCES proceeding (case_id, id),
        CONSTRAINT s03_in_force_needs_a_prosecutor CHECK (
          (in_force_at IS NULL AND state NOT IN ('inForce', 'superseded', 'revoked'))
          OR (in_force_at IS NOT NULL AND agreed_by IS NOT NULL AND agreed_at IS NOT NULL AND agreed_at <= in_force_at)),
        CONSTRAINT s03_author_does_not_agree CHECK (agreed_by IS NULL OR agreed_by <> author_id),
        CONSTRAINT s03_agreed_by_a_supervisor FOREIGN KEY (case_id, agreed_by) REFERENCES case_supervision (case_id, id),
        CONSTRAINT s03_refusal_is_reasoned CHECK (refused_at IS NULL OR coalesce(length(refusal_reasons), 0) >= 10)
      );
      CREATE INDEX key_decision_by_state ON key_decision (state, kind);

      CREATE FUNCTION s03_agreed_while_supervising() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM case_supervision s
                       WHERE s.case_id = NEW.case_id AND s.id = NEW.agreed_by
                         AND s.since <= NEW.agreed_at AND (s.until IS NULL OR NEW.agreed_at <= s.until)) THEN
          RAISE EXCEPTION 'S03: the prosecutor did not supervise the case at that moment'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's03_agreed_while_supervising';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s03_agreed_while_supervising AFTER INSERT OR UPDATE OF agreed_by, agreed_at ON key_decision
        FOR EACH ROW WHEN (NEW.agreed_by IS NOT NULL) EXECUTE FUNCTION s03_agreed_while_supervising();

      GRANT SELECT, INSERT, UPDATE ON key_decision TO tergeu_app;
      GRANT SELECT ON key_decision TO tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE key_decision; DROP FUNCTION s03_agreed_while_supervising;`);
  }
}
