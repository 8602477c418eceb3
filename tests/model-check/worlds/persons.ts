import type { World } from '../world';
import { caseBegun, cast, ids, personRecorded } from './cast';

const { investigator, outsideInvestigator, prosecutor, medic, facilityOfficer, counsel, otherCounsel } = cast;
const values = { personId: [ids.person] } as const;

const defence = {
  machine: 'defence',
  profile: 'briefing',
  cast: [investigator, outsideInvestigator, facilityOfficer, counsel, otherCounsel],
  instances: { defence: [ids.defence] },
  values,
} as const;

export const persons: readonly World[] = [
  {
    name: 'person',
    machine: 'person',
    profile: 'briefing',
    start: caseBegun,
    cast: [investigator, outsideInvestigator, prosecutor, medic],
    instances: { person: [ids.person] },
    values: {
      sex: ['female', 'male'],
      roleInCase: ['suspect', 'witness'],
      knowsLanguage: [true],
      withoutMeans: [false],
      hasDefect: [false],
    },
  },
  { ...defence, name: 'defence of an adult', start: [...caseBegun, personRecorded()] },
  { ...defence, name: 'defence of a minor', start: [...caseBegun, personRecorded({ bornOn: '2006-05-01' })] },
  { ...defence, name: 'defence in a foreign language', start: [...caseBegun, personRecorded({ knowsLanguage: false })] },
  { ...defence, name: 'defence without means', start: [...caseBegun, personRecorded({ withoutMeans: true })] },
];
