import type { Instant } from '@tergeu/law';
import type { DetentionMemory } from '../detention/detention.setup';
import { proceedingsOf, type CaseFile, type Memory, type Proceeding } from '../kernel/case-file';
import type { ExaminationMemory } from './medical-examination.setup';

interface Examined extends Memory {
  readonly personId?: string;
  readonly examinedAt?: Instant;
  readonly injuryMarks?: readonly { readonly site: string }[];
}

/** What a second examination shows that the first did not, and in whose hands the person was in between. */
export interface NewInjuries {
  readonly previousExaminationId: string;
  /** Sites of injuries that the earlier examination did not record. */
  readonly newInjurySites: readonly string[];
  /** Who detained the person and who accepted him into a facility: officials, the earliest first. */
  readonly heldBetween: readonly string[];
  readonly custodyUnitId: string | null;
}

const sameSite = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Sites of injuries that an earlier examination did not record, each once. */
const sitesNotIn = (marks: Examined['injuryMarks'] = [], seen: Examined['injuryMarks'] = []): readonly string[] => [
  ...new Set(marks.map(({ site }) => site).filter((site) => !seen.some((one) => sameSite(one.site, site)))),
];

/** One examination of a person, and what it shows that the one before did not, wherever he was in between. */
export interface ComparedExamination {
  readonly examination: Proceeding<ExaminationMemory>;
  /** Null: there was none before. */
  readonly previousId: string | null;
  readonly newSites: readonly string[];
}

/** All examinations of a person that were held, the latest first, each beside the one before it. */
export function comparedExaminations(file: CaseFile, personId: string): readonly ComparedExamination[] {
  return proceedingsOf<ExaminationMemory>(file, 'medical-examination')
    .filter(({ memory }) => memory.personId === personId && memory.examinedAt !== undefined)
    .sort((a, b) => a.memory.examinedAt!.localeCompare(b.memory.examinedAt!))
    .map((examination, index, all) => {
      const previous = all[index - 1];
      const newSites = previous === undefined ? [] : sitesNotIn(examination.memory.injuryMarks, previous.memory.injuryMarks);
      return { examination, previousId: previous?.id ?? null, newSites };
    })
    .reverse();
}

/**
 * Compares an examination with the last one before it. Null where there was none, where nothing is new,
 * or where the person was not in custody all the time from the one to the other.
 */
export function newInjuriesOf(file: CaseFile, { personId, examinedAt, injuryMarks = [] }: Examined): NewInjuries | null {
  const previous = proceedingsOf<Examined>(file, 'medical-examination')
    .filter(({ memory }) => memory.personId === personId && memory.examinedAt !== undefined && memory.examinedAt < examinedAt!)
    .sort((a, b) => a.memory.examinedAt!.localeCompare(b.memory.examinedAt!))
    .at(-1);
  if (previous === undefined) return null;
  const held = custodyThroughout(file, personId, previous.memory.examinedAt!, examinedAt!);
  const sites = sitesNotIn(injuryMarks, previous.memory.injuryMarks);
  if (held === undefined || sites.length === 0) return null;
  const { officerId, acceptedBy, unitId } = held;
  return {
    previousExaminationId: previous.id,
    newInjurySites: sites,
    heldBetween: [officerId, acceptedBy].filter((one) => one !== undefined),
    custodyUnitId: unitId ?? null,
  };
}

/** The detention that lasted from before the one moment to after the other. */
const custodyThroughout = (file: CaseFile, personId: string | undefined, from: Instant, until: Instant): DetentionMemory | undefined =>
  proceedingsOf<DetentionMemory>(file, 'detention').find(
    ({ memory }) =>
      memory.personId === personId && memory.detainedAt! <= from && (memory.releasedAt === undefined || memory.releasedAt > until),
  )?.memory;

/** Has a complaint on these injuries been registered with the prosecutor? */
export const hasRegisteredComplaint = (file: CaseFile, examinationId: string): boolean =>
  proceedingsOf(file, 'complaint').some(
    ({ memory }) => memory['examinationId'] === examinationId && typeof memory['registeredAt'] === 'string',
  );
