import type { World } from '../world';
import { agreed, caseBegun, cast, ids, personRecorded, step } from './cast';

const { investigator, prosecutor, otherProsecutor, regionalProsecutor, generalProsecutor } = cast;
const underway = [...caseBegun, personRecorded(), step(investigator, 'case', ids.case, 'begin')];
const common = { machine: 'case', profile: 'briefing', instances: { case: [ids.case] } } as const;
const words = { reasons: ['Reasons given in so many words'] };

/** The term of the investigation: what makes it stand still, what moves its end. */
export const terms: readonly World[] = [
  {
    ...common,
    name: 'terms stand still, also after their end is not yet entered',
    start: [...underway, ...agreed(ids.decision, 'qualification'), ...agreed(ids.otherDecision, 'interruption')],
    cast: [investigator, prosecutor, otherProsecutor],
    only: { case: ['interrupt', 'resume', 'complete', 'giveForReading', 'endReading', 'replaceSupervisor'] },
    values: { interruptionGround: ['expertise'] },
    lateClock: true,
  },
  {
    ...common,
    name: 'the term is extended by whose right it is',
    start: underway,
    cast: [investigator, prosecutor, otherProsecutor, regionalProsecutor, generalProsecutor],
    only: { case: ['askExtension', 'grantExtension', 'refuseExtension'] },
    values: { ...words, months: [2, 3, 12, 13] },
    still: ['case.investigationTerm'],
  },
  {
    ...common,
    name: 'the term is extended late',
    start: underway,
    cast: [investigator, prosecutor, regionalProsecutor],
    only: { case: ['askExtension', 'grantExtension'] },
    values: { ...words, months: [3, 6] },
    lateClock: true,
  },
  {
    ...common,
    name: 'the term goes on after a return or a cancelled interruption',
    start: [...underway, ...agreed(ids.decision, 'qualification'), ...agreed(ids.otherDecision, 'interruption')],
    cast: [investigator, prosecutor],
    only: {
      case: ['interrupt', 'cancelInterruption', 'complete', 'sendToProsecutor', 'returnForInvestigation', 'askExtension'],
    },
    values: {
      ...words,
      months: [3],
      interruptionGround: ['expertise'],
      termDays: [20, 31],
      'case.returnForInvestigation.termDays': [20, 31, undefined],
    },
    startAt: '2022-02-08T04:00:00.000Z',
  },
  {
    ...common,
    name: 'a date for the end',
    start: [...underway, ...agreed(ids.decision, 'qualification')],
    cast: [investigator, prosecutor],
    only: { case: ['setEndDate', 'complete', 'sendToProsecutor'] },
    values: { ...words, endsOn: ['2022-01-01', '2022-02-01', '2022-06-01'] },
  },
];
