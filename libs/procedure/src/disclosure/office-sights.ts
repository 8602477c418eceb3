import type { CaseFile, Memory, Official, Proceeding } from '../kernel/case-file';
import { caseStanding } from '../kernel/standing';
import { rules } from './rules';
import type { ProceedingSight } from './sight';

/** Somebody in office who reads a file; counsel reads by the rule of disclosure instead. */
export type OfficeReader = Pick<Official, 'id' | 'role' | 'bodyId'>;

interface Subject extends Memory {
  readonly kind?: string;
  readonly personId?: string;
  readonly facilityId?: string;
  readonly releasedAt?: string;
  readonly remandedAt?: string;
  readonly inForceAt?: string;
  readonly endedAt?: string;
  readonly receivedBy?: string;
  readonly registeredAt?: string;
  readonly checkerId?: string;
  readonly reviewerId?: string;
}

const whole: ProceedingSight = { kind: 'shown', ground: 'ofOffice', fields: 'all', commands: 'all', withClocks: true };
const unseen: ProceedingSight = { kind: 'unseen', ground: 'inwardWork' };
/** What whoever took a complaint down knows of it already; what became of it is not told to him. */
const receipt = [
  'complainantName', 'complainantPersonId', 'examinationId', 'subjectOfficerId', 'subjectBodyId', 'channel', 'aboutDetention', 'text',
  'receivedAt', 'receivedBy', 'registeredAt',
]; // prettier-ignore

/**
 * What somebody in office sees of each proceeding of a file; undefined: all of it.
 * - The content of a complaint of abuse (S08, S12) is for prosecutors, internal security and auditors. Who investigates (also the
 *   prosecutor who leads the group), judges, medics and facilities see that one is registered, without text, complainant or
 *   officer; whoever took it down sees what he wrote.
 * - A medic and a facility see of a case what concerns the persons whom they examine or hold, and not how it is investigated.
 */
export function officeSights(file: CaseFile, reader: OfficeReader): ReadonlyMap<string, ProceedingSight> | undefined {
  const all = Object.values(file.proceedings) as Proceeding<Subject>[];
  const each = (sight: (one: Proceeding<Subject>) => ProceedingSight) => new Map(all.map((one) => [one.id, sight(one)]));
  switch (reader.role) {
    case 'auditor':
    case 'internalSecurity':
    case 'administrator':
    case 'counsel':
      return undefined;
    case 'prosecutor':
    case 'investigator':
    case 'investigatingJudge':
      if (!all.some(({ machine }) => machine === 'complaint')) return undefined;
      // Whoever leads the group investigates, and reads as an investigator does.
      if (reader.role === 'prosecutor' && caseStanding(file).groupLeaderId !== reader.id) return undefined;
      return each((one) => (one.machine === 'complaint' ? ofComplaint(one, reader) : whole));
    case 'medic':
    case 'facilityOfficer': {
      const persons = reader.role === 'medic' ? personsExamined(all) : personsHeld(all, reader);
      return each((one) => ofPersons(one, reader, persons));
    }
    default:
      return reader.role satisfies never;
  }
}

function ofComplaint({ memory }: Proceeding<Subject>, { id }: OfficeReader): ProceedingSight {
  if (memory.checkerId === id || memory.reviewerId === id) return whole;
  const isHis = memory.receivedBy === id;
  if (!isHis && memory.registeredAt === undefined) return unseen;
  return { kind: 'shown', ground: 'inwardWork', fields: isHis ? receipt : [], commands: ['register'], withClocks: false, outline: true };
}

const personsExamined = (all: readonly Proceeding<Subject>[]): ReadonlySet<unknown> =>
  new Set(all.filter(({ machine }) => machine === 'medical-examination').map(({ memory }) => memory.personId));

const personsHeld = (all: readonly Proceeding<Subject>[], reader: OfficeReader): ReadonlySet<unknown> =>
  new Set(all.filter((one) => isHeldBy(one, reader) || isInCustody(one)).map(({ memory }) => memory.personId));

/** In that facility, once or now, or not yet in any: then each facility of the city may take him in. */
const isHeldBy = ({ machine, memory }: Proceeding<Subject>, { bodyId }: OfficeReader): boolean =>
  machine === 'detention' &&
  (memory.facilityId === bodyId || (memory.facilityId === undefined && memory.releasedAt === undefined && memory.remandedAt === undefined));

/** Each facility of the city watches over the term of a custody in force. */
const isInCustody = ({ machine, memory }: Proceeding<Subject>): boolean =>
  machine === 'restraint' && memory.kind === 'custody' && memory.inForceAt !== undefined && memory.endedAt === undefined;

function ofPersons(one: Proceeding<Subject>, reader: OfficeReader, persons: ReadonlySet<unknown>): ProceedingSight {
  const concerns = persons.has(one.memory.personId);
  const isOfFacility = reader.role === 'facilityOfficer';
  switch (one.machine) {
    case 'case': {
      const { fields, commands } = rules['case']!;
      return { kind: 'shown', ground: 'ofOffice', fields: fields(one.memory), commands, withClocks: false };
    }
    case 'person':
      return persons.has(one.id) ? whole : unseen;
    case 'medical-examination':
      return concerns ? whole : unseen;
    case 'detention':
      return concerns && (!isOfFacility || isHeldBy(one, reader)) ? whole : unseen;
    case 'restraint':
      return concerns && one.memory.inForceAt !== undefined ? whole : unseen;
    case 'defence':
    case 'appeal':
      return concerns && isOfFacility ? whole : unseen;
    case 'complaint':
      return ofComplaint(one, reader);
    default:
      return unseen;
  }
}

/** Of a complaint of which only the outline is told: whether it is registered, and not how far it has come. */
export function outlined(one: Proceeding, memory: Memory): Proceeding | undefined {
  const { registeredAt } = one.memory as Subject;
  if (registeredAt === undefined && Object.keys(memory).length === 0) return undefined;
  const since = registeredAt ?? one.openedAt;
  const state = registeredAt === undefined ? 'received' : 'registered';
  return { ...one, state, done: false, memory, clocks: [], openedAt: since, changedAt: since };
}
