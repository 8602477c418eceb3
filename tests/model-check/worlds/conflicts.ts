import type { World } from '../world';
import { caseBegun, cast, ids, personRecorded, seen, step } from './cast';

const { investigator, colleague, prosecutor, otherProsecutor, judge, facilityOfficer, security, medic } = cast;
const recusal = '00000000-0000-7000-8000-0000000000a1';
const because = 'Reasons given in so many words';
const begun = [...caseBegun, personRecorded(), step(investigator, 'case', ids.case, 'begin')];
const said = { ground: ['relative'], personId: [undefined] } as const;
const received = step(facilityOfficer, 'complaint', ids.complaint, 'receive', {
  complainantName: 'Specimen', complainantPersonId: ids.person, subjectOfficerId: investigator.id, channel: 'facility', text: because,
}); // prettier-ignore
const common = { machine: 'recusal', profile: 'briefing', still: ['case.investigationTerm'] } as const;

/** S12, S03, S08: who is kept out of a case neither acts in it nor is named to it. */
export const conflicts: readonly World[] = [
  {
    ...common,
    name: 'somebody is kept out of the case, and named to it',
    start: begun,
    cast: [investigator, colleague, prosecutor, otherProsecutor, judge],
    instances: { recusal: [recusal], case: [ids.case] },
    only: { case: ['addTeamMember', 'replaceSupervisor'] },
    values: {
      ...said,
      'recusal.record.investigatorId': [colleague.id, undefined],
      'recusal.record.prosecutorId': [otherProsecutor.id, undefined],
      'recusal.record.judgeId': [undefined],
      'recusal.record.officerId': [undefined],
      investigatorId: [colleague.id],
      prosecutorId: [prosecutor.id, otherProsecutor.id],
    },
  },
  {
    ...common,
    name: 'a prosecutor recuses himself before he agrees',
    start: begun,
    cast: [investigator, prosecutor, otherProsecutor],
    instances: { recusal: [recusal], 'key-decision': [ids.decision] },
    only: { recusal: ['declare', 'dismiss'], 'key-decision': ['draft', 'submit', 'agree', 'refuse', 'returnForRevision'] },
    values: {
      ...said,
      personId: [ids.person],
      kind: ['qualification'],
      offenceId: ['CC 188(2)'],
      seen: seen(['qualification'], 'CC 188(2)'),
    },
  },
  {
    ...common,
    name: 'a checker is kept out while he checks',
    start: [...begun, received, step(prosecutor, 'complaint', ids.complaint, 'register')],
    cast: [investigator, prosecutor, otherProsecutor],
    instances: { recusal: [recusal], complaint: [ids.complaint] },
    only: { recusal: ['declare', 'dismiss'], complaint: ['assignChecker', 'decideUnfounded'] },
    values: said,
  },
  {
    ...common,
    name: 'an officer is kept out who determines circumstances',
    start: [
      ...begun,
      step(investigator, 'medical-examination', ids.examination, 'order', { personId: ids.person }),
      step(medic, 'medical-examination', ids.examination, 'recordInjuries', {
        injuryMarks: [{ site: 'arm', description: 'bruise' }], complaintOfAbuse: true, fitForFacility: true,
      }), // prettier-ignore
    ],
    cast: [investigator, prosecutor, otherProsecutor, security],
    instances: { recusal: [recusal], 'medical-examination': [ids.examination] },
    only: { recusal: ['declare', 'dismiss'], 'medical-examination': ['assignDetermination', 'determineCircumstances'] },
    values: { ...said, inflictedInCustody: [true] },
  },
];
