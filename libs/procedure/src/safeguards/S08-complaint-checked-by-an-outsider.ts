import { t } from '@tergeu/law';
import { activeStates, type CaseFile } from '../kernel/case-file';
import { caseStanding } from '../kernel/standing';
import type { ComplaintMemory } from '../complaint/complaint.setup';
import { appealBreaches } from './S08-appeal-reviewed-by-an-outsider';
import { breachesOf } from './breach';
import type { Safeguard } from './safeguard';

/** Whoever has decided on the complaint cannot lead the group: he has acted in the second tier. */
const decidedByTheLeader = ({ checkerId, decidedAt, reviewerId, reviewedAt }: ComplaintMemory, file: CaseFile): boolean => {
  const decided = [...(decidedAt ? [checkerId] : []), ...(reviewedAt ? [reviewerId] : [])];
  return decided.some((id) => id !== undefined && id === caseStanding(file).groupLeaderId);
};

export const S08: Safeguard = {
  id: 'S08',
  article: 'CPC 104',
  text: t(
    'Шағымды прокурор көреді; оны шағымданған адам, оның бөлімшесі, істің тобы тексермейді; уәжсіз, хабарсыз жабылмайды',
    'Жалобу видит прокурор; её не проверяют тот, на кого она подана, его подразделение и группа по делу; без мотивов и уведомления она не закрывается',
    'A complaint is seen by a prosecutor, never checked by its subject, his unit or the case’s team, never closed without reasons and notice',
  ),
  promise: 'every complaint … is checked by the state prosecution authorities',
  breaches: (file) => [
    ...breachesOf<ComplaintMemory>(file, 'complaint', 'decided by its subject or without a prosecutor', ({ memory }) => {
      if (memory.decidedAt === undefined) return false;
      const checkers = [memory.checkerId, memory.reviewerId].filter((id) => id !== undefined);
      return memory.checkerId === undefined || checkers.includes(memory.subjectOfficerId ?? '') || memory.checkerId === memory.reviewerId;
    }),
    ...breachesOf<ComplaintMemory>(
      file,
      'complaint',
      'given to its subject to check',
      ({ memory }) => memory.checkerId !== undefined && memory.checkerId === memory.subjectOfficerId,
    ),
    ...breachesOf<ComplaintMemory>(
      file,
      'complaint',
      // Of the team's units the machine asks at the assignment and at the report: who joins the team later makes no report unlawful.
      'checked within the unit of its subject',
      ({ memory: { internalOfficerId, internalOfficerUnitId: unitId, subjectOfficerId, subjectUnitId } }) =>
        internalOfficerId !== undefined &&
        (internalOfficerId === subjectOfficerId || (typeof unitId === 'string' && unitId === subjectUnitId)),
    ),
    ...breachesOf<ComplaintMemory>(
      file,
      'complaint',
      'closed without finding, reasons or notice',
      ({ memory, state }) =>
        activeStates(state).includes('closed') && !(memory.finding && memory.findingReasons && memory.toldAt && memory.registeredAt),
    ),
    ...breachesOf<ComplaintMemory>(
      file,
      'complaint',
      'checked by somebody who investigates the case',
      ({ memory }) => memory.decidedAt !== undefined && (file.tiers[memory.checkerId!] === 1 || decidedByTheLeader(memory, file)),
    ),
    ...appealBreaches(file),
  ],
};
