import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Petitions to the investigating judge. S04: nothing is executed without him, the lawful urgent path aside. */
export class CourtAuthorisation1641200000030 implements MigrationInterface {
  readonly name = 'CourtAuthorisation1641200000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE court_authorisation (
        case_id uuid NOT NULL,
        id uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        state text NOT NULL,
        kind text NOT NULL,
        place text NOT NULL,
        person_id uuid,
        court_required boolean NOT NULL,
        author_id uuid NOT NULL REFERENCES official,
        submitted_at timestamptz,
        supported_by uuid,
        supported_at timestamptz,
        judge_id uuid,
        judge_tier smallint GENERATED ALWAYS AS (CASE WHEN judge_id IS NULL THEN NULL ELSE 3 END) STORED,
        decided_at timestamptz,
        valid_until timestamptz,
        executed_at timestamptz,
        executed_by uuid REFERENCES official,
        urgent boolean NOT NULL,
        urgency_reasons text,
        judge_told_at timestamptz,
        ruled_at timestamptz,
        lawful boolean,
        found_unlawful boolean NOT NULL,
        PRIMARY KEY (case_id, id),
        UNIQUE (case_id, id, found_unlawful),
        FOREIGN KEY (case_id, id) REFERENCES proceeding (case_id, id),
        CONSTRAINT s04_search_always_needs_the_court CHECK (court_required OR kind NOT IN ('search', 'personalSearch', 'propertyAttachment')),
        CONSTRAINT s04_executed_by_decision_of_the_court CHECK (
          executed_at IS NULL OR NOT court_required OR urgent
          OR (supported_by IS NOT NULL AND judge_id IS NOT NULL AND decided_at IS NOT NULL AND valid_until IS NOT NULL
              AND decided_at <= executed_at AND executed_at <= valid_until)),
        CONSTRAINT s04_executed_has_its_time CHECK (
          state NOT IN ('executed', 'executedWithoutCourt', 'executedUrgently', 'reviewOverdue', 'judgeTold', 'foundLawful', 'foundUnlawful')
          OR executed_at IS NOT NULL),
        CONSTRAINT s04_urgent_path_is_lawful CHECK (
          NOT urgent OR (kind IN ('search', 'personalSearch', 'seizure', 'dwellingInspection') AND coalesce(length(urgency_reasons), 0) >= 10)),
        CONSTRAINT s04_ruling_is_a_judges CHECK (
          (lawful IS NULL) = (ruled_at IS NULL) AND (lawful IS NULL OR (judge_id IS NOT NULL AND judge_told_at IS NOT NULL))),
        CONSTRAINT s04_judge_acts_in_the_third_tier FOREIGN KEY (case_id, judge_id, judge_tier)
          REFERENCES participation (case_id, official_id, tier),
        CONSTRAINT s04_supported_by_a_supervisor FOREIGN KEY (case_id, supported_by) REFERENCES case_supervision (case_id, id),
        CONSTRAINT s05_flag_follows_the_ruling CHECK (found_unlawful = (lawful IS NOT NULL AND NOT lawful))
      );

      -- S05: a ruling is not taken back by a later write.
      CREATE FUNCTION s05_ruling_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.lawful IS NOT NULL AND NEW.lawful IS DISTINCT FROM OLD.lawful THEN
          RAISE EXCEPTION 'S05: the ruling of the judge stands'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's05_ruling_stays';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER s05_ruling_stays BEFORE UPDATE ON court_authorisation FOR EACH ROW EXECUTE FUNCTION s05_ruling_stays();

      GRANT SELECT, INSERT, UPDATE ON court_authorisation TO tergeu_app;
      GRANT SELECT ON court_authorisation TO tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE court_authorisation; DROP FUNCTION s05_ruling_stays;`);
  }
}
