import type { Texts } from '@tergeu/law';
import { kernelTexts, safeguardIds, type SafeguardId } from '@tergeu/procedure';
import type { Reason, Refused } from './procedure-types';

const numberTaken: Texts = {
  kk: 'Бұл нөмірмен басқа іс тіркелген',
  ru: 'Под этим номером зарегистрировано другое дело',
  en: 'Another case is registered under this number',
};

/** Two files that were changed at once, so that the look from one to the other came too early. */
const followsNot = { text: kernelTexts.otherFile, remedy: kernelTexts.otherFileFirst };

/** What no machine can see, since it looks at one case only. */
const acrossCases: Readonly<Record<string, Pick<Reason, 'text' | 'remedy' | 'pointer'>>> = {
  s07_part_follows_an_order: followsNot,
  s07_followed_order_stays: followsNot,
  s07_confirmed_by_the_other_file: followsNot,
  s07_origin_has_ordered: followsNot,
  s07_severed_file_is_confirmed: followsNot,
  case_number_is_unique: { text: numberTaken, remedy: kernelTexts.correctField, pointer: '/number' },
};

/** Is it what only the whole database can see, and no fault of a machine? */
export const isAcrossCases = (constraint: string | undefined): boolean => constraint !== undefined && constraint in acrossCases;

/** Integrity violations whose constraint carries a safeguard's name (`s01_…`), or that only the whole database can see. */
export function refusalByDatabase(error: unknown): Refused | undefined {
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (!code?.startsWith('23') || !constraint) return undefined;
  const id = constraint.slice(0, 3).toUpperCase() as SafeguardId;
  const safeguard = safeguardIds.includes(id) ? id : null;
  const words = acrossCases[constraint] ?? { text: kernelTexts.stoppedByDatabase, remedy: kernelTexts.another };
  if (safeguard === null && !(constraint in acrossCases)) return undefined;
  return { outcome: 'refused', kind: 'unlawful', reasons: [{ condition: constraint, safeguard, article: null, cures: [], ...words }] };
}
