import { addMinutes, lawOf, type Instant } from '@tergeu/law';
import {
  commandOfMissed,
  decide,
  dueClocks,
  snapshotOf,
  type Accepted,
  type Actor,
  type Breach,
  type CaseFile,
  type Command,
  type Given,
  type Proceeding,
  type ProcedureDefinition,
  type Procedures,
  type Safeguard,
} from '@tergeu/procedure';
import { Story, time, type Step } from '@tergeu/procedure/testing';
import { getNextTransitions } from 'xstate';
import { keyOf } from './abstraction';
import { alphabetOf, type Move } from './alphabet';
import { Coverage } from './coverage';
import type { World } from './world';

/** A case file as reached, and how. */
export interface Reached {
  readonly file: CaseFile;
  readonly now: Instant;
  readonly from: Reached | null;
  readonly step: string;
}

export interface Violation {
  readonly safeguard: string;
  readonly breach: Breach;
  readonly path: readonly string[];
}

export interface Exploration {
  readonly world: World;
  readonly states: number;
  readonly transitions: number;
  readonly checks: number;
  /** The shortest path to a breach, one for each safeguard. */
  readonly violations: readonly Violation[];
  readonly coverage: Coverage;
  /** Of the set of states: equal for explorations that reached the same. */
  readonly signature: number;
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

/** Breadth first over the kernel's own `decide`: every move of the alphabet, and every limit running out, in every state. */
export function explore(procedures: Procedures, safeguards: readonly Safeguard[], world: World, bounds: Bounds): Exploration {
  const began = performance.now();
  const officials = Object.fromEntries(world.cast.map((one) => [one.id, one]));
  const moves = groupByProceeding(alphabetOf(procedures, world));
  const coverage = new Coverage(procedures);
  const first = begin(procedures, world);
  coverage.see(first.file);
  const seen = new Set([keyOf(world, first.file)]);
  const queue: Reached[] = [first];
  const violations = new Map<string, Violation>();
  let transitions = 0;
  let checks = 0;
  let signature = 0;

  // Every file is judged, also one that is no new state: the abstraction must not hide a breach.
  const check = (file: CaseFile, reached: () => Reached) => {
    for (const safeguard of safeguards) {
      checks += 1;
      const [breach] = safeguard.breaches(file);
      if (breach && !violations.has(safeguard.id))
        violations.set(safeguard.id, { safeguard: safeguard.id, breach, path: pathOf(reached()) });
    }
  };
  const enter = (from: Reached, accepted: Accepted, now: Instant, step: () => string, type: string) => {
    transitions += 1;
    coverage.take(accepted.before, accepted.after, type);
    const reached = () => ({ file: accepted.file, now, from, step: step() });
    check(accepted.file, reached);
    const key = keyOf(world, accepted.file);
    if (seen.has(key)) return;
    seen.add(key);
    signature = (signature + hashOf(key)) % 2 ** 32;
    coverage.see(accepted.file);
    queue.push(reached());
  };

  check(first.file, () => first);
  let complete = true;
  for (const reached of queue) {
    if (bounds.firstOnly && violations.size > 0) break;
    if (seen.size > bounds.states) {
      complete = false;
      break;
    }
    wait(procedures, world, officials, reached, enter);
    act(procedures, world, officials, reached, moves, enter);
  }
  const milliseconds = performance.now() - began;
  const found = [...violations.values()];
  return { world, states: seen.size, transitions, checks, violations: found, coverage, signature, milliseconds, complete };
}

/** FNV-1a: enough to tell two explorations apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

type Enter = (from: Reached, accepted: Accepted, now: Instant, step: () => string, type: string) => void;
type Officials = Given['officials'];

/** The beginning of a world: its steps must be lawful. */
function begin(procedures: Procedures, world: World): Reached {
  const story = world.start.reduce<Story>(
    (so, step: Step) => so.then(step),
    Story.of(procedures, caseId, startAt, world.cast, world.profile),
  );
  return { file: story.file, now: story.now, from: null, step: `begin: ${world.name}` };
}

/** Time passes until the next limit runs out. */
function wait(procedures: Procedures, world: World, officials: Officials, reached: Reached, enter: Enter): void {
  const due = dueClocks(reached.file, '9999-01-01T00:00:00.000Z')[0];
  if (!due) return;
  const now = due.clock.dueAt > reached.now ? due.clock.dueAt : reached.now;
  const command = commandOfMissed(due.proceeding, due.clock);
  const decision = decide(procedures, command, givenFor(world, officials, reached.file, time, now, command));
  if (decision.outcome === 'refused') throw new Error(`${command.machine}.${command.type} was refused`);
  enter(reached, decision, now, () => `time: the limit ${due.clock.name} of ${due.proceeding.machine} runs out`, command.type);
}

function act(
  procedures: Procedures,
  world: World,
  officials: Officials,
  reached: Reached,
  moves: ReadonlyMap<string, readonly Move[]>,
  enter: Enter,
): void {
  const now = addMinutes(reached.now, 1);
  if (dueClocks(reached.file, now).length > 0) return;
  const before = lastMissed(reached.file);
  for (const [id, own] of moves) {
    const definition = procedures[own[0]!.machine]!;
    const known = eventsOf(definition, reached.file.proceedings[id]);
    for (const move of own) {
      if (!known.has(move.type) || (move.backdated && !before)) continue;
      const occurredAt = move.backdated ? addMinutes(before!, -1) : now;
      const command: Command = { machine: move.machine, proceedingId: id, type: move.type, payload: move.payload, occurredAt };
      const decision = decide(procedures, command, givenFor(world, officials, reached.file, move.by, now, command));
      if (decision.outcome === 'accepted') enter(reached, decision, now, () => wordsOf(procedures, move), move.type);
    }
  }
}

const events = new WeakMap<object, ReadonlySet<string>>();

/** Commands that the present state knows; asked once for each proceeding as it is. */
function eventsOf(definition: ProcedureDefinition, proceeding: Proceeding | undefined): ReadonlySet<string> {
  const found = events.get(proceeding ?? definition);
  if (found) return found;
  const known = new Set(getNextTransitions(snapshotOf(definition, proceeding)).map(({ eventType }) => eventType));
  events.set(proceeding ?? definition, known);
  return known;
}

function givenFor(world: World, officials: Officials, file: CaseFile, actor: Actor, now: Instant, command: Command): Given {
  const { proceedingId, occurredAt } = command;
  return { proceedingId, file, actor, law: lawOf(world.profile, occurredAt.slice(0, 10)), now, occurredAt, officials };
}

const lastMissed = (file: CaseFile): Instant | undefined =>
  Object.values(file.proceedings)
    .flatMap(({ clocks }) => clocks.filter(({ status }) => status === 'missed').map(({ dueAt }) => dueAt))
    .sort()
    .at(-1);

function groupByProceeding(moves: readonly Move[]): Map<string, Move[]> {
  const groups = new Map<string, Move[]>();
  for (const move of moves) groups.set(move.id, [...(groups.get(move.id) ?? []), move]);
  return groups;
}

function wordsOf(procedures: Procedures, { machine, type, by, payload, backdated }: Move): string {
  const { commands, name } = procedures[machine]!.texts;
  const data = Object.entries(payload as Record<string, unknown>).map(([field, value]) => `${field} ${JSON.stringify(value)}`);
  return [`${by.role} ${by.unitId ?? ''}: ${name.en}, ${commands[type]!.en}`, ...(backdated ? ['told afterwards'] : []), ...data].join(
    '; ',
  );
}

function pathOf(reached: Reached): string[] {
  return reached.from ? [...pathOf(reached.from), reached.step] : [reached.step];
}
