import { proceedingOf, type CaseFile, type Json } from '../kernel/case-file';

/** Was the search, seizure or sample from which an item comes carried out? */
export function isCarriedOut(file: CaseFile, actionId: Json | undefined): boolean {
  return typeof proceedingOf(file, 'court-authorisation', actionId)?.memory['executedAt'] === 'string';
}

/** Has the judge found the action unlawful, or was it set aside on appeal? What it yielded is then inadmissible (S05, CPC 112). */
export function isFoundUnlawful(file: CaseFile, actionId: Json | undefined): boolean {
  const action = proceedingOf(file, 'court-authorisation', actionId)?.memory;
  return action?.['lawful'] === false || action?.['setAsideAt'] !== undefined;
}
