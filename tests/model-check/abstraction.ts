import type { CaseFile, ClockState, Json, Memory } from '@tergeu/procedure';
import type { World } from './world';

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/**
 * What of a case file makes it a state of its own: states, memories, tiers, clocks; of times only that they are there.
 * Orders of times that matter are told apart by the world's `distinguish`.
 */
export function keyOf(world: World, file: CaseFile): string {
  const proceedings = Object.values(file.proceedings).map(({ id, state, memory, clocks }) => [id, state, timeless(memory as Json), clockKey(clocks)]);
  return JSON.stringify([proceedings.sort(), Object.entries(file.tiers).sort(), nextClock(file), world.distinguish?.(file) ?? null]);
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
function nextClock(file: CaseFile): Json {
  const running = Object.values(file.proceedings)
    .flatMap(({ id, clocks }) => clocks.map((clock) => ({ id, clock })))
    .filter(({ clock }) => clock.status === 'running')
    .sort((a, b) => (a.clock.dueAt < b.clock.dueAt ? -1 : 1));
  return running[0] ? `${running[0].id} ${running[0].clock.name}` : null;
}
