import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A copy or an expert's opinion names what it was made from, once and for all, and falls with it (S05).
 * The check comes at the end of the transaction, because one statement writes the ruling and all that falls with it.
 */
export class DerivedEvidence1700000150000 implements MigrationInterface {
  readonly name = 'DerivedEvidence1700000150000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE evidence_item DROP COLUMN admissible;
      ALTER TABLE evidence_item
        ADD COLUMN derived_from uuid[] NOT NULL DEFAULT '{}',
        ADD COLUMN source_fallen boolean NOT NULL DEFAULT false,
        ADD COLUMN admissible boolean GENERATED ALWAYS AS (NOT action_found_unlawful AND NOT source_fallen) STORED,
        ADD CONSTRAINT s05_derived_names_its_sources CHECK ((kind IN ('copy', 'expertOpinion')) = (derived_from <> '{}'));

      CREATE FUNCTION s05_item_keeps_its_sources() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'S05: an item keeps what it was made from'
          USING ERRCODE = 'restrict_violation', CONSTRAINT = 's05_item_keeps_its_sources';
      END $$;
      CREATE TRIGGER s05_item_keeps_its_sources BEFORE UPDATE ON evidence_item
        FOR EACH ROW WHEN (OLD.derived_from IS DISTINCT FROM NEW.derived_from) EXECUTE FUNCTION s05_item_keeps_its_sources();

      CREATE FUNCTION s05_falls_with_its_sources() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (
          SELECT 1 FROM evidence_item item, unnest(item.derived_from) AS source
          WHERE item.case_id = NEW.case_id AND item.derived_from <> '{}'
            AND NOT EXISTS (SELECT 1 FROM evidence_item e WHERE e.case_id = NEW.case_id AND e.id = source AND e.id <> item.id)
            AND NOT EXISTS (SELECT 1 FROM weapon w WHERE w.case_id = NEW.case_id AND w.id = source)
        ) THEN
          RAISE EXCEPTION 'S05: an item is made from what is on file'
            USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 's05_sources_are_on_file';
        END IF;
        IF EXISTS (
          SELECT 1 FROM evidence_item item
          WHERE item.case_id = NEW.case_id AND (item.derived_from <> '{}' OR item.source_fallen)
            AND item.source_fallen <> (
              EXISTS (SELECT 1 FROM evidence_item e WHERE e.case_id = NEW.case_id AND e.id = ANY (item.derived_from) AND NOT e.admissible)
              OR EXISTS (SELECT 1 FROM weapon w WHERE w.case_id = NEW.case_id AND w.id = ANY (item.derived_from) AND NOT w.admissible))
        ) THEN
          RAISE EXCEPTION 'S05: what was made from an item falls with it, and only with it'
            USING ERRCODE = 'check_violation', CONSTRAINT = 's05_falls_with_its_sources';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s05_falls_with_its_sources AFTER INSERT OR UPDATE OF action_found_unlawful, source_fallen ON evidence_item
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
        WHEN (NEW.derived_from <> '{}' OR NEW.source_fallen OR NEW.action_found_unlawful) EXECUTE FUNCTION s05_falls_with_its_sources();
      CREATE CONSTRAINT TRIGGER s05_falls_with_its_sources AFTER INSERT OR UPDATE OF action_found_unlawful ON weapon
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
        WHEN (NEW.action_found_unlawful) EXECUTE FUNCTION s05_falls_with_its_sources();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER s05_falls_with_its_sources ON weapon;
      DROP TRIGGER s05_falls_with_its_sources ON evidence_item;
      DROP TRIGGER s05_item_keeps_its_sources ON evidence_item;
      DROP FUNCTION s05_falls_with_its_sources, s05_item_keeps_its_sources;
      ALTER TABLE evidence_item DROP COLUMN admissible, DROP COLUMN source_fallen, DROP COLUMN derived_from;
      ALTER TABLE evidence_item ADD COLUMN admissible boolean GENERATED ALWAYS AS (NOT action_found_unlawful) STORED;
    `);
  }
}
