import type { World } from '../world';
import { caseBegun, cast, everyOption, groundsOfDrafts, ids, personRecorded, seen, step } from './cast';

const begun = [...caseBegun, personRecorded(), { ...personRecorded({ bornOn: '2006-05-01' }), id: ids.otherPerson }];
const underway = [...begun, step(cast.investigator, 'case', ids.case, 'begin')];
const offenceId = ['CC 188(2)'];

/** Everything in one file: nobody can go through all of it, so it is walked at random; `walk.ts`. */
export const wholeCase: World = {
  name: 'a whole case file',
  machine: 'case',
  profile: 'briefing',
  start: underway,
  cast: Object.values(cast),
  instances: {
    case: [ids.case],
    detention: [ids.detention, ids.otherDecision],
    'medical-examination': [ids.examination, ids.object],
    defence: [ids.defence, ids.vehicle],
    'key-decision': [ids.decision, ids.weapon],
    'court-authorisation': [ids.action, ids.otherWeapon],
    restraint: [ids.restraint],
    complaint: [ids.complaint],
    'evidence-item': [ids.item],
    'damage-claim': [ids.claim],
  },
  without: ['case.register', 'case.assignInvestigator', 'case.takeUnderSupervision'],
  known: { person: [ids.person, ids.otherPerson] },
  values: {
    personId: [ids.person, ids.otherPerson],
    complainantPersonId: [ids.person],
    offenceId,
    ...groundsOfDrafts,
    interruptionGround: ['expertise'],
    terminationGround: ['noElements'],
    groupId: ['00000000-0000-7000-8000-0000000000aa'],
    'key-decision.kind': everyOption('key-decision', 'draft', 'kind'),
    seen: seen(everyOption('key-decision', 'draft', 'kind').map(String), offenceId[0]!),
    'court-authorisation.kind': ['search', 'sample'],
    sought: [['phone', 'document']],
    'restraint.kind': ['custody', 'writtenPledge'],
    newKind: ['writtenPledge', 'custody'],
    noBailGround: ['flightOrHindrance'],
    inMassRiots: [false],
    inCriminalGroup: [false],
    notInTimeReasons: [undefined],
    complaintOfAbuse: [true],
    inflictedInCustody: [true],
  },
};

/** Two proceedings at a time in one file, every interleaving up to a bound. */
const two = (name: string, instances: World['instances'], only: World['only'], more: Partial<World> = {}): World => ({
  ...wholeCase,
  name,
  instances,
  ...(only ? { only } : {}),
  cast: [cast.investigator, cast.prosecutor, cast.medic, cast.facilityOfficer, cast.judge],
  still: ['case.investigationTerm'],
  boundedTo: 3_000,
  ...more,
});

export const together: readonly World[] = [
  two(
    'two people detained at once',
    { detention: [ids.detention, ids.otherDecision], 'medical-examination': [ids.examination], defence: [ids.defence] },
    {
      detention: ['apprehend', 'deliver', 'drawProtocol', 'place', 'release'],
      'medical-examination': ['order', 'recordHealthy'],
      defence: ['explainRightsAndOffer'],
    },
  ),
  two(
    'a search while somebody complains of it',
    { 'court-authorisation': [ids.action], complaint: [ids.complaint], 'evidence-item': [ids.item] },
    undefined,
    { cast: [cast.investigator, cast.prosecutor, cast.otherProsecutor, cast.judge, cast.facilityOfficer] },
  ),
];
