import type { BodyKind, Instant, Law, Limit, Role } from '@tergeu/law';

/** JSON as it is stored and hashed. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Part of a memory; an interface of its own says what it holds. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** What a proceeding remembers; plain JSON, so that it survives storage unchanged. */
export interface Memory {
  readonly [key: string]: Json | undefined;
}

/** The three tiers; 0 is everyone who decides nothing in the investigation (medic, facility, counsel, auditor…). */
export type Tier = 0 | 1 | 2 | 3;

/** A holder of an office, as the directory knows the person at the moment of the command. */
export interface Official {
  readonly id: string;
  readonly role: Role;
  readonly bodyId: string;
  readonly bodyKind: BodyKind;
  /** Unit inside the body; complaints and injuries may not be checked by the same unit. */
  readonly unitId: string | null;
  /** City of the body; null = the whole country. */
  readonly city: string | null;
}

/** Who gives a command. `clock` is time itself: it gives only `clock.<name>.missed`. */
export interface Actor extends Omit<Official, 'role' | 'bodyKind'> {
  readonly role: Role | 'clock';
  readonly bodyKind: BodyKind | null;
}

/** A time in which a limit stands still; null = it still does. */
export interface Standstill {
  readonly from: Instant;
  readonly until: Instant | null;
}

/** A legal limit of a proceeding. Times UTC. */
export interface ClockState {
  readonly name: string;
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  /** `paused`: it stands still, and its end will be later by as much; it cannot run out meanwhile. */
  readonly status: 'running' | 'paused' | 'met' | 'missed' | 'stopped';
  /** When it was met, missed or stopped; the act's own time, which may be told late. */
  readonly settledAt: Instant | null;
  /** The act that should have met it, when told after the clock was missed. */
  readonly performedAt: Instant | null;
  /** Of limits that can stand still only: how long it is, and when it stood. */
  readonly limit?: Limit;
  readonly standstills?: readonly Standstill[];
}

/** One machine instance in a case file. */
export interface Proceeding<M extends Memory = Memory> {
  readonly id: string;
  readonly machine: string;
  readonly procedureVersion: string;
  /** XState state value: a name, or regions of names. */
  readonly state: Json;
  readonly done: boolean;
  readonly memory: M;
  readonly clocks: readonly ClockState[];
  readonly openedAt: Instant;
  /** When the last act of a person changed the state; nothing later may claim to precede it. */
  readonly changedAt: Instant;
}

/** One case: the unit of consistency. */
export interface CaseFile {
  readonly id: string;
  /** Accepted entries so far; what a decision was taken on (`If-Match`). */
  readonly version: number;
  readonly proceedings: { readonly [id: string]: Proceeding };
  /** Tier in which each official has acted in this case (S12); tier 0 is not kept. */
  readonly tiers: { readonly [officialId: string]: Tier };
}

export interface Command {
  readonly machine: string;
  readonly proceedingId: string;
  readonly type: string;
  readonly payload: Json;
  readonly occurredAt: Instant;
}

/** Everything a machine may know besides its own memory. Nothing in it is read from outside. */
export interface Given {
  readonly proceedingId: string;
  readonly file: CaseFile;
  readonly actor: Actor;
  readonly law: Law;
  readonly now: Instant;
  readonly occurredAt: Instant;
  /** Officials named in the payload, as the directory knows them. */
  readonly officials: { readonly [id: string]: Official };
}

/** An empty case file: nothing has been recorded yet. */
export function emptyCaseFile(id: string): CaseFile {
  return { id, version: 0, proceedings: {}, tiers: {} };
}

/** All proceedings of one machine in a case file, oldest first. */
export function proceedingsOf<M extends Memory = Memory>(file: CaseFile, machine: string): Proceeding<M>[] {
  return Object.values(file.proceedings)
    .filter((proceeding): proceeding is Proceeding<M> => proceeding.machine === machine)
    .sort((a, b) => (a.openedAt < b.openedAt ? -1 : a.openedAt > b.openedAt ? 1 : a.id < b.id ? -1 : 1));
}

/** One proceeding by id and machine, or undefined. */
export function proceedingOf<M extends Memory = Memory>(file: CaseFile, machine: string, id: Json | undefined): Proceeding<M> | undefined {
  const found = typeof id === 'string' ? file.proceedings[id] : undefined;
  return found?.machine === machine ? (found as Proceeding<M>) : undefined;
}

/** Active state names, regions flattened: `{ medical: 'examined' }` gives `medical.examined`. */
export function activeStates(state: Json, prefix = ''): string[] {
  if (typeof state === 'string') return [prefix + state];
  if (state === null || typeof state !== 'object' || Array.isArray(state)) return [];
  return Object.entries(state as { [key: string]: Json }).flatMap(([region, inner]) => activeStates(inner, `${prefix}${region}.`));
}

/** Is the proceeding in this state (a full path or its last name)? */
export function isIn(proceeding: Proceeding, ...names: readonly string[]): boolean {
  return activeStates(proceeding.state).some(
    (path) => names.includes(path) || names.some((name) => path.startsWith(`${name}.`) || path.endsWith(`.${name}`)),
  );
}
