import { proceedingOf, type CaseFile, type Json, type Proceeding } from '../kernel/case-file';
import type { LegalEffect } from '../kernel/definition';

/** Was the search, seizure or sample from which an item comes carried out? */
export function isCarriedOut(file: CaseFile, actionId: Json | undefined): boolean {
  return typeof proceedingOf(file, 'court-authorisation', actionId)?.memory['executedAt'] === 'string';
}

/** Has the judge found the action unlawful? What it yielded is then inadmissible (S05, CPC 112). */
export function isFoundUnlawful(file: CaseFile, actionId: Json | undefined): boolean {
  return proceedingOf(file, 'court-authorisation', actionId)?.memory['lawful'] === false;
}

/** Said of every item that falls with its action; the item itself needs no step. */
const inadmissible: LegalEffect = {
  text: {
    kk: 'Дәлелдеме ретінде жол берілмейді: оны алған әрекетті сот заңсыз деп таныды',
    ru: 'Недопустимо как доказательство: действие, при котором изъято, суд признал незаконным',
    en: 'Inadmissible as evidence: the judge found the action from which it comes unlawful',
  },
  article: 'CPC 112',
  safeguard: 'S05',
};

/** Effect of the judge's ruling on what the action yielded (S05). */
export function effects({ memory }: Proceeding<{ readonly actionId?: string | null }>, file: CaseFile): readonly LegalEffect[] {
  return isFoundUnlawful(file, memory.actionId) ? [inadmissible] : [];
}
