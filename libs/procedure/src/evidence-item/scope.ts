import type { Instant } from '@tergeu/law';
import { z } from 'zod';
import type { CourtAuthorisationMemory } from '../court-authorisation/court-authorisation.setup';
import { isWithin, scopeOf } from '../court-authorisation/scope';
import { proceedingOf, type CaseFile, type Json, type Memory } from '../kernel/case-file';
import { proceedingId } from '../kernel/payload';

/** In what a thing taken goes beyond the authorisation under which it was taken. */
export type Excess = 'kind' | 'place' | 'person' | 'period';

/** What a thing remembers of the bounds of its action. */
export interface Bounds extends Memory {
  readonly takenElsewhere?: boolean;
  readonly takenFromId?: string | null;
  readonly outsideScope?: readonly Excess[];
  /** The action that decides on it by itself. */
  readonly coveredById?: string;
}

/** What is asked of everything that is taken under an action. */
export const takingFields = {
  takenElsewhere: z.boolean().default(false),
  takenFromId: proceedingId('person').optional(),
};

const actionOf = (file: CaseFile, id: Json | undefined) => proceedingOf<CourtAuthorisationMemory>(file, 'court-authorisation', id)?.memory;

/** The bounds that a taking leaves in the memory; `kind` is null for what may be taken whatever is sought (CPC 254(13)). */
export function boundsOf(file: CaseFile, payload: Record<string, Json | undefined>, kind: Json | null, at: Instant): Bounds {
  const action = actionOf(file, payload['actionId']);
  const takenFromId = (payload['takenFromId'] as string | undefined) ?? null;
  const takenElsewhere = payload['takenElsewhere'] === true;
  if (!action) return { takenElsewhere: false, takenFromId, outsideScope: [] };
  const isBeyond: Readonly<Record<Excess, boolean>> = {
    kind: kind !== null && !isWithin([kind], scopeOf(action)),
    place: takenElsewhere,
    person: typeof action.personId === 'string' && takenFromId !== null && takenFromId !== action.personId,
    period: action.validUntil !== undefined && at > action.validUntil,
  };
  return { takenElsewhere, takenFromId, outsideScope: (Object.keys(isBeyond) as Excess[]).filter((one) => isBeyond[one]) };
}

export const isOutsideScope = ({ outsideScope = [] }: Bounds): boolean => outsideScope.length > 0;

/** Has the action been decided on: authorised before, found lawful after, or none of the court's business? */
export function isDecided(file: CaseFile, actionId: Json | undefined): boolean {
  const action = actionOf(file, actionId);
  return action?.executedAt !== undefined && action.setAsideAt === undefined && (action.urgent ? action.lawful === true : true);
}

/** Outside the scope, and nothing yet that decides on it: as good as taken without any authorisation. */
export const isUncovered = (file: CaseFile, memory: Bounds): boolean => isOutsideScope(memory) && !isDecided(file, memory.coveredById);

/** May that action decide on this thing: another one than its own, carried out, drafted for it, and wide enough? */
export function mayCover(file: CaseFile, coverId: Json | undefined, ownId: Json | undefined, kind: Json | null, takenAt: string): boolean {
  const action = coverId === ownId ? undefined : actionOf(file, coverId);
  return action?.executedAt !== undefined && action.draftedAt! >= takenAt && (kind === null || isWithin([kind], scopeOf(action)));
}
