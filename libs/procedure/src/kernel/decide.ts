import { addMinutes, type ArticleId } from '@tergeu/law';
import { initialTransition, transition, type AnyMachineSnapshot } from 'xstate';
import type { CaseFile, Command, Given, Json, Proceeding, Tier } from './case-file';
import { clockOf, clocksAfter } from './clocks';
import { exclusionOf } from './conflict';
import type { CommandDefinition, ProcedureDefinition } from './definition';
import { own } from './own';
import { officialFields } from './payload';
import type { Refused } from './refusal';
import { excluded, malformed, notAllowed, otherTier, tooEarly, tooLate, unknown, unknownOfficial, unlawful } from './refuse';
import { stands, type Permission } from './standing';
import { unmetConditions } from './why-not';

/** All machines by name; the registry is given, so that the kernel knows no machine. */
export type Procedures = Readonly<Record<string, ProcedureDefinition>>;

export interface Accepted {
  readonly outcome: 'accepted';
  readonly file: CaseFile;
  readonly before: Proceeding | null;
  readonly after: Proceeding;
  /** The payload as validated: what is journalled. */
  readonly payload: Record<string, Json>;
  readonly tier: Tier;
  readonly legalBasis: readonly ArticleId[];
}

export type Decision = Accepted | Refused;

/** Officials may be a little ahead of the server's clock. */
const toleranceMinutes = 2;

/** Machine snapshot of a stored proceeding, or the machine's beginning. */
export function snapshotOf(definition: ProcedureDefinition, proceeding: Proceeding | undefined): AnyMachineSnapshot {
  if (!proceeding) return initialTransition(definition.machine)[0];
  return definition.machine.resolveState({ value: proceeding.state as never, context: proceeding.memory });
}

/**
 * Decides one command on one case file. Pure: the same arguments give the same decision.
 * A refusal is a value and says what is missing, by which article, and who can supply it.
 */
export function decide(procedures: Procedures, command: Command, given: Given): Decision {
  const definition = own(procedures, command.machine);
  if (!definition) return unknown('machine');
  const proceeding = own(given.file.proceedings, command.proceedingId);
  if (proceeding && proceeding.machine !== command.machine) return unknown('machine');
  const clock = clockOf(command.type);
  if (clock !== null) return decideClock(definition, clock, proceeding, command, given);
  const known = own(definition.commands, command.type);
  if (!known) return unknown('command');

  const parsed = known.payload.safeParse(command.payload);
  if (!parsed.success) return malformed(parsed.error, known.article);
  const payload = parsed.data as Record<string, Json>;
  const strangers = officialFields(known.payload).filter(
    ({ field, role }) => typeof payload[field] === 'string' && given.officials[payload[field]]?.role !== role,
  );
  if (strangers.length > 0)
    return unknownOfficial(
      strangers.map(({ field }) => field),
      known.article,
    );

  const permission = permissionFor(known, given, proceeding, payload);
  if (!permission) return notAllowed(definition, command.type);
  const acted = given.file.tiers[given.actor.id];
  if (permission.tier !== 0 && acted !== undefined && acted !== permission.tier) return otherTier(definition, command.type);

  if (permission.tier !== 0 && exclusionOf(given.file, given.actor.id, command.occurredAt)) return excluded(definition, command.type);

  if (command.occurredAt > addMinutes(given.now, toleranceMinutes)) return tooLate(known.article);
  const snapshot = snapshotOf(definition, proceeding);
  const unmet = unmetConditions(definition, snapshot, command.type, given, payload);
  if (unmet === null || unmet.length > 0) return unlawful(procedures, definition, snapshot, command.type, unmet, { given, payload });
  const accepted = advance(definition, snapshot, proceeding, command, payload, given, permission.tier);
  const floor = isChange(accepted) ? proceeding?.changedAt : proceeding?.openedAt;
  return floor !== undefined && command.occurredAt < floor ? tooEarly(known.article, floor) : accepted;
}

const isChange = (accepted: Accepted) =>
  accepted.before !== null && JSON.stringify(accepted.before.state) !== JSON.stringify(accepted.after.state);

/** The row of the policy table under which this actor may give the command, or undefined. */
export function permissionFor(
  known: CommandDefinition,
  given: Given,
  proceeding: Proceeding | undefined,
  payload: Record<string, Json>,
): Permission | undefined {
  return known.by.find((permission) => stands(permission, given.actor, given.file, proceeding?.memory ?? payload));
}

function decideClock(
  definition: ProcedureDefinition,
  clock: string,
  proceeding: Proceeding | undefined,
  command: Command,
  given: Given,
): Decision {
  const running = proceeding?.clocks.find((one) => one.name === clock && one.status === 'running');
  const known = own(definition.clocks, clock);
  if (!proceeding || !running || !known) return unknown('command');
  if (given.actor.role !== 'clock') return notAllowed(definition, command.type);
  if (given.now < running.dueAt) return tooEarly(known.article, running.dueAt);
  return advance(definition, snapshotOf(definition, proceeding), proceeding, command, {}, given, 0);
}

/** Carries out an accepted command, without asking again; replay uses it, too. */
export function advance(
  definition: ProcedureDefinition,
  snapshot: AnyMachineSnapshot,
  proceeding: Proceeding | undefined,
  command: Command,
  payload: Record<string, Json>,
  given: Given,
  tier: Tier,
): Accepted {
  const [next] = transition(definition.machine, snapshot, { type: command.type, payload, given });
  const state = next.value as Json;
  const changed = clockOf(command.type) === null && JSON.stringify(proceeding?.state) !== JSON.stringify(state);
  const bare: Proceeding = {
    id: command.proceedingId,
    machine: definition.name,
    procedureVersion: definition.version,
    state,
    done: next.status === 'done',
    memory: withoutUndefined(next.context as Record<string, Json | undefined>),
    clocks: proceeding?.clocks ?? [],
    openedAt: proceeding?.openedAt ?? command.occurredAt,
    changedAt: changed || !proceeding ? command.occurredAt : proceeding.changedAt,
  };
  const after = { ...bare, clocks: clocksAfter(definition, bare, command, given) };
  return {
    outcome: 'accepted',
    file: {
      ...given.file,
      version: given.file.version + 1,
      proceedings: { ...given.file.proceedings, [after.id]: after },
      tiers: tier === 0 ? given.file.tiers : { ...given.file.tiers, [given.actor.id]: tier },
    },
    before: proceeding ?? null,
    after,
    payload,
    tier,
    legalBasis: [articleBehind(definition, command.type)],
  };
}

function articleBehind(definition: ProcedureDefinition, command: string): ArticleId {
  const clock = clockOf(command);
  return clock === null ? definition.commands[command]!.article : definition.clocks[clock]!.article;
}

function withoutUndefined(memory: Record<string, Json | undefined>): Record<string, Json> {
  return Object.fromEntries(Object.entries(memory).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}
