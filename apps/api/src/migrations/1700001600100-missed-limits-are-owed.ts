import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * S07: whoever is held past a limit waits first, not last. An item of work now carries the end of a missed limit while its act is
 * still to be done; items recorded before are made so here: those that time itself has brought where they stand, and those whose
 * one act is still owed by the role that they wait for. The next command of a proceeding counts its items anew in any case.
 */
export class MissedLimitsAreOwed1700001600100 implements MigrationInterface {
  readonly name = 'MissedLimitsAreOwed1700001600100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      WITH duty (machine, clock, role) AS (VALUES
        ('complaint', 'registration', 'prosecutor'), ('complaint', 'check', 'prosecutor'), ('complaint', 'telling', 'prosecutor'),
        ('complaint', 'review', 'prosecutor'), ('key-decision', 'prosecutorAnswer', 'prosecutor'), ('key-decision', 'sending', 'investigator'),
        ('medical-examination', 'determination', 'prosecutor'), ('court-authorisation', 'judgeDecision', 'investigatingJudge'),
        ('court-authorisation', 'judgeNotice', 'investigator'), ('court-authorisation', 'judgeRuling', 'investigatingJudge'),
        ('restraint', 'judgeDecision', 'investigatingJudge'), ('damage-claim', 'recognition', 'investigator')),
      owed AS (
        SELECT w.case_id, w.proceeding_id, w.slot, min(c.due_at) AS due_at
        FROM work_item w
          JOIN proceeding p ON p.case_id = w.case_id AND p.id = w.proceeding_id
          JOIN clock c ON c.case_id = w.case_id AND c.proceeding_id = w.proceeding_id AND c.status = 'missed' AND c.performed_at IS NULL
        WHERE w.open AND NOT EXISTS (SELECT 1 FROM clock n WHERE n.case_id = c.case_id AND n.proceeding_id = c.proceeding_id
            AND n.name = c.name AND n.started_at > c.started_at)
          AND ((w.machine = 'detention' AND p.state = '"overdue"' AND c.name IN ('longestDetention', 'prosecutorAnswer'))
            OR (w.machine = 'restraint' AND p.state = '"expired"' AND c.name = 'term')
            OR (w.machine = 'restraint' AND p.state = '"fallen"' AND c.name = 'qualification')
            OR EXISTS (SELECT 1 FROM duty d WHERE d.machine = w.machine AND d.clock = c.name AND d.role = w.role))
        GROUP BY w.case_id, w.proceeding_id, w.slot)
      UPDATE work_item w SET due_at = least(w.due_at, o.due_at) FROM owed o
      WHERE o.case_id = w.case_id AND o.proceeding_id = w.proceeding_id AND o.slot = w.slot;
    `);
  }

  async down(): Promise<void> {
    // What was not seen before is not hidden again.
  }
}
