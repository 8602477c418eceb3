import type { Json } from '@tergeu/procedure';
import type { DemoOfficial } from '../directory/people';
import { demoId } from '../plan/demo-id';
import { Dice } from '../plan/dice';
import type { CasePlan } from '../plan/case-plan';
import { endOfDemo, plusMinutes } from '../plan/moments';
import type { Step } from './step';

export interface How {
  /** Minutes between the act and its record, at least and at most. */
  readonly late?: readonly [from: number, to: number];
  readonly isAttempt?: boolean;
  readonly isAcrossCases?: boolean;
}

const later = (a: string, b: string): string => (a > b ? a : b);
const promptly = [1, 12] as const;

/**
 * A chain of commands in one case, each after the one before. Acts move the thread's own time on;
 * what would be recorded after the demo's end has not happened yet, nor has anything that follows from it.
 */
export class Thread {
  readonly dice: Dice;
  readonly steps: Step[];
  #at: string;
  #recordedAt: string;
  #actorId = '';
  #count = 0;

  constructor(
    readonly plan: CasePlan,
    readonly name: string,
    from: string,
    steps: Step[],
    private state: { isOver: boolean } = { isOver: false },
  ) {
    this.dice = new Dice(`script/${plan.index}/${name}`);
    this.steps = steps;
    this.#at = from;
    this.#recordedAt = from;
  }

  get at(): string {
    return this.#at;
  }

  get recordedAt(): string {
    return this.#recordedAt;
  }

  /** The demo has ended before the last command given here. */
  get isOver(): boolean {
    return this.state.isOver;
  }

  /** A thread of its own from here on; what is over here is over there. */
  fork(name: string): Thread {
    return new Thread(this.plan, `${this.name}.${name}`, later(this.#at, this.#recordedAt), this.steps, { ...this.state });
  }

  wait(from: number, to: number): this {
    this.#at = plusMinutes(this.#at, this.dice.int(from, to));
    return this;
  }

  until(moment: string): this {
    this.#at = later(this.#at, moment);
    return this;
  }

  /** Id of a new proceeding. */
  newId(subject: string): string {
    return demoId(this.#at, `${this.plan.index}/${this.name}/${subject}`);
  }

  give(
    by: DemoOfficial,
    machine: string,
    id: string,
    type: string,
    payload: Record<string, Json> = {},
    { late = promptly, isAttempt = false, isAcrossCases = false }: How = {},
  ): this {
    // Somebody else acts on what has been recorded, not on what nobody has told yet.
    if (by.id !== this.#actorId) this.#at = later(this.#at, this.#recordedAt);
    const soonest = plusMinutes(this.#recordedAt, this.dice.int(1, 4));
    const recordedAt = later(plusMinutes(this.#at, this.dice.int(...(late as [number, number]))), soonest);
    const key = `demo-${this.plan.index}-${this.name}-${this.#count}`;
    this.#count += 1;
    this.#actorId = by.id;
    this.#recordedAt = recordedAt;
    if (recordedAt >= endOfDemo) this.state.isOver = true;
    if (!this.isOver)
      this.steps.push({
        caseId: this.plan.id,
        key,
        by,
        machine,
        proceedingId: id,
        type,
        payload,
        occurredAt: this.#at,
        recordedAt,
        isAttempt,
        isAcrossCases,
      });
    return this;
  }

  /** A command that must be refused; the thread goes on as if nothing had happened. */
  attempt(by: DemoOfficial, machine: string, id: string, type: string, payload: Record<string, Json> = {}): this {
    return this.give(by, machine, id, type, payload, { isAttempt: true });
  }
}
