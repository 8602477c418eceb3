import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Medical examinations. S02: the circumstances of injuries are determined by another unit than the one that detained. */
export class MedicalExamination1641200000002 implements MigrationInterface {
  readonly name = 'MedicalExamination1641200000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE medical_examination (
        case_id uuid NOT NULL,
        id uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        person_id uuid NOT NULL,
        detention_id uuid,
        state text NOT NULL,
        ordered_at timestamptz NOT NULL,
        examined_at timestamptz,
        medic_id uuid REFERENCES official,
        injuries boolean,
        fit_for_facility boolean,
        determined_at timestamptz,
        determined_by uuid REFERENCES official,
        determined_by_unit uuid,
        recommended_at timestamptz,
        PRIMARY KEY (case_id, id),
        FOREIGN KEY (case_id, id) REFERENCES proceeding (case_id, id),
        FOREIGN KEY (case_id, person_id) REFERENCES person (case_id, id),
        -- S01: what a placement in a facility points at.
        UNIQUE (case_id, id, person_id, examined_at),
        CONSTRAINT s01_examined_by_a_medic CHECK ((examined_at IS NULL) = (medic_id IS NULL) AND (examined_at IS NULL) = (injuries IS NULL)),
        CONSTRAINT s02_determined_by_somebody CHECK (
          (determined_at IS NULL) = (determined_by IS NULL) AND (determined_at IS NULL OR determined_by_unit IS NOT NULL))
      );
      CREATE INDEX medical_examination_by_person ON medical_examination (case_id, person_id);
      CREATE INDEX medical_examination_unexplained ON medical_examination (case_id) WHERE injuries AND determined_at IS NULL;

      CREATE FUNCTION s02_determined_by_another_unit() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        -- An officer may change units later; what counts is where he served when he determined.
        IF TG_OP = 'UPDATE' AND (OLD.determined_at, OLD.determined_by, OLD.determined_by_unit)
                                = (NEW.determined_at, NEW.determined_by, NEW.determined_by_unit) THEN
          RETURN NULL;
        END IF;
        IF EXISTS (SELECT 1 FROM detention d JOIN official o ON o.id = NEW.determined_by
                   WHERE d.case_id = NEW.case_id AND d.id = NEW.detention_id AND d.unit_id IN (NEW.determined_by_unit, o.unit_id))
           OR EXISTS (SELECT 1 FROM case_team t WHERE t.case_id = NEW.case_id AND t.id = NEW.determined_by) THEN
          RAISE EXCEPTION 'S02: circumstances of injuries are determined by another unit'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's02_determined_by_another_unit';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s02_determined_by_another_unit AFTER INSERT OR UPDATE ON medical_examination
        FOR EACH ROW WHEN (NEW.determined_at IS NOT NULL) EXECUTE FUNCTION s02_determined_by_another_unit();

      -- S02: injuries once seen are not unseen.
      CREATE FUNCTION s02_injuries_stay() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.injuries AND NEW.injuries IS DISTINCT FROM true THEN
          RAISE EXCEPTION 'S02: injuries once recorded stay so'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's02_injuries_stay';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER s02_injuries_stay BEFORE UPDATE ON medical_examination FOR EACH ROW EXECUTE FUNCTION s02_injuries_stay();

      GRANT SELECT, INSERT, UPDATE ON medical_examination TO tergeu_app;
      GRANT SELECT ON medical_examination TO tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE medical_examination; DROP FUNCTION s02_determined_by_another_unit, s02_injuries_stay');
  }
}
