import { because, begunCase, cast, caseWithSuspect, ids, misremembering, step, type CastName } from '../kernel/testing/begun-case';
import type { Story } from '../kernel/story';

const facts = {
  complainantName: 'Specimen Person',
  complainantPersonId: ids.person,
  subjectOfficerId: cast.investigator.id,
  channel: 'facility',
  text: because,
};
const receive = (more: object = {}) => step('facilityOfficer', 'complaint', ids.complaint, 'receive', { ...facts, ...more });
const does = (name: CastName, type: string, payload = {}) => step(name, 'complaint', ids.complaint, type, payload);
const register = does('prosecutor', 'register');
const assign = (who: CastName) => does('prosecutor', 'assignChecker', { prosecutorId: cast[who].id });
const ask = (who: CastName) => does('otherProsecutor', 'askInternalSecurity', { officerId: cast[who].id });
const report = does('security', 'reportInternalCheck', { report: because });
const wellFounded = does('otherProsecutor', 'decideWellFounded', { reasons: because, consequences: because });
const unfounded = does('otherProsecutor', 'decideUnfounded', { reasons: because });
const tell = (who: CastName = 'otherProsecutor') => does(who, 'tellComplainant');
const close = (who: CastName = 'otherProsecutor') => does(who, 'close');
const appeal = does('counsel', 'appeal', { reasons: because });
const review = (who: CastName) => does('prosecutor', 'assignReviewer', { prosecutorId: cast[who].id });
const reviewed = (outcome: string) => does('reviewer', 'reviewAppeal', { outcome, reasons: because });
const led = (story: Story) =>
  story.then(
    step('regionalProsecutor', 'case', ids.case, 'routeToGroup', {
      groupId: ids.group,
      leaderId: cast.leader.id,
      groupGround: 'complexAndImportant',
    }),
  );
const given = caseWithSuspect();
const registered = given.then(receive()).then(register);
const checking = registered.then(assign('otherProsecutor'));
const decided = checking.then(unfounded);
const told = decided.then(tell());
const inReview = told.then(appeal).then(review('reviewer'));
const complaint = (story: Story) => story.file.proceedings[ids.complaint]!;
const clocks = (story: Story, name: string) => complaint(story).clocks.filter((one) => one.name === name);

describe('complaint', () => {
  it('received, registered, checked inside and by a prosecutor, decided, told, closed', () => {
    const story = checking.then(ask('security')).then(report).then(wellFounded).then(tell()).then(close());
    expect(complaint(story)).toMatchObject({
      state: 'closed',
      done: true,
      memory: { finding: 'wellFounded', internalReport: because, consequences: because },
    });
  });
  it('an appeal overturns the finding, and the complainant is told anew', () => {
    const overturned = inReview.then(reviewed('overturned'));
    expect(complaint(overturned)).toMatchObject({ state: 'reviewed', memory: { finding: 'wellFounded', toldAt: null } });
    expect(overturned.refusal(close('reviewer')).kind).toBe('unlawful');
    expect(complaint(overturned.then(tell('reviewer')).then(close('reviewer'))).state).toBe('closed');
    expect(complaint(inReview.then(reviewed('upheld'))).memory).toMatchObject({ finding: 'unfounded', reviewOutcome: 'upheld' });
  });
  it('is received from somebody who is no person of the case', () =>
    expect(complaint(begunCase().then(receive({ complainantPersonId: undefined }))).state).toBe('received'));
  it('is of a recorded person where it names one', () =>
    expect(given.refusal(receive({ complainantPersonId: ids.otherPerson })).names).toEqual(['isOfARecordedPerson']));

  it('S08: is not checked by the leader of the group, or by who has joined the team', () => {
    expect(led(registered).refusal(assign('leader')).names).toEqual(['S08']);
    expect(led(checking).refusal(assign('leader')).names).toEqual(['S08']);
  });
  it('S08: is not checked inside by the subject’s unit or the team’s', () => {
    expect(checking.refusal(ask('sameUnitSecurity')).names).toEqual(['S08']);
    const unnamed = given
      .then(receive({ subjectOfficerId: undefined }))
      .then(register)
      .then(assign('otherProsecutor'));
    expect(unnamed.refusal(ask('sameUnitSecurity')).names).toEqual(['S08']);
  });
  it('S08: another unit than the team’s is no excuse, where the subject serves in it', () => {
    const ofAnotherUnit = given
      .then(receive({ subjectOfficerId: cast.outsider.id }))
      .then(register)
      .then(assign('otherProsecutor'));
    const inHisUnit = misremembering(ofAnotherUnit, ids.complaint, { subjectUnitId: cast.security.unitId });
    expect(inHisUnit.refusal(ask('security')).names).toEqual(['S08']);
  });
  it('S08: who came to lead the case meanwhile decides, reports and reviews no more', () => {
    const leading = registered.then(assign('leader'));
    const finding = { ...unfounded, by: cast.leader };
    expect(complaint(leading.then(finding)).state).toBe('decided');
    expect(led(leading).refusal(finding).names).toEqual(['S08']);
    expect(led(leading).refusal({ ...wellFounded, by: cast.leader }).names).toEqual(['S08']);
    const reviewing = told.then(appeal).then(review('leader'));
    expect(led(reviewing).refusal({ ...reviewed('upheld'), by: cast.leader }).names).toEqual(['S08']);
    const moved = { ...cast.security, unitId: cast.investigator.unitId };
    expect(checking.then(ask('security')).refusal({ ...report, by: moved }).names).toEqual(['S08']);
  });
  it('S08: the appeal goes to another prosecutor, each time', () => {
    expect(told.then(appeal).refusal(review('otherProsecutor')).names).toEqual(['S08']);
    expect(inReview.refusal(review('reviewer')).names).toEqual(['S08']);
    expect(led(told.then(appeal)).refusal(review('leader')).names).toEqual(['S08']);
  });
  it('S08: is not closed before a finding and notice, nor decided without reasons', () => {
    for (const story of [registered, checking, decided]) expect(['unlawful', 'notAllowed']).toContain(story.refusal(close()).kind);
    expect(decided.refusal(close()).kind).toBe('unlawful');
    expect(checking.refusal({ ...unfounded, payload: { reasons: '' } }).kind).toBe('malformed');
    expect(given.then(receive()).refusal(assign('otherProsecutor')).kind).toBe('unlawful');
  });
  it('is decided by the prosecutor named, and by nobody else', () => {
    for (const by of [cast.prosecutor, cast.investigator, cast.security])
      expect(checking.refusal({ ...unfounded, by }).kind).toBe('notAllowed');
  });

  it('S02: is not closed over unexplained injuries of the complainant', () => {
    const hurt = told.then(step('investigator', 'medical-examination', ids.examination, 'order', { personId: ids.person })).then(
      step('medic', 'medical-examination', ids.examination, 'recordInjuries', {
          injuryMarks: [{ site: 'left forearm', description: 'bruise, specimen' }], complaintOfAbuse: true, fitForFacility: true,
        }), // prettier-ignore
    );
    expect(hurt.refusal(close()).names).toEqual(['S02']);
    const explained = hurt
      .then(step('prosecutor', 'medical-examination', ids.examination, 'assignDetermination', { officerId: cast.security.id }))
      .then(
        step('security', 'medical-examination', ids.examination, 'determineCircumstances', {
          circumstances: because,
          inflictedInCustody: true,
        }),
      );
    expect(complaint(explained.then(close())).state).toBe('closed');
  });

  it.each<[string, Story, string]>([
    ['registration', given.then(receive()), 'received'],
    ['check', registered, 'registered'],
    ['telling', decided, 'decided'],
    ['review', told.then(appeal), 'appealed'],
    ['review', inReview, 'inReview'],
    ['telling', inReview.then(reviewed('overturned')), 'reviewed'],
  ])('a late %s is seen, and still due: %s', (name, story, state) => {
    const late = story.until(clocks(story, name).at(-1)!.dueAt);
    expect(complaint(late)).toMatchObject({ state });
    expect(clocks(late, name).at(-1)).toMatchObject({ status: 'missed' });
  });
  it('about detention, the check is shorter', () => {
    const other = given.then(receive({ aboutDetention: false })).then(register);
    expect(clocks(registered, 'check')[0]!.dueAt < clocks(other, 'check')[0]!.dueAt).toBe(true);
  });
});
