import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Register of reported damage; whole tenge. */
export class DamageClaim1641200000055 implements MigrationInterface {
  readonly name = 'DamageClaim1641200000055';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE damage_claim (
        case_id uuid NOT NULL,
        id uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        state text NOT NULL,
        claimant_name text NOT NULL,
        claimant_kind text NOT NULL,
        city text NOT NULL,
        object_description text NOT NULL,
        object_id uuid,
        amount_tenge bigint NOT NULL CHECK (amount_tenge >= 0),
        reported_at timestamptz NOT NULL,
        documented_at timestamptz,
        assessed_at timestamptz,
        assessed_tenge bigint CHECK (assessed_tenge >= 0),
        recognised_as text,
        recognised_at timestamptz,
        outcome text,
        decided_at timestamptz,
        decided_by uuid REFERENCES official,
        PRIMARY KEY (case_id, id),
        FOREIGN KEY (case_id, id) REFERENCES proceeding (case_id, id),
        FOREIGN KEY (case_id, object_id) REFERENCES attacked_object (case_id, id),
        CHECK ((recognised_at IS NULL) = (recognised_as IS NULL)),
        CHECK ((decided_at IS NULL) = (outcome IS NULL)),
        CHECK (decided_at IS NULL OR (recognised_at IS NOT NULL AND assessed_at IS NOT NULL))
      );
      CREATE INDEX damage_claim_by_city ON damage_claim (city, reported_at);
      GRANT SELECT, INSERT, UPDATE ON damage_claim TO tergeu_app;
      GRANT SELECT ON damage_claim TO tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE damage_claim');
  }
}
