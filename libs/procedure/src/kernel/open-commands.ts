import type { Given } from './case-file';
import { exclusionOf } from './conflict';
import { permissionFor, snapshotOf, type Procedures } from './decide';
import { own } from './own';
import type { Reason } from './refusal';
import { excluded, notAllowed, otherTier, unlawful } from './refuse';
import { conditionsFor, unmetConditions } from './why-not';

/** Whether a command is open to this actor now, and if not, why. */
export interface CommandAvailability {
  readonly machine: string;
  readonly proceedingId: string;
  readonly command: string;
  readonly open: boolean;
  /** The present state knows the command (a blocked button is shown); false: another stage's business. */
  readonly inState: boolean;
  readonly mine: boolean;
  readonly reasons: readonly Reason[];
}

/**
 * Availability of every command of one proceeding, present or about to be opened (`proceedingId` new).
 * Conditions on the payload are taken as met, so an open command may still be refused with reasons.
 */
export function availabilityOf(procedures: Procedures, machine: string, given: Given): CommandAvailability[] {
  const definition = own(procedures, machine);
  if (!definition) return [];
  const proceeding = given.file.proceedings[given.proceedingId];
  const snapshot = snapshotOf(definition, proceeding);
  return Object.entries(definition.commands).map(([command, known]) => {
    const permission = permissionFor(known, given, proceeding, {});
    const acted = given.file.tiers[given.actor.id];
    const inState = conditionsFor(snapshot, command) !== null;
    const unmet = unmetConditions(definition, snapshot, command, given, null);
    const reasons = [
      ...(permission ? [] : notAllowed(definition, command).reasons),
      ...(permission && permission.tier !== 0 && acted !== undefined && acted !== permission.tier
        ? otherTier(definition, command).reasons
        : []),
      ...(permission && permission.tier !== 0 && exclusionOf(given.file, given.actor.id, given.occurredAt)
        ? excluded(definition, command).reasons
        : []),
      ...(unmet === null || unmet.length > 0
        ? unlawful(procedures, definition, snapshot, command, unmet, { given, payload: null }).reasons
        : []),
    ];
    return {
      machine,
      proceedingId: given.proceedingId,
      command,
      open: reasons.length === 0,
      inState,
      mine: permission !== undefined,
      reasons,
    };
  });
}
