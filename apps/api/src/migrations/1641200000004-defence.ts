import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Defence of each person. S06: mandatory defence is not refused. */
export class Defence1641200000004 implements MigrationInterface {
  readonly name = 'Defence1641200000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE defence (
        case_id uuid NOT NULL,
        id uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        state text NOT NULL,
        person_id uuid NOT NULL,
        offered_at timestamptz NOT NULL,
        mandatory boolean NOT NULL,
        without_means boolean NOT NULL,
        counsel_id uuid REFERENCES official,
        counsel_kind text CHECK (counsel_kind IN ('chosen', 'state')),
        admitted_at timestamptz,
        refused_at timestamptz,
        PRIMARY KEY (case_id, id),
        FOREIGN KEY (case_id, id) REFERENCES proceeding (case_id, id),
        FOREIGN KEY (case_id, person_id) REFERENCES person (case_id, id),
        CONSTRAINT s06_mandatory_defence_is_not_refused CHECK (NOT mandatory OR state <> 'refused')
      );
      CREATE INDEX defence_by_counsel ON defence (counsel_id, case_id) WHERE counsel_id IS NOT NULL;

      -- S06: what makes defence mandatory is not taken back to let counsel be refused.
      CREATE FUNCTION s06_mandatory_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.mandatory AND NOT NEW.mandatory THEN
          RAISE EXCEPTION 'S06: mandatory defence stays mandatory'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's06_mandatory_stays';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER s06_mandatory_stays BEFORE UPDATE ON defence FOR EACH ROW EXECUTE FUNCTION s06_mandatory_stays();
      GRANT SELECT, INSERT, UPDATE ON defence TO tergeu_app;
      GRANT SELECT ON defence TO tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE defence; DROP FUNCTION s06_mandatory_stays');
  }
}
