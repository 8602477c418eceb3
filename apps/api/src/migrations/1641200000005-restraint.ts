import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Measures of restraint: S03 agreed by a prosecutor, S04 ordered by a judge where the law asks it, S09 reviewed with reasons. */
export class Restraint1641200000005 implements MigrationInterface {
  readonly name = 'Restraint1641200000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE restraint (
        case_id uuid NOT NULL,
        id uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        state text NOT NULL,
        person_id uuid NOT NULL,
        kind text NOT NULL,
        author_id uuid NOT NULL REFERENCES official,
        agreed_by uuid,
        agreed_at timestamptz,
        court_required boolean NOT NULL,
        judge_id uuid,
        judge_tier smallint GENERATED ALWAYS AS (CASE WHEN judge_id IS NULL THEN NULL ELSE 3 END) STORED,
        ordered_at timestamptz,
        in_force_at timestamptz,
        term_until timestamptz,
        review_ground text CHECK (review_ground IN ('health', 'personal')),
        review_opened_at timestamptz,
        reviewed_at timestamptz,
        review_reasons text,
        new_kind text,
        ended_at timestamptz,
        PRIMARY KEY (case_id, id),
        FOREIGN KEY (case_id, id) REFERENCES proceeding (case_id, id),
        FOREIGN KEY (case_id, person_id) REFERENCES person (case_id, id),
        CONSTRAINT s03_measure_needs_a_prosecutor CHECK (
          in_force_at IS NULL OR (agreed_by IS NOT NULL AND agreed_by <> author_id AND agreed_at IS NOT NULL AND agreed_at <= in_force_at)),
        CONSTRAINT s03_measure_agreed_by_a_supervisor FOREIGN KEY (case_id, agreed_by) REFERENCES case_supervision (case_id, id),
        CONSTRAINT s04_custody_always_needs_the_court CHECK (court_required OR kind NOT IN ('custody', 'houseArrest', 'bail')),
        CONSTRAINT s04_measure_needs_a_judge CHECK (
          in_force_at IS NULL OR NOT court_required OR (judge_id IS NOT NULL AND ordered_at IS NOT NULL AND ordered_at <= in_force_at)),
        CONSTRAINT s04_measure_in_force_has_its_time CHECK (
          state NOT IN ('inForce', 'underReview', 'replaced', 'lifted', 'expired') OR in_force_at IS NOT NULL),
        CONSTRAINT s04_measure_judge_acts_in_the_third_tier FOREIGN KEY (case_id, judge_id, judge_tier)
          REFERENCES participation (case_id, official_id, tier),
        CONSTRAINT s09_review_is_reasoned CHECK (reviewed_at IS NULL OR coalesce(length(review_reasons), 0) >= 10)
      );
      GRANT SELECT, INSERT, UPDATE ON restraint TO tergeu_app;
      GRANT SELECT ON restraint TO tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE restraint');
  }
}
