import type { World } from '../world';
import { agreed, caseBegun, cast, ids, personRecorded, step } from './cast';

const { investigator, prosecutor, otherProsecutor } = cast;
const underway = [...caseBegun, personRecorded(), step(investigator, 'case', ids.case, 'begin')];
const common = { machine: 'case', profile: 'briefing', instances: { case: [ids.case] } } as const;

/** The term of the investigation: what makes it stand still, what moves its end. */
export const terms: readonly World[] = [
  {
    ...common,
    name: 'terms stand still, also after their end is not yet entered',
    start: [...underway, ...agreed(ids.decision, 'qualification'), ...agreed(ids.otherDecision, 'interruption')],
    cast: [investigator, prosecutor, otherProsecutor],
    only: { case: ['interrupt', 'resume', 'complete', 'giveForReading', 'endReading', 'replaceSupervisor'] },
    lateClock: true,
  },
];
