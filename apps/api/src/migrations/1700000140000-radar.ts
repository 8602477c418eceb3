import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the radar found at each of its looks; nothing is removed, a later look stands beside the earlier. */
export class Radar1700000140000 implements MigrationInterface {
  readonly name = 'Radar1700000140000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE radar_run (
        id uuid PRIMARY KEY,
        started_at timestamptz NOT NULL,
        finished_at timestamptz NOT NULL,
        cases integer NOT NULL,
        stuck integer NOT NULL
      );
      CREATE TABLE radar_finding (
        run_id uuid NOT NULL,
        case_id uuid NOT NULL,
        proceeding_id uuid NOT NULL,
        machine text NOT NULL,
        title text NOT NULL,
        city text,
        why text NOT NULL CHECK (why IN ('nobodyAssigned', 'onlyConflicted', 'noCommandOpen')),
        due_at timestamptz,
        reasons jsonb NOT NULL,
        mends jsonb NOT NULL,
        PRIMARY KEY (run_id, case_id, proceeding_id),
        FOREIGN KEY (case_id, proceeding_id) REFERENCES proceeding (case_id, id)
      );
      CREATE INDEX radar_run_by_end ON radar_run (finished_at DESC, id DESC);
      GRANT SELECT, INSERT ON radar_run, radar_finding TO tergeu_app;
      GRANT SELECT ON radar_run, radar_finding TO tergeu_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE radar_finding, radar_run;`);
  }
}
