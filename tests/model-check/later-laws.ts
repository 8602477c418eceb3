import { isIn, proceedingsOf, type Breach, type CaseFile, type Memory } from '@tergeu/procedure';

/** What later laws moved to the prosecutor: a second opinion beside the law table (Laws 88-VII and 157-VII). */
const especiallyGrave: readonly unknown[] = ['CC 380-1(1)', 'CC 380-1(2)'];
const corruption: readonly unknown[] = ['CC 361', 'CC 362'];

const drawnByTheProsecutorSince = (offence: unknown): string =>
  especiallyGrave.includes(offence) ? '2022-01-01' : corruption.includes(offence) ? '2023-01-01' : '2027-01-01';

const isFrom = (at: unknown, day: string): boolean => typeof at === 'string' && at.slice(0, 10) >= day;

function breachOf(memory: Memory, file: CaseFile, isInCourt: boolean): string | null {
  const decisions = proceedingsOf(file, 'key-decision').filter((one) => isIn(one, 'inForce'));
  const offence =
    decisions.filter(({ memory: { kind } }) => String(kind).endsWith('ualification')).at(-1)?.memory['offenceId'] ?? memory['offenceId'];
  const sentAt = decisions.find(({ memory: { kind } }) => kind === 'completion')?.memory['submittedAt'];
  if (isInCourt && isFrom(sentAt, drawnByTheProsecutorSince(offence)) && typeof memory['indictmentBy'] !== 'string')
    return 'in court without the indictment that the prosecutor has to draw';
  const goesOn = [memory['begunAt'], memory['completedAt']].some((at) => isFrom(at, '2023-01-01'));
  return goesOn && memory['offenceId'] === 'CC 146' && typeof memory['groupLeaderId'] !== 'string'
    ? 'torture not investigated by a prosecutor'
    : null;
}

/** Cases that went on against a law that changed. */
export function againstLaterLaws(file: CaseFile): Breach[] {
  return proceedingsOf(file, 'case').flatMap((one) => {
    const text = breachOf(one.memory, file, isIn(one, 'inCourt'));
    return text === null ? [] : [{ proceedingId: one.id, text }];
  });
}
