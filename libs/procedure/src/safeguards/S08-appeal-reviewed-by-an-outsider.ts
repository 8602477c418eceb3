import type { AppealMemory } from '../appeal/appeal.setup';
import { activeStates, type CaseFile, type Proceeding } from '../kernel/case-file';
import { caseStanding } from '../kernel/standing';
import { breachesOf } from './breach';
import type { Breach } from './safeguard';

/** S08 for appeals (CPC 104, 105): reviewed by nobody who had a part in the decision, and closed when the decision is undone. */
export const appealBreaches = (file: CaseFile): Breach[] => [
  ...breachesOf<AppealMemory>(file, 'appeal', 'reviewed by somebody who had a part in it, or who investigates the case', (one) =>
    reviewersOf(one).some((id) => takersOf(one, file).includes(id) || isOfTheTeam(id, file)),
  ),
  ...breachesOf<AppealMemory>(
    file,
    'appeal',
    'decided finally by the judge who ruled first',
    ({ memory }) => memory.finalJudgeId !== undefined && memory.finalJudgeId === memory.judgeId,
  ),
  ...breachesOf<AppealMemory>(
    file,
    'appeal',
    'closed as remedied although the decision stands',
    ({ memory }) => memory.remediedAt !== undefined && memory.extent === 'fully' && standsStill(file.proceedings[memory.actId!]!),
  ),
];

/** Who decided on an appeal, where somebody did. */
const reviewersOf = ({ memory }: Proceeding<AppealMemory>): string[] =>
  [memory.decidedBy, memory.judgeId, memory.finalJudgeId].filter((id) => id !== undefined);

/** Read from the act itself; the machine asks what was remembered when the appeal was lodged. */
function takersOf({ memory: { actId } }: Proceeding<AppealMemory>, file: CaseFile): unknown[] {
  const act = file.proceedings[actId!]?.memory ?? {};
  const offices = ['authorId', 'officerId', 'agreedBy', 'answeredBy', 'supportedBy', 'executedBy', 'judgeId'];
  return offices.map((key) => act[key]).filter((id) => typeof id === 'string');
}

/** In tier 1, or at the head of the group. */
const isOfTheTeam = (id: string, file: CaseFile): boolean => file.tiers[id] === 1 || caseStanding(file).groupLeaderId === id;

const standing: readonly string[] = ['inForce', 'underReview', 'granted', 'executed', 'executedWithoutCourt', 'foundLawful', 'overdue'];
const standsStill = ({ state }: Proceeding): boolean =>
  activeStates(state).some((one) => standing.includes(one) || one.startsWith('held.'));
