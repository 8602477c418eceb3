import type { CommandResult, Problem } from '@tergeu/contracts';
import { openDevice } from '../../kernel/device';
import { isOnline, onNetwork } from '../../kernel/network';
import { problemOf } from '../../kernel/problem';
import { queryClient } from '../../kernel/query-client';
import { isSessionOver, onSessionEnd } from '../../kernel/session';
import { hearTabs, tellTabs } from '../../kernel/tabs';
import { isUnanswered } from '../attempt';
import { sendAttempt } from '../send-attempt';
import { afterProblem, afterRecorded, inOrder, nextToSend, type WaitingStep } from './waiting-step';

type Change = (steps: readonly WaitingStep[]) => readonly WaitingStep[];

const firstPause = 2_000;
const longestPause = 60_000;

/** One tab sends at a time; where the browser has no locks, the keys alone keep a step from being recorded twice. */
const alone = async (work: () => Promise<void>): Promise<void> => {
  const locks = (globalThis.navigator as Partial<Navigator>).locks;
  if (!locks) return work();
  await locks.request('tergeu.outbox', { ifAvailable: true }, (lock) => (lock ? work() : Promise.resolve()));
};

/** The steps of one official that wait on this device, and their way to the server. */
export class Outbox {
  private steps: readonly WaitingStep[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly stops: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pause = firstPause;
  private isSending = false;
  private isClosed = false;

  constructor(readonly official: string) {}

  readonly subscribe = (listen: () => void): (() => void) => {
    this.listeners.add(listen);
    return () => this.listeners.delete(listen);
  };
  readonly snapshot = (): readonly WaitingStep[] => this.steps;

  open(): void {
    const wake = () => void this.send();
    this.stops.push(
      onNetwork(wake),
      onSessionEnd(wake),
      hearTabs(({ kind }) => {
        if (kind === 'outbox') void this.look().then(wake);
      }),
    );
    void this.look().then(wake);
  }

  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
    this.stops.forEach((stop) => stop());
  }

  /** Written down on the device; rejects where nothing can be kept, and then nothing is sent behind anybody's back. */
  async change(change: Change): Promise<void> {
    const device = await openDevice();
    const work = device.transaction('outbox', 'readwrite');
    const before = (await work.store.index('official').getAll(this.official)) as WaitingStep[];
    const after = change(inOrder(before));
    const gone = before.filter(({ id }) => !after.some((one) => one.id === id));
    await Promise.all([...gone.map(({ id }) => work.store.delete(id)), ...after.map((step) => work.store.put(step))]);
    await work.done;
    this.show(after);
    tellTabs({ kind: 'outbox' });
  }

  /** Sends what can be sent, in order, until something has to wait. */
  async send(): Promise<void> {
    clearTimeout(this.timer);
    if (this.isSending || this.isClosed || !isOnline() || isSessionOver()) return;
    this.isSending = true;
    try {
      await alone(() => this.sendInOrder());
    } finally {
      this.isSending = false;
    }
  }

  private async look(): Promise<void> {
    try {
      const device = await openDevice();
      this.show((await device.getAllFromIndex('outbox', 'official', this.official)) as WaitingStep[]);
    } catch {
      this.show([]);
    }
  }

  private show(steps: readonly WaitingStep[]): void {
    // Nothing waited and nothing waits: no news, and nothing need be drawn anew.
    if (steps.length === 0 && this.steps.length === 0) return;
    this.steps = inOrder(steps);
    this.listeners.forEach((listen) => listen());
  }

  private async sendInOrder(): Promise<void> {
    await this.look();
    for (let step = nextToSend(this.steps); step && !this.isClosed; step = nextToSend(this.steps)) {
      if (!(await this.sendOne(step))) return;
    }
  }

  /** False: what is left has to wait. */
  private async sendOne(step: WaitingStep): Promise<boolean> {
    const outcome = await sendAttempt(step.attempt).then(
      (result): CommandResult | Problem => result,
      (error: unknown): CommandResult | Problem => problemOf(error),
    );
    if ('hash' in outcome) {
      await this.change((steps) => afterRecorded(steps, step, outcome.version));
      this.pause = firstPause;
      void queryClient.invalidateQueries({ queryKey: ['case', outcome.caseId] });
      return true;
    }
    await this.change((steps) => afterProblem(steps, step, outcome));
    if (isUnanswered(outcome.status) || outcome.status === 429) this.later();
    return outcome.status !== 401 && !isUnanswered(outcome.status) && outcome.status !== 429;
  }

  private later(): void {
    this.timer = setTimeout(() => void this.send(), this.pause);
    this.pause = Math.min(this.pause * 2, longestPause);
  }
}
