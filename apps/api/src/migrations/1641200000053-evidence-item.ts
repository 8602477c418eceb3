import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Evidence. S05: the item's flag is held to its action's by a composite key, so a ruling reaches every item whoever writes it,
 * and `admissible` is computed, so that no statement can set it.
 */
export class EvidenceItem1641200000053 implements MigrationInterface {
  readonly name = 'EvidenceItem1641200000053';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE evidence_item (
        case_id uuid NOT NULL,
        id uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        state text NOT NULL,
        kind text NOT NULL,
        description text NOT NULL,
        action_id uuid,
        action_found_unlawful boolean NOT NULL DEFAULT false,
        admissible boolean GENERATED ALWAYS AS (NOT action_found_unlawful) STORED,
        collected_at timestamptz NOT NULL,
        collected_by uuid NOT NULL REFERENCES official,
        seal_number text,
        sealed_at timestamptz,
        storage_place text,
        stored_at timestamptz,
        PRIMARY KEY (case_id, id),
        FOREIGN KEY (case_id, id) REFERENCES proceeding (case_id, id),
        CONSTRAINT s05_item_is_as_lawful_as_its_action FOREIGN KEY (case_id, action_id, action_found_unlawful)
          REFERENCES court_authorisation (case_id, id, found_unlawful) ON UPDATE CASCADE,
        CONSTRAINT s05_only_an_action_is_found_unlawful CHECK (action_id IS NOT NULL OR NOT action_found_unlawful),
        CHECK (stored_at IS NULL OR sealed_at IS NOT NULL)
      );
      CREATE INDEX evidence_item_by_action ON evidence_item (case_id, action_id) WHERE action_id IS NOT NULL;
      GRANT SELECT, INSERT, UPDATE ON evidence_item TO tergeu_app;
      GRANT SELECT ON evidence_item TO tergeu_auditor;

      -- S05: an item keeps the action from which it came; naming another one would wash it clean.
      CREATE FUNCTION s05_item_keeps_its_action() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.action_id IS DISTINCT FROM NEW.action_id THEN
          RAISE EXCEPTION 'S05: an item keeps the action from which it came'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's05_item_keeps_its_action';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER s05_item_keeps_its_action BEFORE UPDATE ON evidence_item
        FOR EACH ROW EXECUTE FUNCTION s05_item_keeps_its_action();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE evidence_item;
      DROP FUNCTION s05_item_keeps_its_action;
    `);
  }
}
