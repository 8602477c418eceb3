import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Recusals. S12: no entry in a tier by somebody whom a recusal keeps out of the case at that moment. */
export class Recusal1700000110000 implements MigrationInterface {
  readonly name = 'Recusal1700000110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE recusal (
        case_id uuid NOT NULL,
        id uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        state text NOT NULL,
        official_id uuid NOT NULL REFERENCES official,
        declared_by uuid NOT NULL REFERENCES official,
        declared_at timestamptz NOT NULL,
        dismissed_by uuid REFERENCES official,
        dismissed_at timestamptz,
        PRIMARY KEY (case_id, id),
        FOREIGN KEY (case_id, id) REFERENCES proceeding (case_id, id),
        CONSTRAINT s12_dismissed_by_another CHECK (
          state <> 'dismissed'
          OR (dismissed_by IS NOT NULL AND dismissed_at IS NOT NULL
            AND dismissed_by NOT IN (official_id, declared_by) AND official_id <> declared_by))
      );
      CREATE INDEX recusal_of_official ON recusal (case_id, official_id);

      CREATE FUNCTION s12_kept_out_does_not_act() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM recusal r WHERE r.case_id = NEW.case_id AND r.official_id = NEW.actor_id
                     AND r.state = 'inEffect' AND r.declared_at <= NEW.occurred_at) THEN
          RAISE EXCEPTION 'S12: this person is kept out of the case'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's12_kept_out_does_not_act';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s12_kept_out_does_not_act AFTER INSERT ON journal_entry
        FOR EACH ROW WHEN (NEW.kind = 'accepted' AND NEW.actor_tier <> 0) EXECUTE FUNCTION s12_kept_out_does_not_act();

      CREATE FUNCTION s12_kept_out_is_not_named() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM recusal r WHERE r.case_id = NEW.case_id AND r.official_id = NEW.id
                     AND r.state = 'inEffect' AND r.declared_at <= NEW.since AND NEW.until IS NULL) THEN
          RAISE EXCEPTION 'S12: a prosecutor who is kept out of the case does not supervise it'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's12_kept_out_is_not_named';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s12_kept_out_is_not_named AFTER INSERT ON case_supervision
        FOR EACH ROW EXECUTE FUNCTION s12_kept_out_is_not_named();

      GRANT SELECT, INSERT, UPDATE ON recusal TO tergeu_app;
      GRANT SELECT ON recusal TO tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER s12_kept_out_does_not_act ON journal_entry;
      DROP TRIGGER s12_kept_out_is_not_named ON case_supervision;
      DROP FUNCTION s12_kept_out_does_not_act, s12_kept_out_is_not_named;
      DROP TABLE recusal;
    `);
  }
}
