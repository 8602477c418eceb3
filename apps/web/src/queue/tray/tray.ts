import type { CommandResult, Problem, TextsView } from '@tergeu/contracts';
import { attemptOf, isUnanswered, type Attempt, type Wish } from '../../forms/attempt';

/**
 * - `waiting`: will be sent at `sendAt`; null: only by hand
 * - `sending`: under way, can no longer be undone
 * - `unanswered`: may or may not be on record; sent again under the same key
 * - `refused`: the server has answered no, or the case has changed
 * - `sent`: on record
 */
type Stage = 'waiting' | 'sending' | 'unanswered' | 'refused' | 'sent';

/** A decision that was taken and is not yet on record. */
export interface Waiting {
  readonly id: string;
  readonly page: string;
  readonly itemKey: string;
  readonly caseNumber: string;
  readonly title: string;
  readonly command: TextsView;
  readonly wish: Wish;
  /** Under which name its form is kept, to be forgotten when it is on record. */
  readonly keptAs: string | null;
  readonly attempt: Attempt | null;
  readonly sendAt: number | null;
  readonly stage: Stage;
  readonly problem: Problem | null;
}

/** What is put into the tray; the tray says when it goes. */
export type Decided = Pick<Waiting, 'id' | 'itemKey' | 'caseNumber' | 'title' | 'command' | 'wish' | 'keptAs'>;

/** What the tray needs of the world. */
export interface TrayWorld {
  readonly page: string;
  readonly now: () => number;
  /** The product's time, for the record. */
  readonly moment: () => string;
  readonly send: (attempt: Attempt) => Promise<CommandResult>;
  readonly problemOf: (error: unknown) => Problem;
  readonly onRecorded: (one: Waiting, result: CommandResult) => void;
  readonly keep: (one: Waiting) => void;
  readonly forget: (id: string) => void;
}

/** Who has just been told "recorded" need not be told for long. */
const tellMs = 4_000;

/**
 * Decisions between the key press and the record: each can be undone until it is sent, one after the other, in the order taken.
 * What another page of this browser left behind is shown and never sent by itself.
 */
export class Tray {
  private list: readonly Waiting[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly own = new Map<string, number>();
  private isSending = false;

  constructor(private readonly world: TrayWorld) {}

  /** What a page that is gone has left: shown, and sent by hand only. */
  adopt(left: readonly Waiting[]): void {
    const mine = left.filter(({ id, itemKey }) => !this.list.some((one) => one.id === id) && !this.holds(itemKey));
    this.tell([...mine.map((one) => this.kept({ ...one, page: this.world.page, sendAt: null, stage: leftAs(one) })), ...this.list]);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly all = (): readonly Waiting[] => this.list;

  get isEmpty(): boolean {
    return this.list.every(({ stage }) => stage === 'sent');
  }

  holds(itemKey: string): boolean {
    return this.list.some((one) => one.itemKey === itemKey && one.stage !== 'refused');
  }

  put(decided: Decided, undoSeconds: number): void {
    if (this.holds(decided.itemKey)) return;
    const sendAt = undoSeconds === 0 ? null : this.world.now() + undoSeconds * 1_000;
    const others = this.list.filter(({ itemKey }) => itemKey !== decided.itemKey);
    for (const { id, itemKey } of this.list) if (itemKey === decided.itemKey) this.world.forget(id);
    const one: Waiting = { ...decided, page: this.world.page, attempt: null, sendAt, stage: 'waiting', problem: null };
    this.world.keep(one);
    this.tell([...others, one]);
  }

  /** Takes back what has not been sent; gives it, or undefined where it is too late. */
  undo(id: string): Waiting | undefined {
    const one = this.list.find((other) => other.id === id && other.stage === 'waiting');
    if (one) this.remove(id);
    return one;
  }

  undoLast(): Waiting | undefined {
    const last = this.list.filter(({ stage }) => stage === 'waiting').at(-1);
    return last && this.undo(last.id);
  }

  /** The refusal has been read. */
  dismiss(id: string): void {
    if (this.list.some((one) => one.id === id && one.stage === 'refused')) this.remove(id);
  }

  /** By hand: also what was left behind, and what got no answer. */
  sendNow(...ids: readonly string[]): Promise<void> {
    this.tell(this.list.map((one) => (ids.includes(one.id) ? { ...one, sendAt: this.world.now() } : one)));
    return this.tick();
  }

  /** Nothing goes by itself any more, e.g. because its desk was left. */
  hold(): void {
    this.tell(this.list.map((one) => (one.stage === 'waiting' && one.sendAt !== null ? this.kept({ ...one, sendAt: null }) : one)));
  }

  /** Sends what is due, one at a time. */
  async tick(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    try {
      for (let due = this.due(); due; due = this.due()) await this.send(due);
    } finally {
      this.isSending = false;
    }
  }

  /** Has the case come from one version to the other by what this tray has sent alone? */
  isOwnChange(caseId: string, from: number, to: number): boolean {
    for (let version = from + 1; version <= to; version += 1) if (!this.own.has(`${caseId}/${version}`)) return false;
    return true;
  }

  private due(): Waiting | undefined {
    const isOpen = ({ stage }: Waiting) => stage === 'waiting' || stage === 'unanswered';
    return this.list.find((one) => isOpen(one) && one.sendAt !== null && one.sendAt <= this.world.now());
  }

  private async send(due: Waiting): Promise<void> {
    const attempt = attemptOf(due.wish, due.attempt, this.world.moment());
    // The key is kept before anything leaves: whatever happens to the page, the same decision is never recorded twice.
    const one = this.kept({ ...due, attempt, stage: 'sending', problem: null });
    this.change(one);
    try {
      this.recorded(one, await this.world.send(attempt));
    } catch (error) {
      const problem = this.world.problemOf(error);
      this.change(this.kept({ ...one, problem, sendAt: null, stage: isUnanswered(problem.status) ? 'unanswered' : 'refused' }));
    }
  }

  private recorded(one: Waiting, result: CommandResult): void {
    this.world.forget(one.id);
    const isNext = result.version === one.wish.version + 1;
    if (isNext) this.own.set(`${result.caseId}/${result.version}`, result.version);
    // The case was changed by his own decision alone: the next one on it was taken in that knowledge.
    const follows = (other: Waiting) =>
      isNext && other.stage === 'waiting' && other.wish.caseId === result.caseId && other.wish.version === one.wish.version;
    this.tell(
      this.list.map((other) => {
        if (other.id === one.id) return { ...one, stage: 'sent' as const };
        return follows(other) ? this.kept({ ...other, wish: { ...other.wish, version: result.version } }) : other;
      }),
    );
    this.world.onRecorded(one, result);
    setTimeout(() => this.tell(this.list.filter(({ id }) => id !== one.id)), tellMs);
  }

  private remove(id: string): void {
    this.world.forget(id);
    this.tell(this.list.filter((one) => one.id !== id));
  }

  private kept(one: Waiting): Waiting {
    this.world.keep(one);
    return one;
  }

  private change(one: Waiting): void {
    this.tell(this.list.map((other) => (other.id === one.id ? one : other)));
  }

  private tell(list: readonly Waiting[]): void {
    this.list = list;
    for (const listener of this.listeners) listener();
  }
}

/** A page that closed while a request was under way does not know its answer. */
const leftAs = ({ stage }: Waiting): Stage => (stage === 'sending' ? 'unanswered' : stage);
