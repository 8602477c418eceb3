import type { Json } from '@tergeu/procedure';
import type { World } from '../world';
import { agreed, caseBegun, cast, ids, personRecorded, step } from './cast';

const { investigator, outsideInvestigator, prosecutor, otherProsecutor, leader, regionalProsecutor, generalProsecutor } = cast;
const because = 'Reasons given in so many words';
const reasons = { reasons: because };
const ofCase = (by: typeof investigator, type: string, payload: Record<string, Json> = {}) => step(by, 'case', ids.case, type, payload);
const underway = [...caseBegun, personRecorded(), ofCase(investigator, 'begin')];
const ready = [...underway, ...agreed(ids.decision, 'qualification')];
const decided = [...ready, ...agreed(ids.otherDecision, 'interruption'), ...agreed(ids.action, 'termination')];
const uuid = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`;
const file = (last: number, registeredAt: string): Json => ({
  caseId: uuid(last),
  number: `KZ-2022-${last}`,
  registeredAt,
  bodyId: investigator.bodyId,
  inCustody: false,
});
const older = file(900, '2022-01-07T06:00:00.000Z');
const severed = file(903, '2022-01-10T06:00:00.000Z');
const common = { machine: 'case', profile: 'briefing', instances: { case: [ids.case] }, cast: [investigator, prosecutor] } as const;
const words = { reasons: [because], episodes: [because] };
const relating = {
  ...words,
  newNumber: ['KZ-2022-903'],
  'case.joinCase.other': [older],
  'case.becomePartOf.other': [older],
  'case.confirmSevered.other': [severed],
  'case.severCase.personIds': [[ids.person]],
} as const;
const term = 'case.investigationTerm';

/*
 * Eight declared ways stay untaken, as nothing can lead there: a date set for the end before the case is begun (nobody
 * may set one yet; the limits of the term are one table for all states), and an order that the other file has not followed
 * by the time the case is interrupted, completed, read or sent (S07 lets it come to none of these).
 */

/** While an extension is asked for, the investigation goes on: whatever it may do, it may do then (CPC 192(4)). */
const whileAsked = ([of, months]: readonly [string, number]): readonly World[] => {
  const asked = ofCase(investigator, 'askExtension', { months, ...reasons });
  return [
    {
      ...common,
      name: `an extension is asked of the ${of}: who works on the case changes`,
      start: [...underway, asked],
      cast: [investigator, outsideInvestigator, prosecutor, otherProsecutor, leader, regionalProsecutor],
      only: { case: ['addTeamMember', 'routeToGroup', 'transfer', 'replaceSupervisor'] },
      values: { prosecutorId: [otherProsecutor.id], leaderId: [leader.id], groupId: [uuid(170)] },
      still: [term],
    },
    {
      ...common,
      name: `an extension is asked of the ${of}: joined and severed`,
      start: [...underway, asked],
      known: { person: [ids.person] },
      only: {
        case: [
          'joinCase', 'severCase', 'sendCopies', 'decideJurisdiction', 'confirmPart', 'confirmSevered', 'withdrawOrder', 'becomePartOf',
        ], // prettier-ignore
      },
      values: relating,
      still: [term],
      boundedTo: 500,
    },
    {
      ...common,
      name: `an extension is asked of the ${of}: interrupted, completed, ended, and its terms run out`,
      start: [...decided, asked],
      cast: [investigator, prosecutor, regionalProsecutor, generalProsecutor],
      only: { case: ['interrupt', 'complete', 'terminate', 'setEndDate', 'grantExtension'] },
      values: {
        ...words,
        endsOn: ['2022-02-01'],
        interruptionGround: ['expertise'],
        terminationGround: ['noElements'],
        objection: [false],
      },
    },
  ];
};

/** The copies of an order, and a date that a prosecutor has set, go with the case wherever it comes to meanwhile. */
const elsewhere = ['interrupt', 'complete', 'giveForReading', 'sendToProsecutor'];
const copiesLate = (name: string, ...order: World['start']): World => ({
  ...common,
  name: `copies of an order to ${name} are late`,
  start: [...ready, ...agreed(ids.otherDecision, 'interruption'), ...order],
  only: { case: [...elsewhere, 'sendCopies'] },
  values: { ...words, interruptionGround: ['expertise'] },
  still: [term],
});

export const meanwhile: readonly World[] = [
  ...([['district', 3], ['region', 12], ['Prosecutor General', 13]] as const).flatMap(whileAsked), // prettier-ignore
  copiesLate('join', ofCase(investigator, 'joinCase', { other: older, ...reasons }), ofCase(investigator, 'confirmPart', {})),
  copiesLate(
    'sever',
    ofCase(investigator, 'severCase', { personIds: [ids.person], episodes: because, newNumber: 'KZ-2022-903', ...reasons }),
    ofCase(investigator, 'confirmSevered', { other: severed }),
  ),
  {
    ...common,
    name: 'a date for the end runs out wherever the case is',
    start: [...ready, ...agreed(ids.otherDecision, 'interruption'), ofCase(prosecutor, 'setEndDate', { endsOn: '2022-02-01', ...reasons })],
    only: { case: [...elsewhere, 'becomePartOf'] },
    values: { ...relating, interruptionGround: ['expertise'] },
    still: [term],
    lateClock: true,
  },
  {
    ...common,
    name: 'a part has another supervisor, and its term ends',
    start: underway,
    cast: [investigator, prosecutor, otherProsecutor],
    only: { case: ['becomePartOf', 'replaceSupervisor'] },
    values: { ...relating, prosecutorId: [otherProsecutor.id] },
    lateClock: true,
  },
];
