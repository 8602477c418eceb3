import { articleOf, offences, valueOf, type Instant, type Law, type Offence } from '@tergeu/law';
import { proceedingOf, proceedingsOf, type CaseFile, type Given, type Json, type Proceeding } from '../kernel/case-file';
import { calendarOf } from '../kernel/place-of-case';
import { caseStanding } from '../kernel/standing';
import type { DetentionMemory } from '../detention/detention.setup';
import { qualificationsOf } from '../key-decision/qualifications';
import { isMinor } from '../person/is-minor';
import type { PersonMemory } from '../person/person.setup';
import { restraintLaw } from './restraint.law';
import type { RestraintMemory } from './restraint.setup';

/** The qualification of the person's act that is in force; the last one, if it was changed. */
const qualificationOf = (file: CaseFile, personId: Json | undefined, until: Instant): Proceeding | undefined =>
  qualificationsOf(file)
    .filter(({ memory }) => memory['personId'] === personId && String(memory['inForceAt']) <= until)
    .at(-1);

export const isQualified = (file: CaseFile, personId: Json | undefined, until: Instant): boolean =>
  qualificationOf(file, personId, until) !== undefined;

/** What the person is suspected of: as qualified, else as detained for, else as the case was registered. */
export function offenceOf(file: CaseFile, personId: Json | undefined, until: Instant): Offence | undefined {
  const detention = proceedingsOf(file, 'detention')
    .filter(({ memory }) => memory['personId'] === personId)
    .at(-1);
  const id =
    qualificationOf(file, personId, until)?.memory['offenceId'] ?? detention?.memory['offenceId'] ?? caseStanding(file)['offenceId'];
  return (offences as Record<string, Offence>)[String(id)];
}

/** Is the offence one of those for which a measure may stand longer without a qualification? */
export const isListedBeforeQualification = (offence: Offence | undefined, law: Law): boolean =>
  offence !== undefined && valueOf(restraintLaw.listedBeforeQualification, law).includes(articleOf(offence.article).number);

/** Under age at that moment; false where the person or the day of birth is unknown. */
export function isOfAMinor(personId: Json | undefined, { file, law, occurredAt }: Given): boolean {
  const bornOn = proceedingOf<PersonMemory>(file, 'person', personId)?.memory.bornOn;
  return bornOn !== undefined && isMinor(bornOn, occurredAt, calendarOf(file, law).timeZone);
}

/** The detention in which the person was held at that moment, however it stands now; its time counts in the term (CPC 152(6)). */
export const detentionOf = (file: CaseFile, personId: Json | undefined, at: Instant): Proceeding<DetentionMemory> | undefined =>
  proceedingsOf<DetentionMemory>(file, 'detention').find(({ memory }) => {
    const { detainedAt, releasedAt, remandedAt, closedAt } = memory;
    return (
      memory.personId === personId && detainedAt !== undefined && detainedAt <= at && at < (releasedAt ?? remandedAt ?? closedAt ?? '~')
    );
  });

/** Other measures of the same person, as they stand in the file. */
export const otherMeasures = ({ file, proceedingId }: Given, personId: Json | undefined): readonly Proceeding<RestraintMemory>[] =>
  proceedingsOf<RestraintMemory>(file, 'restraint').filter((one) => one.id !== proceedingId && one.memory.personId === personId);
