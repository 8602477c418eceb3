import { because, begunCase, cast, caseWithSuspect, ids, registration, step } from '../kernel/testing/begun-case';
import { emptyCaseFile, type CaseFile, type Json } from '../kernel/case-file';
import { Story } from '../kernel/story';
import { procedures } from '../procedures';
import { decided } from '../key-decision/testing/agreeing';
import { agreesWith, otherFileOf } from './other-file';
import { factsOf, joinedTermFrom } from './relations';

const otherCase = '00000000-0000-7000-8000-000000000900';
const body = cast.investigator.bodyId;
const facts = (more: object = {}): Record<string, Json> => ({
  caseId: otherCase, number: 'KZ-2022-000002', registeredAt: '2022-01-07T06:00:00.000Z', bodyId: body, inCustody: false, ...more,
}); // prettier-ignore
const does = (type: string, payload: Record<string, Json> = {}, at?: string) => step('investigator', 'case', ids.case, type, payload, at);
const supervisor = (type: string, payload: Record<string, Json> = {}) => step('prosecutor', 'case', ids.case, type, payload);
const join = (more: object = {}) => does('joinCase', { other: facts(more), reasons: because });
const sever = (personIds: readonly string[] = [ids.person]) =>
  does('severCase', { newNumber: 'KZ-2022-000003', personIds, episodes: because, reasons: because });
const file = (story: Story) => story.file.proceedings[ids.case]!;
const clock = (story: Story, name: string) =>
  file(story)
    .clocks.filter((one) => one.name === name)
    .at(-1);
const apprehend = step('investigator', 'detention', ids.detention, 'apprehend', {
  personId: ids.person, ground: 'caughtInTheAct', place: 'Specimen street 1', offenceId: 'CC 188(2)',
}); // prettier-ignore
const begun = begunCase();
const joined = begun.then(join()).then(does('sendCopies'));
const qualified = decided(caseWithSuspect(), 'qualification', ids.decision);

describe('joining cases', () => {
  it('tells prosecutor and defence within 24 hours, and the other file follows within 24', () => {
    const ordered = begun.then(join());
    expect(clock(ordered, 'joiningCopies')).toMatchObject({ status: 'running', dueAt: '2022-01-11T05:00:00.000Z' });
    expect(clock(joined, 'joiningCopies')).toMatchObject({ status: 'met' });
    expect(clock(joined, 'otherFile')).toMatchObject({ status: 'running' });
  });
  it('a one-sided joining is missed for all to see, and stays on record when the other file follows late', () => {
    const late = joined.until('2022-01-12T00:00:00.000Z');
    expect(clock(late, 'otherFile')).toMatchObject({ status: 'missed' });
    expect(file(late).memory).toMatchObject({ oneSidedAt: '2022-01-11T05:00:00.000Z' });
    const followed = late.then(does('confirmPart'));
    expect(clock(followed, 'otherFile')).toMatchObject({ status: 'missed', performedAt: followed.now });
    expect(file(followed).memory['oneSidedAt']).toBeUndefined();
  });
  it('counts the joined term from the earliest case once both files say so', () => {
    const both = joined.then(does('confirmPart'));
    expect(clock(joined, 'investigationTerm')).toMatchObject({ startedAt: '2022-01-10T04:01:00.000Z' });
    expect(clock(both, 'investigationTerm')).toMatchObject({
      status: 'running',
      startedAt: '2022-01-07T06:00:00.000Z',
      dueAt: '2022-03-07T18:00:00.000Z',
    });
  });
  it('a term that is over by the joined count is missed at once', () => {
    const old = begun.then(join({ registeredAt: '2021-11-01T06:00:00.000Z' })).then(does('confirmPart'));
    expect(clock(old.until(old.now), 'investigationTerm')).toMatchObject({ status: 'missed' });
  });
  it('or from the case with custody or house arrest', () => {
    const own = { registeredAt: '2022-01-10T00:00:00.000Z', inCustody: true };
    const part = facts() as never;
    expect(joinedTermFrom(own, [part])).toBe(own.registeredAt);
    expect(joinedTermFrom({ ...own, inCustody: false }, [part])).toBe('2022-01-07T06:00:00.000Z');
    expect(joinedTermFrom(own, [facts({ inCustody: true }) as never])).toBe('2022-01-07T06:00:00.000Z');
  });
  it('cases of different bodies: the prosecutor decides who investigates', () => {
    const twoBodies = begun.then(join({ bodyId: cast.outsider.bodyId }));
    expect(twoBodies.refusal(does('confirmPart')).names).toEqual(['isJurisdictionDecided']);
    expect(twoBodies.refusal(does('decideJurisdiction', { reasons: because })).kind).toBe('notAllowed');
    const settled = twoBodies.then(supervisor('decideJurisdiction', { reasons: because })).then(does('confirmPart'));
    expect(file(settled).memory['relations']).toMatchObject([{ jurisdictionBy: cast.prosecutor.id }]);
  });
  it('S07: nothing ends while the other file has not followed', () => {
    const open = qualified.then(join());
    expect(open.refusal(does('complete')).names).toEqual(['S07']);
    expect(file(open.then(does('confirmPart')).then(does('complete'))).state).toBe('completed');
    expect(file(open.then(supervisor('withdrawOrder', { reasons: because })).then(does('complete'))).state).toBe('completed');
  });
  it('S07: nor is it told afterwards that it ended in between', () => {
    const late = qualified.then(join()).until('2022-01-12T00:00:00.000Z').then(does('confirmPart'));
    expect(late.refusal({ ...does('complete', {}, '2022-01-11T04:00:00.000Z'), recordedAt: late.now }).names).toEqual(['S07']);
  });
  it('one at a time, each told before the next', () => {
    const next = join({ caseId: ids.group, number: 'KZ-2022-000009' });
    expect(begun.then(join()).refusal(next).names).toEqual(['S07', 'hasCopiesSent']);
    expect(file(joined.then(does('confirmPart')).then(next)).memory['relations']).toHaveLength(2);
    expect(joined.refusal(does('sendCopies')).names).toEqual(['hasCopiesToSend']);
  });
  it('names another case than itself', () => expect(begun.refusal(join({ caseId: ids.case })).names).toEqual(['isAnotherFile']));
});

describe('a part of another case', () => {
  const part = caseWithSuspect()
    .then(apprehend)
    .then(does('becomePartOf', { other: facts() }));
  it('ends nothing by itself; its term is counted in the leading file', () => {
    expect(file(part)).toMatchObject({ state: 'partOfAnother', memory: { lead: { caseId: otherCase } } });
    expect(clock(part, 'investigationTerm')).toMatchObject({ status: 'met' });
    for (const type of ['complete', 'interrupt', 'joinCase', 'terminate'])
      expect(
        part.refusal(does(type, { ...join().payload, terminationGround: 'noEvent', objection: false, interruptionGround: 'expertise' }))
          .kind,
      ).toBe('unlawful');
  });
  it('S07: who is held there stays in sight: the limit runs, is missed, and he is released there', () => {
    const overdue = part.until('2022-01-13T00:00:00.000Z');
    expect(overdue.file.proceedings[ids.detention]).toMatchObject({ memory: { overdueAt: expect.any(String) } });
    expect(overdue.refusal(does('endWithLead', { leadEnding: 'inCourt' })).names).toEqual(['S07']);
    const free = overdue.then(step('investigator', 'detention', ids.detention, 'release', { releaseGround: 'limitReached' }));
    expect(file(free.then(does('endWithLead', { leadEnding: 'inCourt' })))).toMatchObject({ state: 'endedWithLead', done: true });
  });
  it('takes an investigator of the leading file into its team, of whatever body', () =>
    expect(file(part.then(does('addTeamMember', { investigatorId: cast.outsider.id }))).memory['team']).toHaveLength(2));
  it('is no lead itself', () => {
    const lead = joined.then(does('confirmPart'));
    expect(lead.refusal(does('becomePartOf', { other: facts({ caseId: ids.group, number: 'KZ-2022-000009' }) })).names).toEqual([
      'isNoLeadItself',
    ]);
  });
});

describe('severing a case', () => {
  const severed = caseWithSuspect().then(sever());
  it('tells the prosecutor within 24 hours', () =>
    expect(clock(severed, 'severingCopy')).toMatchObject({ status: 'running', dueAt: '2022-01-11T05:00:00.000Z' }));
  it('names persons of this case, each once, and nobody who is detained', () => {
    expect(caseWithSuspect().refusal(sever([ids.otherPerson])).names).toEqual(['arePersonsOfThisFile']);
    const again = severed.then(does('sendCopies')).then(does('confirmSevered', { other: facts({ number: 'KZ-2022-000003' }) }));
    expect(again.refusal(sever()).names).toEqual(['arePersonsOfThisFile', 'isAnotherFile']);
    expect(caseWithSuspect().then(apprehend).refusal(sever()).names).toEqual(['S07']);
  });
  it('is confirmed by the file of the number that it names', () =>
    expect(severed.refusal(does('confirmSevered', { other: facts() })).names).toEqual(['isSeveredFileAsOrdered']));
  it('the new file names where it comes from, and its term runs from there', () => {
    const fresh = Story.of(procedures, ids.case, '2022-01-20T04:00:00.000Z', Object.values(cast)).then(
      does('registerSevered', { ...registration, other: facts() }),
    );
    expect(file(fresh)).toMatchObject({ state: 'registered', memory: { severedFrom: { caseId: otherCase } } });
    expect(clock(fresh, 'investigationTerm')).toMatchObject({ startedAt: '2022-01-07T06:00:00.000Z' });
  });
});

describe('what two files say of each other', () => {
  const other = (story: Story): CaseFile => {
    const { [ids.case]: own, ...rest } = story.file.proceedings;
    return { ...story.file, id: otherCase, proceedings: { ...rest, [otherCase]: { ...own!, id: otherCase } } };
  };
  const lead = begun.file;
  const asThey = factsOf(other(begun))!;
  const agrees = (of: CaseFile, type: string, payload: Record<string, Json>, there: CaseFile) =>
    [otherFileOf(of, type, payload), agreesWith(of, type, payload, there)] as const;

  it('a joining tells the facts as they are', () => {
    expect(agrees(lead, 'joinCase', { other: asThey }, other(begun))).toEqual([otherCase, true]);
    for (const lie of [{ number: 'X' }, { registeredAt: '2022-01-01T00:00:00.000Z' }, { inCustody: true }, { bodyId: ids.group }])
      expect(agreesWith(lead, 'joinCase', { other: { ...asThey, ...lie } }, other(begun))).toBe(false);
    expect(agreesWith(lead, 'joinCase', { other: asThey }, emptyCaseFile(otherCase))).toBe(false);
  });
  it('a file follows only what the other has ordered, and an order is withdrawn only while nobody has followed', () => {
    const ordered = begun.then(join()).file;
    const follower = other(begun.then(does('becomePartOf', { other: facts({ caseId: ids.group }) })));
    const mine = { ...follower.proceedings[otherCase]!, memory: { ...follower.proceedings[otherCase]!.memory, lead: factsOf(lead) } };
    const followed = { ...follower, proceedings: { [otherCase]: mine } };
    expect(agrees(other(begun), 'becomePartOf', { other: factsOf(lead)! }, ordered)).toEqual([ids.case, true]);
    expect(agreesWith(other(begun), 'becomePartOf', { other: factsOf(lead)! }, lead)).toBe(false);
    expect(agrees(ordered, 'confirmPart', {}, other(begun))).toEqual([otherCase, false]);
    expect(agreesWith(ordered, 'confirmPart', {}, followed)).toBe(true);
    expect([agreesWith(ordered, 'withdrawOrder', {}, other(begun)), agreesWith(ordered, 'withdrawOrder', {}, followed)]).toEqual([
      true,
      false,
    ]);
  });
});
