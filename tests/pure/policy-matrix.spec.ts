import { lawOf } from '@tergeu/law';
import { decide, procedures, type CaseFile, type Official, type Standing } from '@tergeu/procedure';
import { Story, type Step } from '@tergeu/procedure/testing';
import { samplePayload } from '../model-check/alphabet';
import { caseBegun, cast, ids, personRecorded, step } from '../model-check/worlds/cast';
import type { World } from '../model-check/world';

/*
 * Every command, tried by everybody, at every stage. What the policy table allows is compared with a second opinion:
 * where each one of the cast stands, written down here by hand, stage by stage.
 */
type Who = keyof typeof cast;
type Where = Partial<Record<Who, readonly Standing[]>>;

const { investigator, prosecutor, otherProsecutor, leader, judge, medic, facilityOfficer, counsel, security } = cast;
const because = 'Because the matrix asks for it.';
const begun = [...caseBegun, step(investigator, 'case', ids.case, 'begin'), personRecorded()];
const grouped = [
  ...begun,
  step(cast.regionalProsecutor, 'case', ids.case, 'routeToGroup', {
    groupId: '00000000-0000-7000-8000-0000000000aa',
    leaderId: leader.id,
    groupGround: 'complexAndImportant',
  }),
];
const placed = [
  ...grouped,
  step(investigator, 'detention', ids.detention, 'apprehend', {
    personId: ids.person, ground: 'traces', place: 'A street', offenceId: 'CC 188(2)', inMassRiots: false,
  }), // prettier-ignore
  step(investigator, 'detention', ids.detention, 'deliver'),
  step(investigator, 'detention', ids.detention, 'drawProtocol'),
  step(investigator, 'medical-examination', ids.examination, 'order', { personId: ids.person, detentionId: ids.detention }),
  step(medic, 'medical-examination', ids.examination, 'recordInjuries', {
    injuryMarks: [{ site: 'arm', description: 'bruise' }], complaintOfAbuse: true, fitForFacility: true,
  }), // prettier-ignore
  step(prosecutor, 'medical-examination', ids.examination, 'assignDetermination', { officerId: security.id }),
  step(investigator, 'defence', ids.defence, 'explainRightsAndOffer', { personId: ids.person }),
  step(investigator, 'defence', ids.defence, 'requestStateCounsel'),
  step(investigator, 'defence', ids.defence, 'admitCounsel', { counselId: counsel.id }),
  step(facilityOfficer, 'detention', ids.detention, 'place'),
  step(investigator, 'restraint', ids.restraint, 'propose', {
    personId: ids.person,
    kind: 'custody',
    custodyException: 'identityUnknown',
    grounds: because,
  }),
  step(facilityOfficer, 'complaint', ids.complaint, 'receive', {
    complainantName: 'Specimen', complainantPersonId: ids.person, channel: 'facility', text: because,
  }), // prettier-ignore
  step(prosecutor, 'complaint', ids.complaint, 'register'),
  step(prosecutor, 'complaint', ids.complaint, 'assignChecker', { prosecutorId: otherProsecutor.id }),
  step(otherProsecutor, 'complaint', ids.complaint, 'askInternalSecurity', { officerId: security.id }),
];

/** Those of another city stand nowhere once a case of Almaty is registered. */
const far: readonly Who[] = ['farInvestigator', 'farProsecutor'];
const everywhere: Where = Object.fromEntries(
  (Object.keys(cast) as Who[]).map((who) => [who, far.includes(who) ? ['anywhere'] : ['anywhere', 'locality']]),
);
/** Offices of a rank; the Prosecutor General's is above the regional one. A regional office elsewhere is no such office. */
const ranked: Where = { regionalProsecutor: ['regionalRank'], generalProsecutor: ['regionalRank', 'generalRank'] };
const also = (base: Where, more: Where): Where =>
  Object.fromEntries((Object.keys(cast) as Who[]).map((who) => [who, [...(base[who] ?? []), ...(more[who] ?? [])]]));

const ofBody: Where = { investigator: ['sameBody'], colleague: ['sameBody'], security: ['sameBody'], sameUnitSecurity: ['sameBody'] };
// Before a case is registered, it has neither body nor city that could exclude anybody.
const nobodyYet = also(
  also(everywhere, ranked),
  Object.fromEntries((Object.keys(cast) as Who[]).map((who) => [who, ['locality', 'sameBody']])),
);
const working = also(also(also(everywhere, ranked), ofBody), { investigator: ['team'], prosecutor: ['supervises'] });
const withGroup = also(working, { leader: ['leadsGroup'] });

interface Stage {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly where: Where;
  /** What somebody is for one proceeding only. */
  readonly within?: Readonly<Record<string, Where>>;
}

const stages: readonly Stage[] = [
  { name: 'nothing recorded', steps: [], where: nobodyYet },
  { name: 'registered', steps: caseBegun.slice(0, 1), where: also(also(everywhere, ranked), ofBody) },
  { name: 'under investigation', steps: begun, where: working },
  { name: 'routed to a group', steps: grouped, where: withGroup },
  {
    name: 'a person placed, a complaint checked',
    steps: placed,
    where: withGroup,
    within: {
      detention: { facilityOfficer: ['facility'], counsel: ['counsel'] },
      restraint: { counsel: ['counsel'] },
      defence: { counsel: ['counsel'] },
      'medical-examination': { counsel: ['counsel'], security: ['named'] },
      complaint: { otherProsecutor: ['named'], security: ['internalChecker'] },
    },
  },
];

const known: Readonly<Record<string, string>> = {
  case: ids.case, person: ids.person, detention: ids.detention, 'medical-examination': ids.examination, defence: ids.defence,
  restraint: ids.restraint, 'key-decision': ids.decision, 'court-authorisation': ids.action, complaint: ids.complaint, appeal: ids.appeal,
  'evidence-item': ids.item, weapon: ids.weapon, 'attacked-object': ids.object, vehicle: ids.vehicle, 'damage-claim': ids.claim,
}; // prettier-ignore
// Counsel's standing follows the person named in the payload while a proceeding is being opened; here another person is named.
const values = { personId: [ids.otherPerson], city: ['almaty'], offenceId: ['CC 188(2)'], category: ['theft'] };
const world: World = {
  name: 'matrix',
  machine: 'case',
  profile: 'briefing',
  cast: Object.values(cast),
  start: [],
  instances: Object.fromEntries(Object.entries(known).map(([machine, id]) => [machine, [id]])),
  values,
};
const start = '2022-01-06T04:00:00.000Z';
const officials = Object.fromEntries(Object.values(cast).map((one) => [one.id, one]));

function kindOf(file: CaseFile, now: string, actor: Official, machine: string, type: string): string {
  const payload = samplePayload(world, machine, type, procedures[machine]!.commands[type]!);
  const command = { machine, proceedingId: known[machine]!, type, payload, occurredAt: now };
  const decision = decide(procedures, command, {
    proceedingId: command.proceedingId, file, actor, law: lawOf('briefing', now.slice(0, 10)), now, occurredAt: now, officials,
  }); // prettier-ignore
  return decision.outcome === 'accepted' ? 'accepted' : decision.kind;
}

describe('every command by everybody at every stage', () => {
  let cells = 0;
  let allowed = 0;
  const wrong: string[] = [];

  it.each(stages)('$name', ({ name, steps, where, within }) => {
    const story = steps.reduce((so, one) => so.then(one), Story.of(procedures, ids.case, start, Object.values(cast)));
    for (const [machine, definition] of Object.entries(procedures))
      for (const [type, command] of Object.entries(definition.commands))
        for (const who of Object.keys(cast) as Who[]) {
          const standings = [...(where[who] ?? []), ...(story.file.proceedings[known[machine]!] ? (within?.[machine]?.[who] ?? []) : [])];
          const may = command.by.some(({ role, standing }) => role === cast[who].role && standings.includes(standing));
          const kind = kindOf(story.file, story.now, cast[who], machine, type);
          cells += 1;
          if (may) allowed += 1;
          if (kind === 'malformed' || (kind === 'notAllowed') === may)
            wrong.push(`${name}: ${machine}.${type} by ${who}: ${kind}, expected ${may ? 'not ' : ''}notAllowed`);
        }
    expect(wrong).toEqual([]);
  });

  afterAll(() => {
    process.stdout.write(`policy matrix: ${cells} cells tried, ${cells - allowed} of them to be refused, wrong answers ${wrong.length}\n`);
  });

  it('knows every role that a command names', () => {
    const named = new Set(
      Object.values(procedures).flatMap(({ commands }) => Object.values(commands).flatMap((one) => one.by.map(({ role }) => role))),
    );
    const roles = new Set<string>(Object.values(cast).map(({ role }) => role));
    expect([...named].filter((role) => !roles.has(role))).toEqual([]);
    expect(judge.role).toBe('investigatingJudge');
  });
});
