import type { Instant } from '@tergeu/law';
import { Story } from '../kernel/story';
import { agreeing, decided } from '../key-decision/testing/agreeing';
import { because, cast, ids, recordPerson, registration, step } from '../kernel/testing/begun-case';
import { procedures } from '../procedures';

const inCase = (who: keyof typeof cast, type: string, payload = {}) => step(who, 'case', ids.case, type, payload);
const registered = (offence: string, start: Instant) => {
  const [category, offenceId] = offence.split(': ');
  return Story.of(procedures, ids.case, start, Object.values(cast), 'code')
    .then(inCase('investigator', 'register', { ...registration, incidentAt: '2021-11-01T00:00:00.000Z', category, offenceId }))
    .then(inCase('colleague', 'assignInvestigator', { investigatorId: cast.investigator.id }))
    .then(inCase('prosecutor', 'takeUnderSupervision'));
};
const drafted = (story: Story, kind: string, id: string, offenceId: string) =>
  story.then(step('investigator', 'key-decision', id, 'draft', { kind, text: because, personId: ids.person, offenceId }));
const agreed = (story: Story, id: string, sentAt?: Instant) =>
  story.then({ ...step('investigator', 'key-decision', id, 'submit'), ...(sentAt ? { at: sentAt } : {}) }).then(agreeing(id));

/** With the prosecutor, the closing document sent at that moment; every act before it a few days earlier. */
function withProsecutor(offence: string, sentAt: Instant): Story {
  const [, offenceId] = offence.split(': ') as [string, string];
  const before = new Date(Date.parse(sentAt) - 3 * 86_400_000).toISOString();
  const begun = registered(offence, before).then(inCase('investigator', 'begin')).then(recordPerson());
  const qualified = agreed(drafted(begun, 'qualification', ids.decision, offenceId), ids.decision);
  const completed = drafted(qualified.then(inCase('investigator', 'complete')), 'completion', ids.otherDecision, offenceId);
  return agreed(completed, ids.otherDecision, sentAt).then(inCase('investigator', 'sendToProsecutor'));
}

const theft = 'theft: CC 188(2)';
const attempt = 'violenceAgainstLawEnforcement: CC 380-1(1)';
const abuse = 'abuseOfPower: CC 361';
const court = inCase('prosecutor', 'sendToCourt');
const draw = inCase('prosecutor', 'drawIndictment');

describe('an amnesty (Law 152-VII)', () => {
  const inAmnesty = (offence: string, incidentAt: Instant, qualified?: string) => {
    const [category, offenceId] = offence.split(': ') as [string, string];
    const begun = Story.of(procedures, ids.case, '2022-11-10T04:00:00.000Z', Object.values(cast))
      .then(step('investigator', 'case', ids.case, 'register', { ...registration, category, offenceId, incidentAt }))
      .then(step('colleague', 'case', ids.case, 'assignInvestigator', { investigatorId: cast.investigator.id }))
      .then(step('prosecutor', 'case', ids.case, 'takeUnderSupervision'))
      .then(step('investigator', 'case', ids.case, 'begin'))
      .then(recordPerson());
    const known = qualified ? decided(begun, 'qualification', ids.decision, { offenceId: qualified }) : begun;
    return decided(known, 'termination', ids.otherDecision, { terminationGround: 'amnesty' });
  };
  const end = inCase('investigator', 'terminate', { terminationGround: 'amnesty', objection: false });
  const [inside, outside] = ['2022-01-03T19:00:00.000Z', '2022-01-07T19:00:00.000Z'];

  it('counts the day at the place: from the first hour of the 4th to the last of the 7th in Almaty', () => {
    expect(inAmnesty(theft, inside).then(end).file.proceedings[ids.case]!.state).toBe('terminated');
    expect(inAmnesty(theft, outside).refusal(end).names).toEqual(['isTerminationGroundOnFile']);
    expect(inAmnesty(theft, '2022-01-03T17:59:00.000Z').refusal(end).names).toEqual(['isTerminationGroundOnFile']);
  });
  it('ends nothing grave: not torture, nor what the act was qualified as', () => {
    expect(inAmnesty('abuseOfPower: CC 146', inside).refusal(end).names).toEqual(['isTerminationGroundOnFile']);
    expect(inAmnesty(theft, inside, 'CC 188(3)').refusal(end).names).toEqual(['isTerminationGroundOnFile']);
    expect(inAmnesty(theft, inside, 'CC 188(2)').then(end).file.proceedings[ids.case]!.state).toBe('terminated');
  });
});

describe('who draws the indictment', () => {
  it.each([
    ['an especially grave crime, a minute before 2022', attempt, '2021-12-31T17:59:00.000Z', 'investigator'],
    ['an especially grave crime, the first minute of 2022', attempt, '2021-12-31T18:00:00.000Z', 'prosecutor'],
    ['theft in 2022', theft, '2022-02-01T05:00:00.000Z', 'investigator'],
    ['corruption at the end of 2022', abuse, '2022-12-31T17:59:00.000Z', 'investigator'],
    ['corruption in 2023', abuse, '2023-01-05T05:00:00.000Z', 'prosecutor'],
    ['theft, the last minute of 2026 (by then UTC+5)', theft, '2026-12-31T18:59:00.000Z', 'investigator'],
    ['theft in 2027', theft, '2026-12-31T19:00:00.000Z', 'prosecutor'],
  ])('%s', (_, offence, sentAt, who) => {
    const sent = withProsecutor(offence, sentAt);
    if (who === 'prosecutor') {
      expect(sent.refusal(court)).toEqual({ kind: 'unlawful', names: ['S03'] });
      expect(sent.then(draw).then(court).file.proceedings[ids.case]).toMatchObject({ state: 'inCourt' });
    } else {
      expect(sent.refusal(draw)).toEqual({ kind: 'unlawful', names: ['isIndictmentForTheProsecutor'] });
      expect(sent.then(court).file.proceedings[ids.case]!.state).toBe('inCourt');
    }
  });

  it('a case that straddles the change: what was sent as an indictment in 2026 stays one in 2027', () => {
    const sent = withProsecutor(theft, '2026-12-30T05:00:00.000Z').until('2027-01-05T05:00:00.000Z');
    expect(sent.then({ ...court, at: '2027-01-05T05:00:00.000Z' }).file.proceedings[ids.case]!.state).toBe('inCourt');
  });

  it('returned, the indictment falls with the return, and the prosecutor draws it anew', () => {
    const drawn = withProsecutor(attempt, '2022-02-01T05:00:00.000Z').then(draw);
    const back = drawn.then(inCase('prosecutor', 'returnForInvestigation', { reasons: because, termDays: 20 }));
    const anew = agreed(drafted(back, 'completion', ids.action, 'CC 380-1(1)'), ids.action);
    const again = anew.then(inCase('investigator', 'complete')).then(inCase('investigator', 'sendToProsecutor'));
    expect(again.refusal(court).names).toEqual(['S03']);
    expect(again.then(draw).then(court).file.proceedings[ids.case]!.state).toBe('inCourt');
  });
});

describe('who investigates torture', () => {
  const torture = 'abuseOfPower: CC 146';
  const group = inCase('regionalProsecutor', 'routeToGroup', {
    groupId: ids.group,
    leaderId: cast.leader.id,
    groupGround: 'complexAndImportant',
  });
  const begin = inCase('investigator', 'begin');

  it('any investigator until the end of 2022', () =>
    expect(registered(torture, '2022-12-30T05:00:00.000Z').then(begin).file.proceedings[ids.case]!.state).toBe('underInvestigation'));

  it('since 2023 a group that a prosecutor leads', () => {
    const later = registered(torture, '2023-01-05T05:00:00.000Z');
    expect(later.refusal(begin).names).toEqual(['isLedByAProsecutorWhereTheLawAsks']);
    expect(later.then(group).then(begin).file.proceedings[ids.case]!.state).toBe('underInvestigation');
  });

  it('a case begun before is not completed after it without one', () => {
    const begun = registered(torture, '2022-12-30T05:00:00.000Z').then(begin);
    const inNewYear = { ...recordPerson(), at: '2023-01-05T05:00:00.000Z' };
    const qualified = agreed(drafted(begun.then(inNewYear), 'qualification', ids.decision, 'CC 146'), ids.decision);
    expect(qualified.refusal(inCase('investigator', 'complete')).names).toEqual(['isLedByAProsecutorWhereTheLawAsks']);
    expect(qualified.then(group).then(inCase('investigator', 'complete')).file.proceedings[ids.case]!.state).toBe('completed');
  });
});
