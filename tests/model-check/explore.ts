import { addMinutes, type Instant } from '@tergeu/law';
import {
  commandOfMissed,
  decide,
  dueClocks,
  lawOfAct,
  type Accepted,
  type Actor,
  type Breach,
  type CaseFile,
  type ClockState,
  type Command,
  type Decision,
  type Given,
  type Proceeding,
  type Procedures,
  type Safeguard,
} from '@tergeu/procedure';
import { Story, time, type Step } from '@tergeu/procedure/testing';
import { keyOf } from './abstraction';
import { alphabetOf, groupByProceeding, wordsOf, type Move } from './alphabet';
import { Blocked, type Attempt } from './blocked';
import { assignedFromWithin } from './assigned';
import { withoutCourt } from './courts';
import { Coverage } from './coverage';
import { againstLaterLaws } from './later-laws';
import { strangeEndDate, withoutSetTerm, wrongExtensions } from './extensions';
import { undefended } from './defences';
import { withoutGround, withUnqualified } from './grounds';
import { againstTheLadder } from './custody';
import { calledTooLate, missingLimit, places, wrongLimits } from './limits';
import { follow, nothingDone, orders, type Ledger } from './orders';
import { severedWhileDetained, wrongRelations } from './relations';
import { wayTo, type Reached, type Taken, type Violation } from './reached';
import { eventsOf, unmetInWays } from './ways-open';
import { lawIn, type World } from './world';

export interface Exploration {
  readonly world: World;
  readonly states: number;
  readonly transitions: number;
  readonly checks: number;
  /** Commands that broke off for want of what a removed condition asks; nothing is recorded then. */
  readonly broken: number;
  /** The shortest path to a breach, one for each safeguard. */
  readonly violations: readonly Violation[];
  readonly coverage: Coverage;
  /** What the conditions refused, for the mutants. */
  readonly blocked: Blocked;
  /** The first step taken, in words. */
  readonly firstStep: string | null;
  /** Keys of all states reached. */
  readonly seen: ReadonlySet<string>;
  readonly milliseconds: number;
  /** False: the bound was reached, so nothing is proved. */
  readonly complete: boolean;
}

export interface Bounds {
  readonly states: number;
  /** Stop at the first violation: enough for a mutant. */
  readonly firstOnly: boolean;
}

const caseId = '00000000-0000-7000-8000-000000000100';
export const startAt: Instant = '2022-01-10T04:00:00.000Z';
/** Nothing was explored before. */
export const none: ReadonlySet<string> = new Set();

/** Breadth first over the kernel's own `decide`: every move of the alphabet, and every limit running out, in every state. */
export function explore(procedures: Procedures, safeguards: readonly Safeguard[], world: World, bounds: Bounds): Exploration {
  const search = new Search(procedures, safeguards, world, bounds, none);
  search.begin();
  return search.run();
}

/** What more can be reached when these attempts, refused before, are decided anew. */
export function exploreFurther(
  procedures: Procedures,
  safeguards: readonly Safeguard[],
  before: Exploration,
  attempts: readonly Attempt[],
  bounds: Bounds,
): Exploration {
  const search = new Search(procedures, safeguards, before.world, bounds, before.seen);
  for (const { at, move } of attempts) {
    if (search.isDone()) break;
    search.attempt(at, move);
  }
  return search.run();
}

export class Search {
  private readonly began = performance.now();
  private readonly coverage: Coverage;
  private readonly blocked = new Blocked();
  private readonly officials: Given['officials'];
  private readonly ranks: Readonly<Record<string, string>>;
  private readonly moves: ReadonlyMap<string, readonly Move[]>;
  private readonly seen = new Set<string>();
  private readonly queue: Reached[] = [];
  private readonly violations = new Map<string, Violation>();
  private transitions = 0;
  private firstStep: string | null = null;
  private checks = 0;
  private broken = 0;

  constructor(
    private readonly procedures: Procedures,
    private readonly safeguards: readonly Safeguard[],
    private readonly world: World,
    private readonly bounds: Bounds,
    /** Reached by an exploration before; not gone through again. */
    private readonly before: ReadonlySet<string>,
    moves?: ReadonlyMap<string, readonly Move[]>,
  ) {
    this.coverage = new Coverage(procedures);
    this.officials = Object.fromEntries(world.cast.map((one) => [one.id, one]));
    this.ranks = Object.fromEntries(
      world.cast.map(({ id, bodyKind, city }) => [
        id,
        bodyKind === 'regionalProsecution' ? 'regional' : city === null ? 'general' : 'district',
      ]),
    );
    this.moves = moves ?? groupByProceeding(alphabetOf(procedures, world));
  }

  get firstViolation(): Violation | undefined {
    return [...this.violations.values()][0];
  }

  /** The new state that an act has led to, if any. */
  stepBy(act: () => void): Reached | undefined {
    const before = this.queue.length;
    act();
    return this.queue.length > before ? this.queue.at(-1) : undefined;
  }

  /** Does a limit run out before anybody can act? */
  isLate({ file, now }: Reached): boolean {
    const due = nextDue(file);
    return due !== undefined && due <= addMinutes(now, 1);
  }

  isOpen(at: Reached, move: Move): boolean {
    return (
      eventsOf(this.procedures[move.machine]!, at.file.proceedings[move.id]).has(move.type) &&
      (!move.backdated || timesAt(at).told !== null)
    );
  }

  /** The beginning of a world: its steps must be lawful. */
  begin(): Reached {
    const { procedures, world } = this;
    const told: Taken[] = [];
    const story = world.start.reduce<Story>(
      (so, step: Step) => {
        const next = so.then(step);
        const { machine, type, by } = step;
        const payload = step.payloadIn?.(so.file) ?? step.payload ?? {};
        const [occurredAt, recordedAt] = [step.at ?? next.now, step.recordedAt ?? next.now];
        told.push({ by, machine, proceedingId: step.id, type, payload, occurredAt, recordedAt });
        return next;
      },
      Story.of(procedures, caseId, world.startAt ?? startAt, world.cast, lawIn(world)),
    );
    const ledger = world.start.reduce(
      (so, { machine, type, id }) => follow(so, type, { ...story.file.proceedings[id]!, machine }).ledger,
      nothingDone,
    );
    const first = { file: stilled(world, story.file), now: story.now, ledger, from: null, step: `begin: ${world.name}`, taken: told };
    this.check(first.file, () => first);
    this.seen.add(placeOf(world, first.file, ledger));
    this.coverage.see(first.file);
    this.queue.push(first);
    return first;
  }

  run(): Exploration {
    let complete = true;
    for (const reached of this.queue) {
      if (this.isDone()) break;
      if (this.seen.size > this.bounds.states) {
        complete = false;
        break;
      }
      this.wait(reached);
      this.act(reached);
    }
    const { world, transitions, checks, broken, coverage, blocked, firstStep, seen } = this;
    const milliseconds = performance.now() - this.began;
    const violations = [...this.violations.values()];
    return {
      world,
      states: seen.size,
      transitions,
      checks,
      broken,
      violations,
      coverage,
      blocked,
      firstStep,
      seen,
      milliseconds,
      complete,
    };
  }

  isDone(): boolean {
    return this.bounds.firstOnly && this.violations.size > 0;
  }

  attempt(at: Reached, move: Move): void {
    const { now, told } = timesAt(at);
    const occurredAt = move.backdated ? told! : now;
    const command: Command = { machine: move.machine, proceedingId: move.id, type: move.type, payload: move.payload, occurredAt };
    const given = this.given(at.file, move.by, now, command);
    const decision = this.decide(command, given);
    if (decision === null) return;
    const definition = this.procedures[move.machine]!;
    this.blocked.note(definition, decision, { at, move }, unmetInWays(definition, move, given));
    if (decision.outcome === 'accepted') this.enter(at, decision, now, () => wordsOf(this.procedures, move), command, move.by);
  }

  /** Without a condition a command may lack what it needs and break; nothing is recorded then, as when it is refused. */
  private decide(command: Command, given: Given): Decision | null {
    if (this.before === none) return decide(this.procedures, command, given);
    try {
      return decide(this.procedures, command, given);
    } catch {
      this.broken += 1;
      return null;
    }
  }

  /** Every file is judged, also one that is no new state: the abstraction must not hide a breach. */
  private check(file: CaseFile, reached: () => Reached): void {
    for (const safeguard of this.safeguards) {
      this.checks += 1;
      const [breach] = safeguard.breaches(file);
      if (breach) this.violate(safeguard.id, breach, reached);
    }
    const [wrong] = wrongLimits(file, lawIn(this.world));
    if (wrong) this.violate('limits', wrong, reached);
    const [unjudged] = withoutCourt(file, this.world.profile);
    if (unjudged) this.violate('court', unjudged, reached);
    const [outdated] = againstLaterLaws(file);
    if (outdated) this.violate('later laws', outdated, reached);
    const [unrelated] = wrongRelations(file);
    if (unrelated) this.violate('relations', unrelated, reached);
    const [ungranted] = wrongExtensions(file, this.ranks);
    if (ungranted) this.violate('extensions', ungranted, reached);
    const [unborne] = againstTheLadder(file, places[lawIn(this.world).jurisdiction]);
    if (unborne) this.violate('custody', unborne, reached);
    this.checks += 6;
  }

  private violate(id: string, breach: Breach, reached: () => Reached): void {
    if (!this.violations.has(id)) this.violations.set(id, { safeguard: id, breach, ...wayTo(reached()) });
  }

  private enter(from: Reached, accepted: Accepted, now: Instant, step: () => string, command: Command, by: Actor): void {
    const { type } = command;
    const file = stilled(this.world, accepted.file);
    this.transitions += 1;
    this.firstStep ??= step();
    this.coverage.take(accepted.before, accepted.after, type);
    const { ledger, broken } = follow(from.ledger, type, accepted.after);
    const reached = () => ({ file, now, ledger, from, step: step(), taken: [{ ...command, by, recordedAt: now }] });
    this.check(file, reached);
    this.checks += orders.length;
    if (broken)
      this.violate(
        broken.id,
        { proceedingId: accepted.after.id, text: `not after ${broken.after.join(' or ')} (${broken.article})` },
        reached,
      );
    const missing = missingLimit(this.procedures[accepted.after.machine]!, type, accepted.after, lawIn(this.world), {
      file,
      occurredAt: command.occurredAt,
    });
    if (missing) this.violate('limits', { proceedingId: accepted.after.id, text: missing }, reached);
    const step192 = `${accepted.after.machine}.${type}`;
    const untermed =
      withoutSetTerm(step192, file, accepted.before?.state === 'withProsecutor') ?? strangeEndDate(step192, file, command.occurredAt);
    if (untermed) this.violate('terms', { proceedingId: file.id, text: untermed }, reached);
    const between = severedWhileDetained(`${accepted.after.machine}.${type}`, file);
    if (between) this.violate('relations', { proceedingId: file.id, text: between }, reached);
    const inside = assignedFromWithin(type, accepted.after, file, command.occurredAt, this.officials);
    const groundless = withoutGround(command, accepted.after, file, by, lawIn(this.world).jurisdiction);
    if (groundless) this.violate('grounds', { proceedingId: accepted.after.id, text: groundless }, reached);
    const late = calledTooLate(step192, accepted.before, command.occurredAt);
    if (late) this.violate('limits', { proceedingId: accepted.after.id, text: late }, reached);
    const closing = withUnqualified(step192, file);
    if (closing) this.violate('S03, a second opinion', { proceedingId: file.id, text: closing }, reached);
    const alone = undefended(command, accepted.after, from.file, now);
    if (alone) this.violate('S06, a second opinion', { proceedingId: accepted.after.id, text: alone }, reached);
    if (inside) this.violate('assignments', { proceedingId: accepted.after.id, text: inside }, reached);
    const key = placeOf(this.world, file, ledger);
    if (this.before.has(key) || this.seen.has(key)) return;
    this.seen.add(key);
    this.coverage.see(file);
    this.queue.push(reached());
  }

  /** Time passes until the next limit runs out. */
  wait(reached: Reached): void {
    const due = dueClocks(reached.file, '9999-01-01T00:00:00.000Z')[0];
    if (!due) return;
    const now = due.clock.dueAt > reached.now ? due.clock.dueAt : reached.now;
    const command = commandOfMissed(due.proceeding, due.clock);
    const decision = this.decide(command, this.given(reached.file, time, now, command));
    if (decision === null) return;
    if (decision.outcome === 'refused') throw new Error(`${command.machine}.${command.type} was refused`);
    this.enter(reached, decision, now, () => `time: the limit ${due.clock.name} of ${due.proceeding.machine} runs out`, command, time);
  }

  private act(reached: Reached): void {
    const due = nextDue(reached.file);
    if (due === undefined || due > addMinutes(reached.now, 1)) this.actAt(reached);
    // The service was down when the limit ran out: people act before time's own entry is made.
    if (this.world.lateClock && due !== undefined)
      this.actAt({
        file: reached.file,
        now: due > reached.now ? due : reached.now,
        ledger: reached.ledger,
        from: reached,
        step: 'time passes, and no limit is recorded as missed yet',
        taken: [],
      });
  }

  private actAt(reached: Reached): void {
    const isAnyMissed = timesAt(reached).told !== null;
    for (const [id, own] of this.moves) {
      const known = eventsOf(this.procedures[own[0]!.machine]!, reached.file.proceedings[id]);
      for (const move of own) if (known.has(move.type) && (isAnyMissed || !move.backdated)) this.attempt(reached, move);
    }
  }

  private given(file: CaseFile, actor: Actor, now: Instant, { proceedingId, occurredAt }: Command): Given {
    return {
      proceedingId,
      file,
      actor,
      law: lawOfAct(lawIn(this.world), file, occurredAt),
      now,
      occurredAt,
      officials: this.officials,
    };
  }
}

const ledgers = new Map<Ledger, string>();
const placeOf = (world: World, file: CaseFile, ledger: Ledger): string => {
  const done = ledgers.get(ledger) ?? [...ledger].join();
  ledgers.set(ledger, done);
  return `${keyOf(world, file)} ${done}`;
};

/** Limits that a world leaves to another one do not run in it. */
function stilled({ still = [] }: World, file: CaseFile): CaseFile {
  const runs = ({ machine }: Proceeding, { name, status }: ClockState) => status !== 'running' || !still.includes(`${machine}.${name}`);
  const concerned = Object.values(file.proceedings).filter((one) => !one.clocks.every((clock) => runs(one, clock)));
  if (concerned.length === 0) return file;
  const quiet = concerned.map((one) => [one.id, { ...one, clocks: one.clocks.filter((clock) => runs(one, clock)) }] as const);
  return { ...file, proceedings: { ...file.proceedings, ...Object.fromEntries(quiet) } };
}

interface Times {
  readonly now: Instant;
  /** A minute before the limit that was missed last; null: none was. */
  readonly told: Instant | null;
}
const times = new WeakMap<Reached, Times>();

/** When the next act happens, or did happen if told afterwards; the same for all moves. */
function timesAt(reached: Reached): Times {
  const found = times.get(reached);
  if (found) return found;
  const missed = lastMissed(reached.file);
  const fresh = { now: addMinutes(reached.now, 1), told: missed === undefined ? null : addMinutes(missed, -1) };
  times.set(reached, fresh);
  return fresh;
}

const nextDue = (file: CaseFile): Instant | undefined => dueClocks(file, '9999-01-01T00:00:00.000Z')[0]?.clock.dueAt;

const lastMissed = (file: CaseFile): Instant | undefined =>
  Object.values(file.proceedings)
    .flatMap(({ clocks }) => clocks.filter(({ status }) => status === 'missed').map(({ dueAt }) => dueAt))
    .sort()
    .at(-1);
