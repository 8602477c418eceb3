import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions on disclosure; of which steps counsel was told, and when each of them was acknowledged. */
export class DisclosureAndNotices1700000900000 implements MigrationInterface {
  readonly name = 'DisclosureAndNotices1700000900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE disclosure (
        case_id uuid NOT NULL,
        id uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        state text NOT NULL,
        subject_id uuid NOT NULL,
        person_id uuid NOT NULL,
        decided_by uuid NOT NULL REFERENCES official,
        decided_at timestamptz NOT NULL,
        ended_at timestamptz,
        PRIMARY KEY (case_id, id),
        FOREIGN KEY (case_id, id) REFERENCES proceeding (case_id, id),
        FOREIGN KEY (case_id, subject_id) REFERENCES proceeding (case_id, id),
        FOREIGN KEY (case_id, person_id) REFERENCES proceeding (case_id, id),
        CHECK ((state IN ('lifted', 'lapsed')) = (ended_at IS NOT NULL))
      );

      CREATE TABLE notice (
        case_id uuid NOT NULL,
        sequence integer NOT NULL,
        -- Names the entry to counsel: its place in the journal would count what he does not see.
        hash text NOT NULL,
        counsel_id uuid NOT NULL REFERENCES official,
        proceeding_id uuid NOT NULL,
        machine text NOT NULL,
        command text NOT NULL,
        occurred_at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (case_id, sequence, counsel_id),
        FOREIGN KEY (case_id, proceeding_id) REFERENCES proceeding (case_id, id),
        FOREIGN KEY (case_id, sequence, hash) REFERENCES journal_entry (case_id, sequence, hash)
      );
      CREATE INDEX notice_of_counsel ON notice (counsel_id, recorded_at DESC);

      CREATE TABLE notice_receipt (
        case_id uuid NOT NULL,
        sequence integer NOT NULL,
        counsel_id uuid NOT NULL,
        read_at timestamptz NOT NULL,
        PRIMARY KEY (case_id, sequence, counsel_id),
        FOREIGN KEY (case_id, sequence, counsel_id) REFERENCES notice (case_id, sequence, counsel_id)
      );

      CREATE TRIGGER s11_notice_keeps_rows BEFORE UPDATE OR DELETE ON notice FOR EACH ROW EXECUTE FUNCTION s11_append_only();
      CREATE TRIGGER s11_notice_keeps_all BEFORE TRUNCATE ON notice FOR EACH STATEMENT EXECUTE FUNCTION s11_append_only();
      CREATE TRIGGER s11_notice_receipt_keeps_rows BEFORE UPDATE OR DELETE ON notice_receipt
        FOR EACH ROW EXECUTE FUNCTION s11_append_only();
      CREATE TRIGGER s11_notice_receipt_keeps_all BEFORE TRUNCATE ON notice_receipt
        FOR EACH STATEMENT EXECUTE FUNCTION s11_append_only();

      GRANT SELECT, INSERT, UPDATE ON disclosure TO tergeu_app;
      GRANT SELECT, INSERT ON notice, notice_receipt TO tergeu_app;
      GRANT SELECT ON disclosure, notice, notice_receipt TO tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE notice_receipt, notice, disclosure;`);
  }
}
