import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['evidence_item', 'weapon'] as const;

/**
 * What an authorisation looks for, and how far a taking went beyond it (S05). The flag is set when the thing is recorded
 * and stays; the thing is admissible only when an action of its own decides on it.
 */
export class ScopeOfAnAuthorisation1700000180000 implements MigrationInterface {
  readonly name = 'ScopeOfAnAuthorisation1700000180000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE court_authorisation ADD COLUMN sought text[];

      CREATE FUNCTION s04_scope_is_named_and_only_narrows() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'INSERT' THEN
          IF NEW.kind IN ('search', 'personalSearch', 'seizure') AND coalesce(cardinality(NEW.sought), 0) = 0 THEN
            RAISE EXCEPTION 'S04: a search or seizure names what it looks for'
              USING ERRCODE = 'check_violation', CONSTRAINT = 's04_scope_is_named';
          END IF;
        ELSIF OLD.sought IS NOT NULL AND NEW.sought <@ OLD.sought IS NOT TRUE THEN
          RAISE EXCEPTION 'S04: the scope of an authorisation is only ever narrowed'
            USING ERRCODE = 'check_violation', CONSTRAINT = 's04_scope_only_narrows';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER s04_scope BEFORE INSERT OR UPDATE ON court_authorisation
        FOR EACH ROW EXECUTE FUNCTION s04_scope_is_named_and_only_narrows();

      CREATE FUNCTION s05_excess_is_flagged() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        action court_authorisation;
        taken_at timestamptz := (CASE TG_TABLE_NAME WHEN 'weapon' THEN to_jsonb(NEW) ->> 'found_at' ELSE to_jsonb(NEW) ->> 'collected_at' END)::timestamptz;
      BEGIN
        SELECT * INTO action FROM court_authorisation a WHERE a.case_id = NEW.case_id AND a.id = NEW.action_id;
        -- Weapons are banned things: taken whatever is sought (CPC 254(13)).
        IF (TG_TABLE_NAME = 'evidence_item' AND NOT NEW.kind = ANY (action.sought) AND NOT 'kind' = ANY (NEW.outside_scope))
          OR (NEW.taken_elsewhere AND NOT 'place' = ANY (NEW.outside_scope))
          OR (NEW.taken_from_id <> action.person_id AND NOT 'person' = ANY (NEW.outside_scope))
          OR (taken_at > action.valid_until AND NOT 'period' = ANY (NEW.outside_scope))
        THEN
          RAISE EXCEPTION 'S05: what was taken outside the scope of its action is flagged'
            USING ERRCODE = 'check_violation', CONSTRAINT = 's05_excess_is_flagged';
        END IF;
        RETURN NEW;
      END $$;

      CREATE FUNCTION s05_excess_stays_flagged() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'S05: what was taken outside the scope of its action stays so'
          USING ERRCODE = 'restrict_violation', CONSTRAINT = 's05_excess_stays_flagged';
      END $$;

      CREATE FUNCTION s05_excess_is_decided_on() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (
          SELECT 1 FROM court_authorisation a
          WHERE a.case_id = NEW.case_id AND a.id = NEW.covered_by_id AND a.id IS DISTINCT FROM NEW.action_id
            AND a.executed_at IS NOT NULL AND (NOT a.urgent OR a.lawful)
            AND (TG_TABLE_NAME = 'weapon' OR a.sought IS NULL OR NEW.kind = ANY (a.sought))
        ) THEN
          RAISE EXCEPTION 'S05: what was taken outside the scope of its action needs an action of its own'
            USING ERRCODE = 'check_violation', CONSTRAINT = 's05_excess_is_decided_on';
        END IF;
        RETURN NULL;
      END $$;
    `);
    for (const table of tables)
      await runner.query(`
        ALTER TABLE ${table} DROP COLUMN admissible;
        ALTER TABLE ${table}
          ADD COLUMN taken_elsewhere boolean NOT NULL DEFAULT false,
          ADD COLUMN taken_from_id uuid,
          ADD COLUMN outside_scope text[] NOT NULL DEFAULT '{}',
          ADD COLUMN covered_by_id uuid,
          ADD COLUMN excess_decided boolean NOT NULL DEFAULT false,
          ADD COLUMN admissible boolean GENERATED ALWAYS AS (
            NOT action_found_unlawful AND (outside_scope = '{}' OR excess_decided)${table === 'weapon' ? '' : ' AND NOT source_fallen'}) STORED,
          ADD FOREIGN KEY (case_id, taken_from_id) REFERENCES person (case_id, id),
          ADD FOREIGN KEY (case_id, covered_by_id) REFERENCES court_authorisation (case_id, id);
        CREATE TRIGGER s05_excess_is_flagged BEFORE INSERT OR UPDATE OF action_id, taken_elsewhere, taken_from_id ON ${table}
          FOR EACH ROW WHEN (NEW.action_id IS NOT NULL) EXECUTE FUNCTION s05_excess_is_flagged();
        CREATE TRIGGER s05_excess_stays_flagged BEFORE UPDATE ON ${table}
          FOR EACH ROW WHEN (OLD.action_id IS NOT NULL AND OLD.outside_scope IS DISTINCT FROM NEW.outside_scope)
          EXECUTE FUNCTION s05_excess_stays_flagged();
        CREATE CONSTRAINT TRIGGER s05_excess_is_decided_on AFTER INSERT OR UPDATE OF covered_by_id, excess_decided ON ${table}
          DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.excess_decided) EXECUTE FUNCTION s05_excess_is_decided_on();
        DROP TRIGGER s05_falls_with_its_sources ON ${table};
        CREATE CONSTRAINT TRIGGER s05_falls_with_its_sources AFTER INSERT OR UPDATE ON ${table}
          DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
          WHEN (NEW.action_found_unlawful OR NEW.outside_scope <> '{}'${table === 'weapon' ? '' : " OR NEW.derived_from <> '{}' OR NEW.source_fallen"})
          EXECUTE FUNCTION s05_falls_with_its_sources();
      `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables)
      await runner.query(`
        DROP TRIGGER s05_falls_with_its_sources ON ${table};
        DROP TRIGGER s05_excess_is_flagged ON ${table};
        DROP TRIGGER s05_excess_stays_flagged ON ${table};
        DROP TRIGGER s05_excess_is_decided_on ON ${table};
        ALTER TABLE ${table} DROP COLUMN admissible;
        ALTER TABLE ${table}
          ADD COLUMN admissible boolean GENERATED ALWAYS AS (NOT action_found_unlawful${table === 'weapon' ? '' : ' AND NOT source_fallen'}) STORED,
          DROP COLUMN excess_decided, DROP COLUMN covered_by_id, DROP COLUMN outside_scope, DROP COLUMN taken_from_id, DROP COLUMN taken_elsewhere;
        CREATE CONSTRAINT TRIGGER s05_falls_with_its_sources AFTER INSERT OR UPDATE ON ${table}
          DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.action_found_unlawful) EXECUTE FUNCTION s05_falls_with_its_sources();
      `);
    await runner.query(`
      DROP TRIGGER s04_scope ON court_authorisation;
      DROP FUNCTION s04_scope_is_named_and_only_narrows, s05_excess_is_flagged, s05_excess_stays_flagged, s05_excess_is_decided_on;
      ALTER TABLE court_authorisation DROP COLUMN sought;
    `);
  }
}
