import { valueOf, type Instant, type Law, type Offence } from '@tergeu/law';
import { isIn, proceedingOf, proceedingsOf, type CaseFile, type Proceeding } from '../kernel/case-file';
import { calendarOf } from '../kernel/place-of-case';
import { isMinor } from '../person/is-minor';
import type { PersonMemory } from '../person/person.setup';
import { offenceOf } from '../restraint/person-of-measure';
import type { RestraintMemory } from '../restraint/restraint.setup';
import { defenceLaw, type MandatoryGround } from './defence.law';
import type { DefenceMemory } from './defence.setup';

/** Whose defence, and when: what happened later does not count. */
export interface Asked {
  readonly file: CaseFile;
  readonly law: Law;
  readonly at: Instant;
}

const personOf = (memory: DefenceMemory, file: CaseFile): PersonMemory =>
  proceedingOf<PersonMemory>(file, 'person', memory.personId)?.memory ?? {};

const isOverTheLimit = (offence: Offence | undefined, law: Law): boolean =>
  (offence?.maximumYears ?? 0) > valueOf(defenceLaw.gravityOverYears, law);

/** Custody that was asked for and not denied, or that stands; also past its term, while the person is still held. */
export const isCustody = (one: Proceeding<RestraintMemory>): boolean =>
  one.memory.kind === 'custody' && isIn(one, 'proposed', 'agreed', 'inForce', 'expired', 'fallen');

const isStated =
  (ground: MandatoryGround) =>
  ({ stated }: DefenceMemory, { at }: Asked): boolean =>
    stated?.[ground] !== undefined && String(stated[ground]) <= at;

/** The facts behind each ground of CPC 67(1): read from the file where it holds them, else as stated. */
const facts: Readonly<Record<MandatoryGround, (memory: DefenceMemory, asked: Asked) => boolean>> = {
  minor: (memory, { file, law, at }) => {
    const { bornOn } = personOf(memory, file);
    return bornOn !== undefined && isMinor(bornOn, at, calendarOf(file, law).timeZone);
  },
  defect: (memory, { file }) => personOf(memory, file).hasDefect === true,
  language: (memory, { file }) => personOf(memory, file).knowsLanguage === false,
  gravity: (memory, asked) =>
    isOverTheLimit(offenceOf(asked.file, memory.personId, asked.at), asked.law) || isStated('gravity')(memory, asked),
  custody: ({ personId }, { file, at }) =>
    proceedingsOf<RestraintMemory>(file, 'restraint').some(
      (one) => one.memory.personId === personId && isCustody(one) && one.memory.proposedAt! <= at,
    ),
  inpatientExpertise: isStated('inpatientExpertise'),
  abroad: (memory, { file, at }) => {
    const { abroad, fledAt } = personOf(memory, file);
    return abroad === true && typeof fledAt === 'string' && fledAt <= at;
  },
  conflict: isStated('conflict'),
  victimRepresented: isStated('victimRepresented'),
  pleaAgreement: isStated('pleaAgreement'),
};

/** Has the person the status from which most grounds count (CPC 67(2), 64(1))? */
export const isSuspect = (memory: DefenceMemory, { file }: Pick<Asked, 'file'>): boolean =>
  personOf(memory, file).roleInCase === 'suspect' ||
  proceedingsOf(file, 'detention').some((one) => one.memory['personId'] === memory.personId) ||
  proceedingsOf(file, 'key-decision').some(
    (one) => one.memory['personId'] === memory.personId && one.memory['kind'] === 'recognitionAsSuspect' && isIn(one, 'inForce'),
  );

/** Has the moment come from which this ground counts (CPC 67(2))? */
export const isItsMoment = (ground: MandatoryGround, memory: DefenceMemory, asked: Pick<Asked, 'file' | 'law'>): boolean =>
  valueOf(defenceLaw.mandatory, asked.law).some((one) => one.ground === ground && (one.from === 'event' || isSuspect(memory, asked)));

/** Every ground on which this person must be defended at that moment, in the order of the list. */
export const groundsOf = (memory: DefenceMemory, asked: Asked): MandatoryGround[] =>
  valueOf(defenceLaw.mandatory, asked.law)
    .map(({ ground }) => ground)
    .filter((ground) => isItsMoment(ground, memory, asked) && facts[ground](memory, asked));

/** Nobody was asked to defend the person, or a refusal stands or has lapsed. */
export const isUndefended = (defence: Proceeding | undefined): boolean =>
  defence === undefined || isIn(defence, 'offered', 'refused', 'refusalLapsed');

export const defenceOf = (file: CaseFile, personId: unknown): Proceeding<DefenceMemory> | undefined =>
  proceedingsOf<DefenceMemory>(file, 'defence').find((one) => one.memory.personId === personId);

/** Must be defended, and is not: an earlier refusal no longer helps (CPC 67(3)). */
export function isCounselDue(file: CaseFile, personId: unknown, law: Law, at: Instant): boolean {
  const defence = defenceOf(file, personId);
  if (defence === undefined || !isUndefended(defence)) return false;
  return defence.memory.mandatory === true || groundsOf(defence.memory, { file, law, at }).length > 0;
}
