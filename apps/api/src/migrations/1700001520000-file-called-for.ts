import type { MigrationInterface, QueryRunner } from 'typeorm';

/** S07: the limit of the prosecutor's answer ends later only because he called for the file while it ran (CPC 45(8-1)). */
export class FileCalledFor1700001520000 implements MigrationInterface {
  readonly name = 'FileCalledFor1700001520000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE key_decision ADD COLUMN file_called_at timestamptz;

      CREATE FUNCTION s07_answer_lengthened_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM key_decision d WHERE d.case_id = NEW.case_id AND d.id = NEW.proceeding_id
                         AND d.file_called_at BETWEEN NEW.started_at AND OLD.due_at) THEN
          RAISE EXCEPTION 'S07: the answer is due later, and nobody called for the file in time'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 's07_answer_lengthened_in_time';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER s07_answer_lengthened_in_time AFTER UPDATE ON clock
        FOR EACH ROW WHEN (NEW.machine = 'key-decision' AND NEW.name = 'prosecutorAnswer' AND NEW.due_at > OLD.due_at)
        EXECUTE FUNCTION s07_answer_lengthened_in_time();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER s07_answer_lengthened_in_time ON clock;
      DROP FUNCTION s07_answer_lengthened_in_time;
      ALTER TABLE key_decision DROP COLUMN file_called_at;
    `);
  }
}
