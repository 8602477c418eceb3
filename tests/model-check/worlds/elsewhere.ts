import type { World } from '../world';
import { caseBegun, cast, ids, personRecorded, step } from './cast';

const { investigator, colleague, outsideInvestigator, judge, medic, facilityOfficer } = cast;

const authorised = [
  ...caseBegun,
  personRecorded(),
  step(investigator, 'detention', ids.detention, 'apprehend', {
    personId: ids.person,
    ground: 'caughtInTheAct',
    place: 'A street',
    offenceId: 'CC 188(2)',
    inMassRiots: false,
  }),
  step(investigator, 'detention', ids.detention, 'deliver'),
  step(investigator, 'detention', ids.detention, 'drawProtocol'),
  step(investigator, 'medical-examination', ids.examination, 'order', { personId: ids.person, detentionId: ids.detention }),
  step(medic, 'medical-examination', ids.examination, 'recordHealthy', { fitForFacility: true }),
  step(investigator, 'defence', ids.defence, 'explainRightsAndOffer', { personId: ids.person }),
  step(facilityOfficer, 'detention', ids.detention, 'place'),
] as const;

/** The same machines under the law of England and Wales: what the reference's law never opens. */
export const elsewhere: readonly World[] = [
  {
    name: 'custody clocks of England and Wales',
    machine: 'detention',
    profile: 'code',
    jurisdiction: 'ew',
    start: authorised,
    cast: [investigator, colleague, outsideInvestigator, judge, facilityOfficer],
    instances: { detention: [ids.detention] },
    only: { detention: ['extendDetention', 'reviewDetention', 'release'] },
    values: { releaseGround: ['limitReached'] },
  },
  {
    name: 'nobody extends a detention, nobody reviews it instead of the judge',
    machine: 'detention',
    profile: 'code',
    start: authorised,
    cast: [investigator, colleague, judge, facilityOfficer],
    instances: { detention: [ids.detention] },
    only: { detention: ['extendDetention', 'reviewDetention', 'release'] },
    values: { releaseGround: ['limitReached'] },
  },
];
