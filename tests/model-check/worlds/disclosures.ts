import type { World } from '../world';
import { caseBegun, cast, ids, personRecorded, step } from './cast';

const { investigator, prosecutor } = cast;
const because = 'Reasons given in so many words';
const disclosure = '00000000-0000-7000-8000-0000000000a2';

/** A prosecutor shows counsel an action early, or keeps it back until the limit lets it be seen. */
export const disclosures: readonly World[] = [
  {
    name: 'disclosure to counsel',
    machine: 'disclosure',
    profile: 'briefing',
    start: [
      ...caseBegun,
      personRecorded(),
      step(investigator, 'case', ids.case, 'begin'),
      step(investigator, 'court-authorisation', ids.action, 'draft', {
        kind: 'search', place: 'A flat', personId: ids.person, sought: ['phone'], grounds: because,
      }),
    ],
    cast: [investigator, prosecutor],
    instances: { disclosure: [disclosure], 'court-authorisation': [ids.action] },
    only: { 'court-authorisation': ['executeUrgently'] },
    values: { personId: [ids.person], subjectId: [ids.action, ids.person] },
    still: ['case.investigationTerm', 'court-authorisation.judgeNotice', 'court-authorisation.judgeRuling'],
  },
]; // prettier-ignore
