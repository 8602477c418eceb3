import type { CaseFile, ClockState, Json, Memory, Proceeding } from '@tergeu/procedure';
import type { World } from './world';

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/**
 * What of a case file makes it a state of its own: states, memories, tiers, clocks; of times only that they are there.
 * Orders of times that matter are told apart by the world's `distinguish`.
 */
export function keyOf(world: World, file: CaseFile): string {
  const proceedings = Object.values(file.proceedings).map(proceedingKey).sort();
  const distinct = world.distinguish?.(file) ?? null;
  return `${proceedings.join()} ${tiersKey(file.tiers)} ${nextClock(file)} ${distinct === null ? '' : JSON.stringify(distinct)}`;
}

/** A proceeding or a set of tiers never changes but is replaced, so its key is worked out once; equal ones share a number. */
const known = new WeakMap<object, number>();
const numbers = new Map<string, number>();

function numberOf(thing: object, write: () => string): number {
  const found = known.get(thing);
  if (found !== undefined) return found;
  const text = write();
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  known.set(thing, number);
  return number;
}

const tiersKey = (tiers: CaseFile['tiers']) => numberOf(tiers, () => Object.entries(tiers).sort().join());

const proceedingKey = (proceeding: Proceeding) =>
  numberOf(proceeding, () => {
    const { id, machine, state, memory, clocks } = proceeding;
    return [id, JSON.stringify(state), memoryKey(machine, memory), ...clockKeys(clocks)].join('\n');
  });

/** Memories that no condition, standing, limit or safeguard reads: they are for the reader of the file. */
const onlyTold: ReadonlySet<string> = new Set([
  'complaint.receivedBy',
  'complaint.registeredBy',
  'complaint.channel',
  'complaint.reviewOutcome',
  'complaint.missedAt',
  'complaint.appealedAt',
  'case.termMissedAt',
  'case.oneSidedAt',
  'case.copiesMissedAt',
]);

const memoryKey = (machine: string, memory: Memory): string =>
  Object.keys(memory)
    .filter((name) => memory[name] !== undefined && !onlyTold.has(`${machine}.${name}`))
    .sort()
    .map((name) => `${name}=${timeless(name === 'supervision' ? unordered(memory[name]) : memory[name]!)}`)
    .join('\n');

/** Who has supervised, and who does at present; how often they took turns changes nothing. */
function unordered(supervision: Json | undefined): Json {
  if (!Array.isArray(supervision)) return supervision ?? null;
  const marks = (supervision as { id: string; until: string | null }[]).map(({ id, until }) => `${id} ${until === null}`);
  return [...new Set(marks)].sort();
}

/** As JSON, the keys in order, every time the same. */
function timeless(value: Json): string {
  if (typeof value === 'string') return moment.test(value) ? 'T' : JSON.stringify(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(timeless).join()}]`;
  const fields = value as { readonly [key: string]: Json | undefined };
  return `{${Object.keys(fields)
    .filter((key) => fields[key] !== undefined)
    .sort()
    .map((key) => `${key}:${timeless(fields[key]!)}`)
    .join()}}`;
}

/** Of each clock whether it runs or stands still and whether it was missed; that it was met shows in the memory. */
function clockKeys(clocks: readonly ClockState[]): string[] {
  const marks = clocks.flatMap(({ name, status }) =>
    status === 'running' || status === 'paused' || status === 'missed' ? [`${name} ${status}`] : [],
  );
  return [...new Set(marks)].sort();
}

/** Which limit runs out next decides what waiting does. */
function nextClock(file: CaseFile): string {
  let next = '';
  let due = '~';
  for (const { id, clocks } of Object.values(file.proceedings))
    for (const { name, status, dueAt } of clocks) if (status === 'running' && dueAt < due) [next, due] = [`${id} ${name}`, dueAt];
  return next;
}
