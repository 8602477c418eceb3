import { t, type Instant, type Texts } from '@tergeu/law';
import type { CaseFile, Memory, Proceeding } from './case-file';
import { caseStanding } from './standing';

/** Why somebody may not act in a matter: the one list that agreement, check, review and assignment share (S03, S08, S12). */
export const conflictTexts = {
  excluded: t(
    'Істен шеттетілген: туыстығы немесе мүддесі бар',
    'Отведён от дела: родство или заинтересованность',
    'Excluded from the case: a relative, or an interest',
  ),
  author: t('Шешімнің авторы', 'Автор решения', 'Author of the decision'),
  subordinate: t('Автормен бір бөлімшеде', 'В одном подразделении с автором', 'Of the author’s unit'),
  team: t('Осы істі тергейді', 'Расследует это дело', 'Investigates this case'),
  teamsUnit: t('Тергеу тобының бөлімшесінен', 'Из подразделения следственной группы', 'Of a unit that investigates the case'),
  subject: t('Шағым осы адамға берілген', 'На него подана жалоба', 'The complaint is about him'),
  subjectsUnit: t(
    'Шағымданған адамның бөлімшесінен',
    'Из подразделения того, на кого жалуются',
    'Of the unit of the officer complained of',
  ),
  checkedBefore: t('Осы шағымды бұрын тексерген', 'Уже проверял эту жалобу', 'Has checked this complaint before'),
  tookPart: t('Шағым жасалған шешімге қатысқан', 'Участвовал в обжалуемом решении', 'Had a part in the decision appealed against'),
  unknownUnit: t('Бөлімшесі белгісіз', 'Его подразделение неизвестно', 'His unit is not known'),
} as const satisfies Record<string, Texts>;

export type Conflict = keyof typeof conflictTexts;

/** What is to be done, as far as it decides who may not do it. */
export interface Matter {
  /** Nobody agrees to what he, or somebody of his unit, has drawn up. */
  readonly authorId?: string | undefined;
  /** Nobody checks himself, nor a colleague of his unit. */
  readonly subjectId?: string | null | undefined;
  readonly subjectUnitId?: string | null | undefined;
  /** Who has looked at it already: a review is another's. */
  readonly checkedBy?: readonly (string | undefined)[];
  /** Who took the decision that is reviewed, agreed to it or ordered it. */
  readonly takenBy?: readonly string[];
  /** Done from outside the investigation: by nobody of the team or of its units. */
  readonly isFromOutside?: boolean;
  /** A matter of units: somebody of no known unit cannot be told to be from outside. */
  readonly needsUnit?: boolean;
}

export interface Candidate {
  readonly id: string;
  readonly unitId: string | null;
}

interface Exclusion extends Memory {
  readonly officialId?: string;
  readonly declaredAt?: Instant;
}

/** The recusal in effect that keeps an official out of the case at that moment, if there is one. */
export function exclusionOf(file: CaseFile, officialId: string, at: Instant): Proceeding<Exclusion> | undefined {
  return Object.values(file.proceedings).find((one): one is Proceeding<Exclusion> => {
    const { officialId: excluded, declaredAt } = one.memory as Exclusion;
    return one.machine === 'recusal' && one.state === 'inEffect' && excluded === officialId && declaredAt! <= at;
  });
}

/** Everything that keeps this official from the matter; empty = he may act. */
export function conflictsOf(official: Candidate, matter: Matter, file: CaseFile, at: Instant): readonly Conflict[] {
  const { team = [], groupLeaderId } = caseStanding(file);
  const isOf = (unitId: string | null | undefined) => unitId !== null && unitId === official.unitId;
  const author = team.find(({ id }) => id === matter.authorId);
  const found: readonly (readonly [Conflict, boolean])[] = [
    ['excluded', exclusionOf(file, official.id, at) !== undefined],
    ['author', matter.authorId === official.id],
    ['subordinate', matter.authorId !== official.id && isOf(author?.unitId)],
    ['team', matter.isFromOutside === true && (groupLeaderId === official.id || team.some(({ id }) => id === official.id))],
    ['teamsUnit', matter.isFromOutside === true && team.some(({ id, unitId }) => id !== official.id && isOf(unitId))],
    ['subject', matter.subjectId === official.id],
    ['subjectsUnit', matter.subjectId !== official.id && isOf(matter.subjectUnitId)],
    ['checkedBefore', matter.checkedBy?.includes(official.id) === true],
    ['tookPart', matter.takenBy?.includes(official.id) === true],
    ['unknownUnit', matter.needsUnit === true && official.unitId === null],
  ];
  return found.filter(([, is]) => is).map(([conflict]) => conflict);
}

/** The conflicts in words. */
export const inWords = (conflicts: readonly Conflict[]): readonly Texts[] => conflicts.map((one) => conflictTexts[one]);
