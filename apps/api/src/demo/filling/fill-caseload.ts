import { Injectable, Logger } from '@nestjs/common';
import { SubmitCommand, type Outcome } from '../../case-file';
import { SystemTime } from '../../kernel/time/system-time';
import { FillingProgress } from '../../system';
import { actorOfDemo } from '../directory/actor-of-demo';
import { groupsFormedAt, secondedAt } from '../directory/demo-directory';
import { endOfDemo } from '../plan/moments';
import type { Step } from '../script/step';
import { DemoInstallationRepository, type Recorded } from './demo-installation.repository';
import { FillDirectory } from './fill-directory';
import { inLanes } from './lanes';

/** Commands of one window at most, and how many cases are written at once. */
const windowLength = 128;
const lanes = 8;

/**
 * Sends the demo's commands the way every command goes, in the order in which they were recorded, window by window;
 * within a window different cases go side by side. What is in the journal already is not sent again.
 */
@Injectable()
export class FillCaseload {
  private readonly log = new Logger('Demo');

  constructor(
    private readonly submitCommand: SubmitCommand,
    private readonly installation: DemoInstallationRepository,
    private readonly fillDirectory: FillDirectory,
    private readonly time: SystemTime,
    private readonly progress: FillingProgress,
  ) {}

  /** True when all is sent; false when it was told to stop before. */
  async fill(steps: readonly Step[], isStopping: () => boolean): Promise<boolean> {
    const recorded = await this.installation.recorded();
    const left = steps.filter(({ key }) => !recorded.keys.has(key));
    const done = steps.length - left.length;
    for (let sent = 0; sent < left.length;) {
      if (isStopping()) return false;
      const window = windowOf(left, sent);
      const [first, last] = [window[0]!.recordedAt, window.at(-1)!.recordedAt];
      await this.fillDirectory.fillUntil(first);
      // The time of the window's beginning: whoever gives a command meanwhile is not ahead of what is still to come.
      this.time.standAt(first);
      this.progress.report({ done: done + sent, total: steps.length, caseTime: first });
      await this.sendWindow(window, recorded.lastOf);
      await this.passTime(last, recorded.lastOf);
      sent += window.length;
    }
    await this.passTime(endOfDemo, recorded.lastOf);
    return true;
  }

  private async sendWindow(window: readonly Step[], lastOf: Recorded['lastOf']): Promise<void> {
    const byCase = new Map<string, Step[]>();
    for (const step of window) byCase.set(step.caseId, [...(byCase.get(step.caseId) ?? []), step]);
    const tasks = [...byCase.values()].map((steps) => async (): Promise<void> => {
      for (const step of steps) await this.send(step, lastOf);
    });
    await inLanes(tasks, lanes);
  }

  private async send(step: Step, lastOf: Recorded['lastOf']): Promise<void> {
    const { caseId, key, by, machine, proceedingId, type, payload, occurredAt, recordedAt } = step;
    const last = lastOf.get(caseId) ?? '';
    if (last !== '') await this.submitCommand.fireDueClocks(caseId, { until: recordedAt, notBefore: last });
    const now = recordedAt > last ? recordedAt : last;
    const command = { machine, proceedingId, type, payload, occurredAt };
    const outcome = await this.submitCommand.submit({ caseId, command, actor: actorOfDemo(by), idempotencyKey: key, version: null, now });
    lastOf.set(caseId, now);
    this.tellIfUnexpected(step, outcome);
  }

  /** Clocks of cases in which nothing is done run out all the same. */
  private async passTime(until: string, lastOf: Recorded['lastOf']): Promise<void> {
    const cases = await this.installation.casesWithDueClocks(until);
    const tasks = cases.map((caseId) => async (): Promise<void> => {
      await this.submitCommand.fireDueClocks(caseId, { until, notBefore: lastOf.get(caseId) ?? '' });
      lastOf.set(caseId, until);
    });
    await inLanes(tasks, lanes);
  }

  /** Somebody may have acted in the case while it was filled; the plan then goes on as far as the procedure lets it. */
  private tellIfUnexpected(step: Step, outcome: Outcome): void {
    const wasRefused = outcome.kind === 'refused';
    if (outcome.kind !== 'conflict' && wasRefused === step.isAttempt) return;
    const why = outcome.kind === 'refused' ? outcome.refused.reasons.map(({ condition }) => condition).join(', ') : outcome.kind;
    this.log.warn(`Not as planned: ${step.key}, ${step.machine}.${step.type}: ${why}`);
  }
}

/** The next steps; a window ends before a step that asks another case, and where a group is formed, so that whoever is named in it is in the directory. */
function windowOf(steps: readonly Step[], from: number): readonly Step[] {
  const next = steps.slice(from, from + windowLength);
  const across = next.findIndex(({ isAcrossCases }, index) => isAcrossCases && index > 0);
  const window = across === -1 ? next : next.slice(0, across);
  const change = [groupsFormedAt, secondedAt].find((moment) => window[0]!.recordedAt < moment && moment <= window.at(-1)!.recordedAt);
  return change === undefined ? window : window.filter(({ recordedAt }) => recordedAt < change);
}
