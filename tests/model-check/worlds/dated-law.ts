import type { World } from '../world';
import { agreed, agreeing, caseBegun, cast, ids, personRecorded, registration, step } from './cast';

const { investigator, prosecutor, otherProsecutor, leader } = cast;
const group = '00000000-0000-7000-8000-0000000000aa';
const [, assigned, supervised] = caseBegun;
const registeredFor = (category: string, offenceId: string, incidentAt = registration.incidentAt) =>
  [step(investigator, 'case', ids.case, 'register', { ...registration, category, offenceId, incidentAt }), assigned!, supervised!] as const;
/** A qualification in force that names this offence; it says from now on what the case is about. */
const qualified = (offenceId: string, at?: string) =>
  [
    { ...personRecorded(), ...(at ? { at } : {}) },
    step(investigator, 'key-decision', ids.decision, 'draft', {
      kind: 'qualification', personId: ids.person, offenceId, text: 'Reasons given in so many words',
    }), // prettier-ignore
    step(investigator, 'key-decision', ids.decision, 'submit'),
    agreeing(ids.decision),
  ] as const;
const common = { machine: 'case', profile: 'briefing', instances: { case: [ids.case] } } as const;

/** What later laws moved to the prosecutor: the indictment, and the investigation of torture. */
export const datedLaw: readonly World[] = [
  {
    ...common,
    name: 'an especially grave case: the prosecutor draws the indictment',
    start: [
      ...registeredFor('violenceAgainstLawEnforcement', 'CC 380-1(1)'),
      step(investigator, 'case', ids.case, 'begin'),
      ...qualified('CC 380-1(1)'),
      ...agreed(ids.otherDecision, 'completion'),
      step(investigator, 'case', ids.case, 'complete'),
    ],
    cast: [investigator, prosecutor, otherProsecutor],
    only: { case: ['sendToProsecutor', 'drawIndictment', 'returnForInvestigation', 'complete', 'sendToCourt', 'replaceSupervisor'] },
    values: { termDays: [20] },
  },
  ...(
    [
      ['theft', 'CC 188(2)'],
      ['theft', 'CC 188(3)'],
      ['abuseOfPower', 'CC 146'],
      ['theft', 'CC 188(2)', '2022-01-03T12:00:00.000Z'],
    ] as const
  ).map(([category, offenceId, incidentAt]): World => {
    return {
      ...common,
      name: `an amnesty, and ${offenceId}${incidentAt ? ' of before its days' : ''}`,
      startAt: '2022-12-20T04:00:00.000Z',
      start: [
        ...registeredFor(category, offenceId, incidentAt),
        step(investigator, 'case', ids.case, 'begin'),
        personRecorded(),
        ...agreed(ids.otherDecision, 'termination', { terminationGround: 'amnesty' }),
      ],
      cast: [investigator, prosecutor],
      only: { case: ['terminate', 'complete'] },
      values: { terminationGround: ['amnesty', 'noElements'], objection: [false, true] },
    };
  }),
  {
    ...common,
    name: 'torture since 2023: a prosecutor leads, or nobody begins',
    startAt: '2023-01-10T04:00:00.000Z',
    start: registeredFor('abuseOfPower', 'CC 146'),
    cast: [investigator, prosecutor, otherProsecutor, leader, cast.regionalProsecutor],
    only: { case: ['routeToGroup', 'begin'] },
    values: { groupId: [group] },
  },
  {
    ...common,
    name: 'torture, begun in 2022: from 2023 a prosecutor has to lead',
    startAt: '2022-12-20T04:00:00.000Z',
    start: [
      ...registeredFor('abuseOfPower', 'CC 146'),
      step(investigator, 'case', ids.case, 'begin'),
      ...qualified('CC 146', '2023-01-10T04:00:00.000Z'),
    ],
    cast: [investigator, prosecutor, otherProsecutor, leader, cast.regionalProsecutor],
    only: { case: ['routeToGroup', 'complete'] },
    values: { groupId: [group] },
  },
];
