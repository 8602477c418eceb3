import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * S03: an agreement is to the text and the materials that the prosecutor saw. He names their digests;
 * the database makes the digest of the text itself. Rows of before are not judged.
 */
export class AgreementToWhatWasSeen1700000100000 implements MigrationInterface {
  readonly name = 'AgreementToWhatWasSeen1700000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE key_decision
        ADD COLUMN content text,
        ADD COLUMN agreed_content_hash text,
        ADD COLUMN agreed_materials_hash text,
        ADD COLUMN seen_materials_hash text,
        ADD COLUMN materials_fallen integer NOT NULL DEFAULT 0;

      ALTER TABLE key_decision
        ADD CONSTRAINT s03_agreed_to_the_text_seen CHECK (
          state NOT IN ('inForce', 'superseded', 'revoked', 'lapsed')
          OR coalesce(agreed_content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'), false)) NOT VALID,
        ADD CONSTRAINT s03_agreed_to_the_materials_seen CHECK (
          state NOT IN ('inForce', 'superseded', 'revoked', 'lapsed')
          OR coalesce(agreed_materials_hash = seen_materials_hash, false)) NOT VALID,
        ADD CONSTRAINT s03_agreed_text_is_the_decision CHECK (
          state NOT IN ('inForce', 'superseded', 'revoked', 'lapsed')
          OR ((content::jsonb ->> 'kind') IS NOT DISTINCT FROM kind
            AND (content::jsonb ->> 'personId') IS NOT DISTINCT FROM person_id::text
            AND (content::jsonb ->> 'offenceId') IS NOT DISTINCT FROM offence_id)) NOT VALID;

      CREATE FUNCTION s03_materials_stand() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'S03: the decision rests on a material that has fallen'
          USING ERRCODE = 'restrict_violation', CONSTRAINT = 's03_materials_stand';
      END $$;
      CREATE TRIGGER s03_materials_stand AFTER UPDATE ON key_decision
        FOR EACH ROW WHEN (NEW.state = 'inForce' AND OLD.state <> 'inForce' AND NEW.materials_fallen > 0)
        EXECUTE FUNCTION s03_materials_stand();
      CREATE TRIGGER s03_materials_stand_at_first AFTER INSERT ON key_decision
        FOR EACH ROW WHEN (NEW.state = 'inForce' AND NEW.materials_fallen > 0) EXECUTE FUNCTION s03_materials_stand();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER s03_materials_stand ON key_decision;
      DROP TRIGGER s03_materials_stand_at_first ON key_decision;
      DROP FUNCTION s03_materials_stand;
      ALTER TABLE key_decision DROP COLUMN content, DROP COLUMN agreed_content_hash, DROP COLUMN agreed_materials_hash,
        DROP COLUMN seen_materials_hash, DROP COLUMN materials_fallen;
    `);
  }
}
