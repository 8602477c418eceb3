import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Before and after: what arose in custody is not explained without a complaint that names the examination (S02). */
export class NewInjuries1700000160000 implements MigrationInterface {
  readonly name = 'NewInjuries1700000160000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE medical_examination
        ADD COLUMN new_injuries boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT s02_new_injuries_are_injuries CHECK (NOT new_injuries OR injuries IS TRUE);
      ALTER TABLE complaint
        ADD COLUMN examination_id uuid,
        ADD FOREIGN KEY (case_id, examination_id) REFERENCES medical_examination (case_id, id);
      CREATE INDEX complaint_by_examination ON complaint (case_id, examination_id) WHERE examination_id IS NOT NULL;

      CREATE FUNCTION s02_new_injuries_stay() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'S02: what arose in custody stays so'
          USING ERRCODE = 'restrict_violation', CONSTRAINT = 's02_new_injuries_stay';
      END $$;
      CREATE TRIGGER s02_new_injuries_stay BEFORE UPDATE ON medical_examination
        FOR EACH ROW WHEN (OLD.new_injuries AND NOT NEW.new_injuries) EXECUTE FUNCTION s02_new_injuries_stay();

      CREATE FUNCTION s02_complaint_keeps_its_examination() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'S02: a complaint keeps the examination that it names'
          USING ERRCODE = 'restrict_violation', CONSTRAINT = 's02_complaint_keeps_its_examination';
      END $$;
      CREATE TRIGGER s02_complaint_keeps_its_examination BEFORE UPDATE ON complaint
        FOR EACH ROW WHEN (OLD.examination_id IS DISTINCT FROM NEW.examination_id AND OLD.examination_id IS NOT NULL)
        EXECUTE FUNCTION s02_complaint_keeps_its_examination();

      CREATE FUNCTION s02_new_injuries_need_a_complaint() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM complaint c
                       WHERE c.case_id = NEW.case_id AND c.examination_id = NEW.id AND c.registered_at IS NOT NULL) THEN
          RAISE EXCEPTION 'S02: no complaint is registered about injuries that arose in custody'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's02_new_injuries_need_a_complaint';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s02_new_injuries_need_a_complaint AFTER INSERT OR UPDATE ON medical_examination
        FOR EACH ROW WHEN (NEW.new_injuries AND NEW.determined_at IS NOT NULL) EXECUTE FUNCTION s02_new_injuries_need_a_complaint();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER s02_new_injuries_stay ON medical_examination;
      DROP TRIGGER s02_new_injuries_need_a_complaint ON medical_examination;
      DROP TRIGGER s02_complaint_keeps_its_examination ON complaint;
      DROP FUNCTION s02_new_injuries_stay, s02_new_injuries_need_a_complaint, s02_complaint_keeps_its_examination;
      ALTER TABLE complaint DROP COLUMN examination_id;
      ALTER TABLE medical_examination DROP COLUMN new_injuries;
    `);
  }
}
