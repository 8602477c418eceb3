import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who took an act, and whether it still stands; a measure stands in these states. */
const appealedAct = (standing: string) => `
      CREATE OR REPLACE FUNCTION appealed_act(of_case uuid, act uuid, OUT taken_by uuid[], OUT stands boolean) LANGUAGE sql STABLE AS $$
        SELECT ARRAY[author_id, agreed_by], state = 'inForce' FROM key_decision WHERE case_id = of_case AND id = act
        UNION ALL
        SELECT ARRAY[officer_id, answered_by], state = 'overdue' OR state LIKE 'held%' FROM detention WHERE case_id = of_case AND id = act
        UNION ALL
        SELECT ARRAY[author_id, agreed_by, judge_id], state IN (${standing}) FROM restraint WHERE case_id = of_case AND id = act
        UNION ALL
        SELECT ARRAY[author_id, supported_by, judge_id, executed_by], state IN ('granted', 'executed', 'executedWithoutCourt', 'foundLawful')
          FROM court_authorisation WHERE case_id = of_case AND id = act
      $$;`;

/**
 * The ladder of custody. S03: an extension has the agreement of a prosecutor of the rank that its rung asks for, who did not
 * ask for it. S04: a judge moves the term. S07: not after its end, not beyond the longest, and who is still inside when it is
 * over leaves by a release on record only. S08: until then an appeal that was allowed has no remedy.
 */
export class CustodyLadder1700000310000 implements MigrationInterface {
  readonly name = 'CustodyLadder1700000310000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE restraint
        ADD COLUMN term_longest timestamptz,
        ADD COLUMN extension_asked_by uuid,
        ADD COLUMN extension_agreed_by uuid,
        ADD COLUMN extension_rank text,
        ADD COLUMN extended_by uuid,
        ADD COLUMN extended_at timestamptz,
        ADD COLUMN extended_from timestamptz,
        ADD COLUMN extension_tier smallint GENERATED ALWAYS AS (CASE WHEN extended_by IS NULL THEN NULL ELSE 3 END) STORED,
        ADD COLUMN replaces_id uuid,
        ADD COLUMN superseded_by_id uuid,
        ADD COLUMN change_asked_by uuid,
        ADD COLUMN ended_by uuid,
        ADD COLUMN overdue_at timestamptz,
        ADD COLUMN released_at timestamptz,
        ADD FOREIGN KEY (case_id, replaces_id) REFERENCES restraint (case_id, id),
        ADD FOREIGN KEY (case_id, superseded_by_id) REFERENCES restraint (case_id, id),
        ADD CONSTRAINT s03_extension_has_its_prosecutor CHECK (
          extended_at IS NULL
          OR (extension_asked_by IS NOT NULL AND extension_agreed_by IS NOT NULL AND extension_agreed_by <> extension_asked_by
            AND extension_rank IN ('district', 'regional', 'general'))),
        ADD CONSTRAINT s03_change_is_anothers_consent CHECK (new_kind IS NULL OR ended_by IS NULL OR ended_by IS DISTINCT FROM change_asked_by),
        ADD CONSTRAINT s04_extension_is_a_judges CHECK (
          (extended_at IS NULL) = (extended_by IS NULL) AND (extended_at IS NULL OR extended_at <= extended_from)),
        ADD CONSTRAINT s04_extension_judge_acts_in_the_third_tier FOREIGN KEY (case_id, extended_by, extension_tier)
          REFERENCES participation (case_id, official_id, tier),
        ADD CONSTRAINT s04_change_is_to_none_of_the_judges CHECK (new_kind IS NULL OR new_kind NOT IN ('custody', 'houseArrest', 'bail')),
        ADD CONSTRAINT s07_term_within_the_longest CHECK (term_longest IS NULL OR term_until <= term_longest),
        ADD CONSTRAINT s07_release_has_its_time CHECK ((state = 'released') <= (released_at IS NOT NULL AND overdue_at IS NOT NULL)),
        -- Those that ran out before releases were recorded have no such time.
        ADD CONSTRAINT s07_held_past_the_term_is_shown CHECK (state NOT IN ('expired', 'fallen') OR overdue_at IS NOT NULL) NOT VALID,
        DROP CONSTRAINT s04_measure_in_force_has_its_time,
        ADD CONSTRAINT s04_measure_in_force_has_its_time CHECK (
          state IN ('proposed', 'agreed', 'refusedByProsecutor', 'refusedByJudge') OR in_force_at IS NOT NULL);

      CREATE FUNCTION s03_extension_agreed_by_its_rank() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF coalesce(rank_number(rank_of_official(NEW.extension_agreed_by)), 0) < rank_number(NEW.extension_rank) THEN
          RAISE EXCEPTION 'S03: the extension asks for a prosecutor of another rank'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's03_extension_agreed_by_its_rank';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s03_extension_agreed_by_its_rank AFTER INSERT OR UPDATE OF extension_agreed_by, extension_rank ON restraint
        FOR EACH ROW WHEN (NEW.extension_agreed_by IS NOT NULL) EXECUTE FUNCTION s03_extension_agreed_by_its_rank();

      CREATE FUNCTION s04_term_moves_by_a_judge() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.extended_by IS NULL OR NEW.extended_at IS NOT DISTINCT FROM OLD.extended_at
          OR NEW.extended_from IS DISTINCT FROM OLD.term_until THEN
          RAISE EXCEPTION 'S04: only a judge moves the end of a term'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's04_term_moves_by_a_judge';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s04_term_moves_by_a_judge AFTER UPDATE ON restraint
        FOR EACH ROW WHEN (OLD.term_until IS NOT NULL AND NEW.term_until IS DISTINCT FROM OLD.term_until)
        EXECUTE FUNCTION s04_term_moves_by_a_judge();

      CREATE FUNCTION s07_past_the_term_only_release() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'S07: the term is over, release is the only way on'
          USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_past_the_term_only_release';
      END $$;
      CREATE CONSTRAINT TRIGGER s07_past_the_term_only_release AFTER UPDATE ON restraint
        FOR EACH ROW WHEN (OLD.state IN ('expired', 'fallen') AND NEW.state NOT IN (OLD.state, 'released'))
        EXECUTE FUNCTION s07_past_the_term_only_release();
    `);
    await runner.query(appealedAct(`'inForce', 'underReview', 'expired', 'fallen'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(appealedAct(`'inForce', 'underReview'`));
    await runner.query(`
      DROP TRIGGER s07_past_the_term_only_release ON restraint;
      DROP TRIGGER s04_term_moves_by_a_judge ON restraint;
      DROP TRIGGER s03_extension_agreed_by_its_rank ON restraint;
      DROP FUNCTION s07_past_the_term_only_release, s04_term_moves_by_a_judge, s03_extension_agreed_by_its_rank;
      ALTER TABLE restraint
        DROP CONSTRAINT s04_measure_in_force_has_its_time,
        ADD CONSTRAINT s04_measure_in_force_has_its_time CHECK (
          state NOT IN ('inForce', 'underReview', 'replaced', 'lifted', 'expired') OR in_force_at IS NOT NULL),
        DROP CONSTRAINT s03_change_is_anothers_consent,
        DROP CONSTRAINT s04_change_is_to_none_of_the_judges,
        DROP COLUMN extension_tier, DROP COLUMN term_longest, DROP COLUMN extension_asked_by, DROP COLUMN extension_agreed_by,
        DROP COLUMN extension_rank, DROP COLUMN extended_by, DROP COLUMN extended_at, DROP COLUMN extended_from,
        DROP COLUMN replaces_id, DROP COLUMN superseded_by_id, DROP COLUMN change_asked_by, DROP COLUMN ended_by,
        DROP COLUMN overdue_at, DROP COLUMN released_at;
    `);
  }
}
