import type { CaseFile, Proceeding } from '../kernel/case-file';
import type { LegalEffect } from '../kernel/definition';
import { isFoundUnlawful } from './action';
import { hasFallenSource } from './admissibility';
import type { EvidenceItemMemory } from './evidence-item.setup';
import { isRecognitionRefused } from './recognition';
import { isUncovered } from './scope';

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

const fallenWithItsRecognition: LegalEffect = {
  text: {
    kk: 'Дәлелдеме ретінде жол берілмейді: күдікті деп шұғыл тануға прокурор келіспеген',
    ru: 'Недопустимо как доказательство: прокурор отказал в неотложном признании подозреваемым',
    en: 'Inadmissible as evidence: the prosecutor refused the urgent recognition as a suspect',
  },
  article: 'CPC 202(1-2)',
  safeguard: 'S05',
};

/** Said as long as nothing decides on it. */
export const outsideTheScope: LegalEffect = {
  text: {
    kk: 'Санкция шегінен тыс алынған: бөлек шешім болғанша дәлелдеме ретінде жол берілмейді',
    ru: 'Изъято за пределами санкции: до отдельного решения недопустимо как доказательство',
    en: 'Taken outside the scope of the authorisation: inadmissible as evidence until its own decision',
  },
  article: 'CPC 254',
  safeguard: 'S05',
};

/** Effect of the judge's ruling on what the action yielded, and on what was made from it (S05). */
export function effects({ memory }: Proceeding<EvidenceItemMemory>, file: CaseFile): readonly LegalEffect[] {
  if (isFoundUnlawful(file, memory.actionId)) return [inadmissible];
  if (isUncovered(file, memory)) return [outsideTheScope];
  if (isRecognitionRefused(file, memory.recognitionId)) return [fallenWithItsRecognition];
  return hasFallenSource(file, memory) ? [fallenWithItsSource] : [];
}
