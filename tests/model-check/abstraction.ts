import type { CaseFile, ClockState, Json, Memory, Proceeding } from '@tergeu/procedure';
import type { World } from './world';

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/**
 * What of a case file makes it a state of its own: states, memories, tiers, clocks; of times only that they are there.
 * Orders of times that matter are told apart by the world's `distinguish`.
 */
export function keyOf(world: World, file: CaseFile): string {
  const proceedings = Object.values(file.proceedings).map(proceedingKey).sort();
  return [...proceedings, ...Object.entries(file.tiers).sort(), nextClock(file), JSON.stringify(world.distinguish?.(file) ?? null)].join(
    '\n',
  );
}

/** A proceeding never changes but is replaced, so its key is worked out once. */
const known = new WeakMap<Proceeding, string>();

function proceedingKey(proceeding: Proceeding): string {
  const found = known.get(proceeding);
  if (found !== undefined) return found;
  const { id, machine, state, memory, clocks } = proceeding;
  const told = Object.fromEntries(Object.entries(memory).filter(([name]) => !onlyTold.has(`${machine}.${name}`)));
  const key = JSON.stringify([id, state, timeless(unordered(told)), clockKey(clocks)]);
  known.set(proceeding, key);
  return key;
}

/** Memories that no condition, standing, limit or safeguard reads: they are for the reader of the file. */
const onlyTold: ReadonlySet<string> = new Set([
  'complaint.receivedBy',
  'complaint.registeredBy',
  'complaint.channel',
  'complaint.reviewOutcome',
  'complaint.missedAt',
  'complaint.appealedAt',
  'case.termMissedAt',
]);

/** Who has supervised, and who does at present; how often they took turns changes nothing. */
function unordered({ supervision, ...rest }: Memory): Memory {
  if (!Array.isArray(supervision)) return { ...rest, supervision };
  const marks = (supervision as { id: string; until: string | null }[]).map(({ id, until }) => `${id} ${until === null}`);
  return { ...rest, supervision: [...new Set(marks)].sort() };
}

function timeless(value: Json | Memory | undefined): Json {
  if (typeof value === 'string') return moment.test(value) ? 'T' : value;
  if (value === null || value === undefined || typeof value !== 'object') return value ?? null;
  if (Array.isArray(value)) return value.map(timeless);
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, timeless(inner as Json)]);
}

/** Of each clock whether it runs and whether it was missed; that it was met shows in the memory. */
function clockKey(clocks: readonly ClockState[]): Json {
  const marks = clocks.flatMap(({ name, status }) => (status === 'running' || status === 'missed' ? [`${name} ${status}`] : []));
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
