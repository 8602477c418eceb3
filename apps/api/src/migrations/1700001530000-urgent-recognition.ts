import type { MigrationInterface, QueryRunner } from 'typeorm';

const falls = (ofRecognitions: { readonly among: string; readonly refused: string; readonly named: string }) => `
  CREATE OR REPLACE FUNCTION s05_falls_with_its_sources() RETURNS trigger LANGUAGE plpgsql AS $$
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
    ${ofRecognitions.named}
    IF EXISTS (
      SELECT 1 FROM evidence_item item
      WHERE item.case_id = NEW.case_id AND (item.derived_from <> '{}' OR item.source_fallen ${ofRecognitions.among})
        AND item.source_fallen <> (
          EXISTS (SELECT 1 FROM evidence_item e WHERE e.case_id = NEW.case_id AND e.id = ANY (item.derived_from) AND NOT e.admissible)
          OR EXISTS (SELECT 1 FROM weapon w WHERE w.case_id = NEW.case_id AND w.id = ANY (item.derived_from) AND NOT w.admissible)
          ${ofRecognitions.refused})
    ) THEN
      RAISE EXCEPTION 'S05: what was made from an item falls with it, and only with it'
        USING ERRCODE = 'check_violation', CONSTRAINT = 's05_falls_with_its_sources';
    END IF;
    RETURN NULL;
  END $$`;

const recognised = (kinds: string) => `
  CREATE OR REPLACE FUNCTION has_unqualified_suspect(a_case uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
      SELECT 1 FROM person p JOIN case_register r ON r.case_id = p.case_id
      WHERE p.case_id = a_case AND p.died_at IS NULL AND position(p.id::text IN coalesce(r.severed_persons, '')) = 0
        AND (p.role_in_case = 'suspect' OR EXISTS (SELECT 1 FROM key_decision k WHERE k.case_id = p.case_id AND k.person_id = p.id AND (${kinds})))
        AND NOT EXISTS (SELECT 1 FROM key_decision d WHERE d.case_id = p.case_id AND d.person_id = p.id
               AND d.kind IN ('qualification', 'changeOfQualification') AND d.state = 'inForce' AND d.materials_fallen = 0))
  $$`;
const agreed = `k.kind = 'recognitionAsSuspect' AND k.state = 'inForce'`;

/**
 * S05: a questioning on an urgent recognition as a suspect falls when the prosecutor refuses that (CPC 202(1-2)), and with it whatever was
 * made from its record. Who is recognised urgently is a suspect meanwhile.
 */
export class UrgentRecognition1700001530000 implements MigrationInterface {
  readonly name = 'UrgentRecognition1700001530000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE evidence_item ADD COLUMN recognition_id uuid,
        ADD CONSTRAINT s05_questioning_names_its_recognition CHECK ((kind = 'questioning') = (recognition_id IS NOT NULL));
      ${falls({
        among: 'OR item.recognition_id IS NOT NULL',
        refused: `OR EXISTS (SELECT 1 FROM key_decision k WHERE k.case_id = NEW.case_id AND k.id = item.recognition_id AND k.state = 'refused')`,
        named: `IF EXISTS (
          SELECT 1 FROM evidence_item item WHERE item.case_id = NEW.case_id AND item.recognition_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM key_decision k WHERE k.case_id = NEW.case_id AND k.id = item.recognition_id AND k.kind = 'urgentRecognition')
        ) THEN
          RAISE EXCEPTION 'S05: nobody was recognised urgently by that decision'
            USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 's05_questioning_on_an_urgent_recognition';
        END IF;`,
      })};
      CREATE CONSTRAINT TRIGGER s05_falls_with_its_recognition AFTER INSERT OR UPDATE ON evidence_item
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.recognition_id IS NOT NULL) EXECUTE FUNCTION s05_falls_with_its_sources();
      CREATE CONSTRAINT TRIGGER s05_falls_with_its_recognition AFTER INSERT OR UPDATE OF state ON key_decision
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.kind = 'urgentRecognition') EXECUTE FUNCTION s05_falls_with_its_sources();
      CREATE TRIGGER s05_item_keeps_its_recognition BEFORE UPDATE ON evidence_item
        FOR EACH ROW WHEN (OLD.recognition_id IS DISTINCT FROM NEW.recognition_id) EXECUTE FUNCTION s05_item_keeps_its_sources();
      ${recognised(`(${agreed}) OR (k.kind = 'urgentRecognition' AND k.state IN ('drafted', 'submitted', 'returned', 'inForce'))`)};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${recognised(agreed)};
      DROP TRIGGER s05_item_keeps_its_recognition ON evidence_item;
      DROP TRIGGER s05_falls_with_its_recognition ON key_decision;
      DROP TRIGGER s05_falls_with_its_recognition ON evidence_item;
      ${falls({ among: '', refused: '', named: '' })};
      ALTER TABLE evidence_item DROP COLUMN recognition_id;
    `);
  }
}
