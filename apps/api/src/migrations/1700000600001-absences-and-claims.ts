import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is away and who stands in; who has taken what waits for several. Both append-only: a return and a release are rows of their own. */
export class AbsencesAndClaims1700000600001 implements MigrationInterface {
  readonly name = 'AbsencesAndClaims1700000600001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE absence (
        id uuid PRIMARY KEY,
        official_id uuid NOT NULL REFERENCES official,
        since timestamptz NOT NULL,
        until timestamptz NOT NULL,
        substitute_id uuid REFERENCES official,
        announced_by uuid NOT NULL REFERENCES official,
        announced_at timestamptz NOT NULL,
        CONSTRAINT absence_has_a_length CHECK (since < until),
        CONSTRAINT nobody_stands_in_for_himself CHECK (substitute_id <> official_id)
      );
      CREATE INDEX absence_by_substitute ON absence (substitute_id, until);
      CREATE INDEX absence_by_official ON absence (official_id, until);
      CREATE TABLE absence_end (
        absence_id uuid PRIMARY KEY REFERENCES absence,
        ended_at timestamptz NOT NULL,
        ended_by uuid NOT NULL REFERENCES official
      );
      CREATE VIEW absence_in_effect WITH (security_invoker = true) AS
        SELECT a.id, a.official_id, a.substitute_id, a.since, least(a.until, e.ended_at) AS until
        FROM absence a LEFT JOIN absence_end e ON e.absence_id = a.id;

      CREATE TABLE work_claim (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL,
        proceeding_id uuid NOT NULL,
        place text NOT NULL,
        sequence integer NOT NULL CHECK (sequence > 0),
        kind text NOT NULL CHECK (kind IN ('taken', 'released')),
        official_id uuid NOT NULL REFERENCES official,
        at timestamptz NOT NULL,
        CONSTRAINT work_claim_one_after_the_other UNIQUE (case_id, proceeding_id, place, sequence),
        FOREIGN KEY (case_id, proceeding_id) REFERENCES proceeding (case_id, id)
      );

      CREATE TRIGGER s11_absences_keep_rows BEFORE UPDATE OR DELETE ON absence FOR EACH ROW EXECUTE FUNCTION s11_identity_append_only();
      CREATE TRIGGER s11_absences_keep_all BEFORE TRUNCATE ON absence FOR EACH STATEMENT EXECUTE FUNCTION s11_identity_append_only();
      CREATE TRIGGER s11_returns_keep_rows BEFORE UPDATE OR DELETE ON absence_end FOR EACH ROW EXECUTE FUNCTION s11_identity_append_only();
      CREATE TRIGGER s11_returns_keep_all BEFORE TRUNCATE ON absence_end FOR EACH STATEMENT EXECUTE FUNCTION s11_identity_append_only();
      CREATE TRIGGER s11_claims_keep_rows BEFORE UPDATE OR DELETE ON work_claim FOR EACH ROW EXECUTE FUNCTION s11_append_only();
      CREATE TRIGGER s11_claims_keep_all BEFORE TRUNCATE ON work_claim FOR EACH STATEMENT EXECUTE FUNCTION s11_append_only();
      GRANT SELECT, INSERT ON absence, absence_end, work_claim TO tergeu_app;
      GRANT SELECT ON absence_in_effect TO tergeu_app, tergeu_auditor;
      GRANT SELECT ON absence, absence_end, work_claim TO tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW absence_in_effect; DROP TABLE work_claim, absence_end, absence;`);
  }
}
