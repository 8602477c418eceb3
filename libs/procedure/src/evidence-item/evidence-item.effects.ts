import type { CaseFile, Proceeding } from '../kernel/case-file';
import type { LegalEffect } from '../kernel/definition';
import { isFoundUnlawful } from './action';
import { hasFallenSource } from './admissibility';
import type { EvidenceItemMemory } from './evidence-item.setup';

/** Said of every item that falls with its action; the item itself needs no step. */
export const inadmissible: LegalEffect = {
  text: {
    kk: 'Дәлелдеме ретінде жол берілмейді: оны алған әрекетті сот заңсыз деп таныды',
    ru: 'Недопустимо как доказательство: действие, при котором изъято, суд признал незаконным',
    en: 'Inadmissible as evidence: the judge found the action from which it comes unlawful',
  },
  article: 'CPC 112',
  safeguard: 'S05',
};

const fallenWithItsSource: LegalEffect = {
  text: {
    kk: 'Дәлелдеме ретінде жол берілмейді: негізіне алынған зат заңсыз әрекетпен алынған',
    ru: 'Недопустимо как доказательство: сделано с предмета, полученного незаконным действием',
    en: 'Inadmissible as evidence: made from an item that comes from an unlawful action',
  },
  article: 'CPC 112',
  safeguard: 'S05',
};

/** Effect of the judge's ruling on what the action yielded, and on what was made from it (S05). */
export function effects({ memory }: Proceeding<EvidenceItemMemory>, file: CaseFile): readonly LegalEffect[] {
  if (isFoundUnlawful(file, memory.actionId)) return [inadmissible];
  return hasFallenSource(file, memory) ? [fallenWithItsSource] : [];
}
