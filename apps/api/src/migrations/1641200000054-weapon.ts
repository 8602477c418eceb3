import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Register of weapons; what was seized by an action is evidence and follows it (S05). */
export class Weapon1641200000054 implements MigrationInterface {
  readonly name = 'Weapon1641200000054';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE weapon (
        case_id uuid NOT NULL,
        id uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        state text NOT NULL,
        kind text NOT NULL,
        model text NOT NULL,
        serial_number text,
        quantity integer NOT NULL CHECK (quantity > 0),
        civilian boolean,
        object_id uuid,
        stolen_at timestamptz,
        found_at timestamptz,
        found_by uuid REFERENCES official,
        action_id uuid,
        action_found_unlawful boolean NOT NULL DEFAULT false,
        admissible boolean GENERATED ALWAYS AS (NOT action_found_unlawful) STORED,
        place text,
        handed_in_at timestamptz,
        handed_in_by text,
        voluntary boolean,
        matched_id uuid,
        examined_at timestamptz,
        stored_at timestamptz,
        storage_place text,
        PRIMARY KEY (case_id, id),
        FOREIGN KEY (case_id, id) REFERENCES proceeding (case_id, id),
        FOREIGN KEY (case_id, object_id) REFERENCES attacked_object (case_id, id),
        FOREIGN KEY (case_id, matched_id) REFERENCES weapon (case_id, id),
        CONSTRAINT s05_weapon_is_as_lawful_as_its_action FOREIGN KEY (case_id, action_id, action_found_unlawful)
          REFERENCES court_authorisation (case_id, id, found_unlawful) ON UPDATE CASCADE,
        CONSTRAINT s05_only_an_action_is_found_unlawful CHECK (action_id IS NOT NULL OR NOT action_found_unlawful),
        CHECK (stolen_at IS NOT NULL OR found_at IS NOT NULL OR handed_in_at IS NOT NULL),
        CHECK (found_at IS NULL OR handed_in_at IS NULL),
        CHECK (serial_number IS NULL OR quantity = 1),
        CHECK (matched_id IS NULL OR matched_id <> id)
      );
      CREATE INDEX weapon_by_serial_number ON weapon (serial_number) WHERE serial_number IS NOT NULL;
      CREATE INDEX weapon_by_action ON weapon (case_id, action_id) WHERE action_id IS NOT NULL;
      GRANT SELECT, INSERT, UPDATE ON weapon TO tergeu_app;
      GRANT SELECT ON weapon TO tergeu_auditor;

      -- S05: once an action is named, it stays (a theft report names none until the weapon is found).
      CREATE FUNCTION s05_weapon_keeps_its_action() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.action_id IS NOT NULL AND OLD.action_id IS DISTINCT FROM NEW.action_id THEN
          RAISE EXCEPTION 'S05: a weapon keeps the action from which it came'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's05_weapon_keeps_its_action';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER s05_weapon_keeps_its_action BEFORE UPDATE ON weapon
        FOR EACH ROW EXECUTE FUNCTION s05_weapon_keeps_its_action();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE weapon;
      DROP FUNCTION s05_weapon_keeps_its_action;
    `);
  }
}
