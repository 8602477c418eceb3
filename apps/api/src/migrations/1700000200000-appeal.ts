import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Appeals against decisions and acts (CPC 100–107). S08: nobody reviews what he took part in, and an appeal that was allowed
 * is not closed while the decision stands. S05: what an action yielded falls when the action is set aside.
 */
export class Appeal1700000200000 implements MigrationInterface {
  readonly name = 'Appeal1700000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE appeal (
        case_id uuid NOT NULL,
        id uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        state text NOT NULL,
        act_id uuid NOT NULL,
        appellant_name text NOT NULL,
        person_id uuid,
        lodged_at timestamptz NOT NULL,
        lodged_by uuid NOT NULL REFERENCES official,
        reviewer_id uuid REFERENCES official,
        decision text CHECK (decision IN ('satisfied', 'dismissed')),
        decision_reasons text,
        decided_at timestamptz,
        told_at timestamptz,
        filed_at timestamptz,
        judge_id uuid REFERENCES official,
        ruling_reasons text,
        ruled_at timestamptz,
        final_judge_id uuid REFERENCES official,
        final_outcome text CHECK (final_outcome IN ('allowed', 'rejected')),
        final_reasons text,
        final_at timestamptz,
        extent text CHECK (extent IN ('fully', 'partly')),
        remedied_at timestamptz,
        withdrawal_reasons text,
        ended_at timestamptz,
        PRIMARY KEY (case_id, id),
        FOREIGN KEY (case_id, id) REFERENCES proceeding (case_id, id),
        FOREIGN KEY (case_id, act_id) REFERENCES proceeding (case_id, id),
        FOREIGN KEY (case_id, person_id) REFERENCES person (case_id, id),
        CONSTRAINT s08_appeal_is_decided_with_reasons CHECK (
          (decided_at IS NULL OR (reviewer_id IS NOT NULL AND decision IS NOT NULL AND coalesce(length(decision_reasons), 0) >= 10))
          AND (ruled_at IS NULL OR (judge_id IS NOT NULL AND coalesce(length(ruling_reasons), 0) >= 10))
          AND (final_at IS NULL OR (final_judge_id IS NOT NULL AND final_outcome IS NOT NULL AND coalesce(length(final_reasons), 0) >= 10))),
        CONSTRAINT s08_second_instance_is_anothers CHECK (final_judge_id <> judge_id),
        CONSTRAINT s08_allowed_appeal_is_closed_by_its_remedy CHECK (
          state <> 'closed' OR remedied_at IS NOT NULL OR extent IS NULL OR final_outcome IS NOT DISTINCT FROM 'rejected'),
        CONSTRAINT s08_appeal_does_not_end_in_silence CHECK (
          state <> 'closed' OR decided_at IS NOT NULL OR ruled_at IS NOT NULL OR final_at IS NOT NULL)
      );
      CREATE INDEX appeal_by_act ON appeal (case_id, act_id);

      -- Who took, agreed to or ordered it; and does it still stand? NULL: no such act.
      CREATE FUNCTION appealed_act(of_case uuid, act uuid, OUT taken_by uuid[], OUT stands boolean) LANGUAGE sql STABLE AS $$
        SELECT ARRAY[author_id, agreed_by], state = 'inForce' FROM key_decision WHERE case_id = of_case AND id = act
        UNION ALL
        SELECT ARRAY[officer_id, answered_by], state = 'overdue' OR state LIKE 'held%' FROM detention WHERE case_id = of_case AND id = act
        UNION ALL
        SELECT ARRAY[author_id, agreed_by, judge_id], state IN ('inForce', 'underReview') FROM restraint WHERE case_id = of_case AND id = act
        UNION ALL
        SELECT ARRAY[author_id, supported_by, judge_id, executed_by], state IN ('granted', 'executed', 'executedWithoutCourt', 'foundLawful')
          FROM court_authorisation WHERE case_id = of_case AND id = act
      $$;

      CREATE FUNCTION s08_appeal_is_reviewed_from_outside() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        taken_by uuid[] := (SELECT a.taken_by FROM appealed_act(NEW.case_id, NEW.act_id) a);
        reviewers uuid[] := array_remove(ARRAY[NEW.reviewer_id, NEW.judge_id, NEW.final_judge_id], NULL);
      BEGIN
        IF reviewers && taken_by
          OR EXISTS (SELECT 1 FROM case_team t WHERE t.case_id = NEW.case_id AND t.id = ANY (reviewers))
          OR EXISTS (SELECT 1 FROM case_register r WHERE r.case_id = NEW.case_id AND r.group_leader_id = ANY (reviewers)) THEN
          RAISE EXCEPTION 'S08: nobody reviews a decision that he had a part in'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's08_appeal_is_reviewed_from_outside';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s08_appeal_is_reviewed_from_outside
        AFTER INSERT OR UPDATE OF reviewer_id, judge_id, final_judge_id, act_id ON appeal
        FOR EACH ROW EXECUTE FUNCTION s08_appeal_is_reviewed_from_outside();

      CREATE FUNCTION s08_remedy_is_real() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (SELECT a.stands FROM appealed_act(NEW.case_id, NEW.act_id) a) IS NOT FALSE THEN
          RAISE EXCEPTION 'S08: the decision appealed against still stands'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's08_remedy_is_real';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s08_remedy_is_real AFTER INSERT OR UPDATE ON appeal
        FOR EACH ROW WHEN (NEW.remedied_at IS NOT NULL AND NEW.extent = 'fully') EXECUTE FUNCTION s08_remedy_is_real();

      ALTER TABLE court_authorisation
        ADD COLUMN set_aside_at timestamptz,
        ADD COLUMN appeal_id uuid,
        ADD FOREIGN KEY (case_id, appeal_id) REFERENCES appeal (case_id, id),
        DROP CONSTRAINT s05_flag_follows_the_ruling,
        ADD CONSTRAINT s05_flag_follows_the_ruling CHECK (
          found_unlawful = ((lawful IS NOT NULL AND NOT lawful) OR set_aside_at IS NOT NULL)),
        ADD CONSTRAINT s04_set_aside_on_appeal CHECK ((set_aside_at IS NULL) = (appeal_id IS NULL) AND (state = 'setAside') = (set_aside_at IS NOT NULL));

      CREATE FUNCTION s05_setting_aside_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'S05: what was set aside stays so'
          USING ERRCODE = 'restrict_violation', CONSTRAINT = 's05_setting_aside_stays';
      END $$;
      CREATE TRIGGER s05_setting_aside_stays BEFORE UPDATE ON court_authorisation
        FOR EACH ROW WHEN (OLD.set_aside_at IS NOT NULL AND NEW.set_aside_at IS DISTINCT FROM OLD.set_aside_at)
        EXECUTE FUNCTION s05_setting_aside_stays();

      CREATE FUNCTION s04_set_aside_on_an_allowed_appeal() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM appeal a WHERE a.case_id = NEW.case_id AND a.id = NEW.appeal_id AND a.act_id = NEW.id
                         AND a.extent IS NOT NULL AND a.final_outcome IS DISTINCT FROM 'rejected') THEN
          RAISE EXCEPTION 'S04: an action is set aside when an appeal against it was allowed'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's04_set_aside_on_an_allowed_appeal';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s04_set_aside_on_an_allowed_appeal AFTER INSERT OR UPDATE OF appeal_id ON court_authorisation
        FOR EACH ROW WHEN (NEW.appeal_id IS NOT NULL) EXECUTE FUNCTION s04_set_aside_on_an_allowed_appeal();

      -- What covers an excess must still stand.
      CREATE OR REPLACE FUNCTION s05_excess_is_decided_on() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (
          SELECT 1 FROM court_authorisation a
          WHERE a.case_id = NEW.case_id AND a.id = NEW.covered_by_id AND a.id IS DISTINCT FROM NEW.action_id
            AND a.executed_at IS NOT NULL AND a.set_aside_at IS NULL AND (NOT a.urgent OR a.lawful)
            AND (TG_TABLE_NAME = 'weapon' OR a.sought IS NULL OR NEW.kind = ANY (a.sought))
        ) THEN
          RAISE EXCEPTION 'S05: what was taken outside the scope of its action needs an action of its own'
            USING ERRCODE = 'check_violation', CONSTRAINT = 's05_excess_is_decided_on';
        END IF;
        RETURN NULL;
      END $$;

      GRANT SELECT, INSERT, UPDATE ON appeal TO tergeu_app;
      GRANT SELECT ON appeal TO tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER s04_set_aside_on_an_allowed_appeal ON court_authorisation;
      DROP TRIGGER s05_setting_aside_stays ON court_authorisation;
      ALTER TABLE court_authorisation
        DROP CONSTRAINT s04_set_aside_on_appeal,
        DROP CONSTRAINT s05_flag_follows_the_ruling,
        DROP COLUMN set_aside_at,
        DROP COLUMN appeal_id,
        ADD CONSTRAINT s05_flag_follows_the_ruling CHECK (found_unlawful = (lawful IS NOT NULL AND NOT lawful));
      DROP TABLE appeal;
      DROP FUNCTION s04_set_aside_on_an_allowed_appeal, s05_setting_aside_stays, s08_appeal_is_reviewed_from_outside, s08_remedy_is_real, appealed_act;
    `);
  }
}
