import type { ArticleId } from './articles';
import { localTime } from './calendar';
import type { Instant } from './instant';
import { lawOf, type Law, type LawChoice, type LawProfile } from './parameter';
import { t, type Texts } from './texts';

/**
 * The rule for whatever straddles a change of the law, in one place: an act is judged by the law in force on the day
 * on which it is done (CPC 5(1)), and the day is that of the wall clock at the place. A limit keeps the length that it
 * had when it began; a case keeps no law of its own: its next act is judged by the law of that next day.
 */
export const governingRule: { readonly article: ArticleId; readonly source: string; readonly text: Texts } = {
  article: 'CPC 5(1)',
  source: 'procedure 14.10',
  text: t(
    'Әр әрекетке ол жасалған күні (сол жердің уақыты бойынша) қолданыста болған заң қолданылады; мерзім басталған күнгі ұзақтығын сақтайды',
    'К каждому действию применяется закон, действующий в день его совершения (по времени места); срок сохраняет длину, которую имел в день начала',
    'Each act is judged by the law in force on the day on which it is done (by the clock of the place); a limit keeps the length of the day on which it began',
  ),
};

/** The law that governs an act done at this moment and place. */
export function governingLaw(choice: LawProfile | LawChoice, occurredAt: Instant, timeZone: string): Law {
  return lawOf(choice, localTime(occurredAt, timeZone).date);
}
