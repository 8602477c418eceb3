import { offences, valueOf, type Instant, type Law, type Offence } from '@tergeu/law';
import { isIn, proceedingsOf, type CaseFile, type Proceeding } from '../kernel/case-file';
import { lawOfAct } from '../kernel/place-of-case';
import { qualificationsOf } from '../key-decision/qualifications';
import { caseLaw, type CaseClass } from './case.law';
import type { CaseMemory } from './case.setup';

/** The closing document in force: an indictment approved by the prosecutor, or a report on which he draws it. */
const closingDocument = (file: CaseFile): Proceeding | undefined =>
  proceedingsOf(file, 'key-decision')
    .filter((one) => one.memory['kind'] === 'completion' && isIn(one, 'inForce'))
    .at(-1);

/** The services whose especially grave cases went first (Law 88-VII). */
const firstServices: readonly string[] = ['internalAffairs', 'antiCorruption', 'economicInvestigation'];

const classOf = (offenceId: string | undefined, bodyKind: string | null | undefined): CaseClass => {
  const offence: Offence | undefined = (offences as Record<string, Offence>)[offenceId ?? ''];
  if (offence?.gravity === 'especiallyGrave' && firstServices.includes(bodyKind ?? '')) return 'especiallyGrave';
  return offence?.corruption ? 'corruption' : 'other';
};

/** What the case is about now: the last qualification that is in force, else as registered. */
function offenceOf(memory: CaseMemory, file: CaseFile): string | undefined {
  const qualification = qualificationsOf(file).at(-1);
  return (qualification?.memory['offenceId'] as string | null | undefined) ?? memory.offenceId;
}

/**
 * Does the law leave the indictment to the prosecutor? The act that decides is the sending of the closing document:
 * what was sent as an indictment before the change stays one, though the case goes to court after it.
 */
export function isForTheProsecutor(memory: CaseMemory, file: CaseFile, law: Law): boolean {
  const sentAt = closingDocument(file)?.memory['submittedAt'] as Instant | undefined;
  const then = sentAt === undefined ? law : lawOfAct(law, file, sentAt);
  return valueOf(caseLaw.indictmentByProsecutor, then).includes(classOf(offenceOf(memory, file), memory.bodyKind));
}
