import type { Role } from '@tergeu/law';
import type { Given, Official, Proceeding } from './case-file';
import { snapshotOf, type Procedures } from './decide';
import type { ProcedureDefinition } from './definition';
import { officialFields } from './payload';
import type { Reason } from './refusal';
import { unlawful } from './refuse';
import { conditionsFor, unmetConditions } from './why-not';

/** Commands that the present state of a proceeding knows and that a role may give, whoever it is. */
export function stepsOpenTo(definition: ProcedureDefinition, proceeding: Proceeding, role: Role): string[] {
  const snapshot = snapshotOf(definition, proceeding);
  return Object.entries(definition.commands)
    .filter(([command, { by }]) => by.some((permission) => permission.role === role) && conditionsFor(snapshot, command) !== null)
    .map(([command]) => command);
}

/** A step of the present state that names one official and nothing else. */
export interface Naming {
  readonly command: string;
  readonly field: string;
  readonly role: Role;
}

/** The steps of the present state by which somebody is given a task. */
export function namingsOf(definition: ProcedureDefinition, proceeding: Proceeding): Naming[] {
  const snapshot = snapshotOf(definition, proceeding);
  return Object.entries(definition.commands).flatMap(([command, { payload }]) => {
    const [named] = officialFields(payload);
    const isOnlyField = Object.keys(payload.shape).length === 1;
    return named && isOnlyField && conditionsFor(snapshot, command) !== null ? [{ command, ...named }] : [];
  });
}

/** Why this official may not be named; empty = he may. The conditions are those of the command itself. */
export function objectionsTo(
  procedures: Procedures,
  definition: ProcedureDefinition,
  { command, field }: Naming,
  official: Official,
  given: Omit<Given, 'officials'>,
): readonly Reason[] {
  const snapshot = snapshotOf(definition, given.file.proceedings[given.proceedingId]);
  const asked = { given: { ...given, officials: { [official.id]: official } }, payload: { [field]: official.id } };
  const unmet = unmetConditions(definition, snapshot, command, asked.given, asked.payload);
  return unmet?.length === 0 ? [] : unlawful(procedures, definition, snapshot, command, unmet, asked).reasons;
}
