import { t } from '@tergeu/law';
import { activeStates, proceedingsOf, type CaseFile, type Proceeding } from '../kernel/case-file';
import { closingOf } from '../medical-examination/closing';
import type { ExaminationMemory } from '../medical-examination/medical-examination.setup';
import { breachesOf } from './breach';
import type { Safeguard } from './safeguard';

/**
 * Injuries seen by the closing and never explained. Left out: injuries that became known only after this very closing.
 * They are visible in the file and have a clock of their own, and nobody closed anything over known injuries.
 */
const unexplained = (file: CaseFile, closed: Proceeding, personId?: unknown): boolean =>
  proceedingsOf(file, 'medical-examination').some(
    ({ memory }) =>
      memory['injuries'] === true &&
      memory['determinedAt'] === undefined &&
      String(memory['examinedAt']) <= String(closingOf(closed.memory)) &&
      !isIn(closed, memory['closedBefore']) &&
      (personId === undefined || memory['personId'] === personId),
  );
const isIn = ({ id, memory }: Proceeding, closedBefore: unknown): boolean =>
  (closedBefore as ExaminationMemory['closedBefore'])?.some((one) => one.id === id && one.closedAt === closingOf(memory)) ?? false;

/** Looked at anew, without what the examination itself remembers of the comparison: marks now, marks before, held all the time. */
function aroseInCustody(file: CaseFile, { memory }: Proceeding<ExaminationMemory>): boolean {
  const at = String(memory.examinedAt);
  const before = proceedingsOf<ExaminationMemory>(file, 'medical-examination')
    .filter((one) => one.memory.personId === memory.personId && (one.memory.examinedAt ?? at) < at)
    .reduce<ExaminationMemory | null>(
      (last, one) => (last === null || last.examinedAt! < one.memory.examinedAt! ? one.memory : last),
      null,
    );
  const sites = ({ injuryMarks = [] }: ExaminationMemory) => injuryMarks.map(({ site }) => site.trim().toLowerCase());
  const wasHeld = proceedingsOf(file, 'detention').some(
    ({ memory: { personId, detainedAt, releasedAt } }) =>
      personId === memory.personId && before !== null && String(detainedAt) <= before.examinedAt! && String(releasedAt ?? '9') > at,
  );
  return before !== null && wasHeld && sites(memory).some((site) => !sites(before).includes(site));
}

const isClosed = ({ state }: Proceeding) => activeStates(state).includes('closed');
const ended = ['completed', 'withProsecutor', 'inCourt', 'terminated'];

export const S02: Safeguard = {
  id: 'S02',
  article: 'CPC 131(2)',
  text: t(
    'Жарақаттың мән-жайы бөтен бөлімшемен анықталмайынша ұстап алу, шағым, іс жабылмайды',
    'Пока обстоятельства повреждений не установлены другим подразделением, задержание, жалоба и дело не закрываются',
    'No detention, complaint or case is closed while the circumstances of injuries are not determined by another unit',
  ),
  promise: 'the circumstances of the injuries are determined',
  breaches: (file) => [
    ...breachesOf(
      file,
      'detention',
      'closed with unexplained injuries',
      (one) => isClosed(one) && unexplained(file, one, one.memory['personId']),
    ),
    ...breachesOf(file, 'complaint', 'closed with unexplained injuries', (one) => {
      const person = one.memory['complainantPersonId'];
      return isClosed(one) && typeof person === 'string' && unexplained(file, one, person);
    }),
    ...breachesOf(file, 'case', 'ended with unexplained injuries', (one) => ended.includes(String(one.state)) && unexplained(file, one)),
    ...breachesOf(file, 'medical-examination', 'determined without a complaint although injuries arose in custody', (one) => {
      if (one.memory['determinedAt'] === undefined || !aroseInCustody(file, one)) return false;
      return !proceedingsOf(file, 'complaint').some(
        ({ memory }) => memory['examinationId'] === one.id && memory['registeredAt'] !== undefined,
      );
    }),
    ...breachesOf(file, 'medical-examination', 'determined by the detaining unit', ({ memory }) => {
      const detention = file.proceedings[String(memory['detentionId'])];
      return memory['determinedAt'] !== undefined && detention !== undefined && detention.memory['unitId'] === memory['assigneeUnitId'];
    }),
  ],
};
