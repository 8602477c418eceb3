import { agreeing } from '../key-decision/testing/agreeing';
import { evidenceItem } from '../evidence-item';
import type { Story } from '../kernel/story';
import { because, cast, caseWithSuspect, ids, misremembering, step, type CastName } from '../kernel/testing/begun-case';
import { S08 } from '../safeguards/S08-complaint-checked-by-an-outsider';

const id = ids.complaint;
const does = (name: CastName, type: string, payload = {}) => step(name, 'appeal', id, type, payload);
const against = (actId: string) => ({ actId, appellantName: 'Specimen Person', personId: ids.person, text: because });
const lodge = (actId = ids.decision) => does('counsel', 'lodge', against(actId));
const assign = (who: CastName) => does('prosecutor', 'assignReviewer', { prosecutorId: cast[who].id });
const said = (name: CastName, type: string, more = {}) => does(name, type, { reasons: because, ...more });
const satisfy = said('otherProsecutor', 'satisfy', { extent: 'fully' });
const dismiss = said('otherProsecutor', 'dismiss');
const tell = does('otherProsecutor', 'tellAppellant');
const remedy = does('investigator', 'recordRemedy', { remedy: because });
const ruleFor = said('judge', 'ruleForAppellant', { ruling: 'cancelled' });

const own = (machine: string, of: string, type: string, payload = {}) => step('investigator', machine, of, type, payload);
const qualified = caseWithSuspect()
  .then(own('key-decision', ids.decision, 'draft', { kind: 'qualification', personId: ids.person, offenceId: 'CC 188(2)', text: because }))
  .then(own('key-decision', ids.decision, 'submit'))
  .then(agreeing(ids.decision));
const revoke = step('prosecutor', 'key-decision', ids.decision, 'revoke', { reasons: because });
const lodged = qualified.then(lodge());
const inReview = lodged.then(assign('otherProsecutor'));
const dismissed = inReview.then(dismiss).then(tell);
const inCourt = dismissed.then(said('counsel', 'goToCourt'));

const searched = (granting = {}) =>
  caseWithSuspect()
    .then(own('court-authorisation', ids.action, 'draft', { kind: 'search', sought: ['object'], place: 'A flat', grounds: because }))
    .then(own('court-authorisation', ids.action, 'submit'))
    .then(step('prosecutor', 'court-authorisation', ids.action, 'support'))
    .then(step('judge', 'court-authorisation', ids.action, 'grant', granting));
const appeal = (story: Story) => story.file.proceedings[id]!;
const due = (story: Story, name: string) => appeal(story).clocks.findLast((one) => one.name === name)!.dueAt;
const secondJudge = { ...cast.judge, id: '00000000-0000-7000-8000-000000000077', unitId: 'regional court' };
const byAnother = (type: string) => ({ ...said('judge', type), by: secondJudge });

describe('appeal', () => {
  it('satisfied by the prosecutor, told, and closed when the decision is undone', () => {
    const allowed = inReview.then(satisfy).then(tell);
    expect(allowed.refusal(remedy).names).toEqual(['S08']);
    expect(appeal(allowed.then(revoke).then(remedy))).toMatchObject({ state: 'closed', done: true, memory: { extent: 'fully' } });
  });
  it('satisfied in part, the decision stands, with what was changed', () => {
    const partly = inReview.then(said('otherProsecutor', 'satisfy', { extent: 'partly' })).then(tell);
    expect(appeal(partly.then(remedy))).toMatchObject({ state: 'closed', memory: { remedy: because } });
  });
  it('dismissed, to the judge, to the regional court', () => {
    const rejected = inCourt.then(said('judge', 'ruleAgainstAppellant'));
    const challenged = rejected.then(said('counsel', 'challengeRuling'));
    expect(challenged.refusal(said('judge', 'allowFinally')).names).toEqual(['S08']);
    const allowed = challenged.then(byAnother('allowFinally'));
    expect(appeal(allowed)).toMatchObject({ state: 'remedyDue', memory: { extent: 'fully', finalOutcome: 'allowed' } });
    expect(allowed.refusal(said('prosecutor', 'challengeRuling')).names).toEqual(['isRulingStillOpen']);
    expect(appeal(challenged.then(byAnother('rejectFinally')))).toMatchObject({ state: 'closed', done: true });
    expect(appeal(rejected.until(due(rejected, 'challenge'))).state).toBe('closed');
  });
  it('the prosecutor appeals against a ruling for the appellant, within three days', () => {
    const ruled = inCourt.then(ruleFor);
    expect(appeal(ruled.then(said('prosecutor', 'challengeRuling'))).state).toBe('beforeRegionalCourt');
    const later = ruled.until('2022-01-14T04:00:00.000Z');
    expect(later.refusal(said('prosecutor', 'challengeRuling')).names).toEqual(['isRulingStillOpen']);
  });
  it('is over when nobody goes to court within fifteen days', () =>
    expect(appeal(dismissed.until(due(dismissed, 'toCourt')))).toMatchObject({ state: 'closed', done: true }));
  it('silence of fifteen days opens the way to court, from where it lies', () => {
    for (const story of [lodged, inReview]) {
      expect(story.refusal(said('counsel', 'goToCourt')).names).toEqual(['wasLeftUnanswered']);
      expect(appeal(story.until(due(story, 'silence')).then(said('counsel', 'goToCourt'))).state).toBe('beforeCourt');
    }
  });
  it.each([lodged, inReview, inCourt])('can be withdrawn before it is decided', (story) =>
    expect(appeal(story.then(said('counsel', 'withdraw')))).toMatchObject({ state: 'withdrawn', done: true }),
  );

  it('S08: not reviewed by who agreed to the decision, nor by who leads the case', () => {
    expect(lodged.refusal(assign('prosecutor')).names).toEqual(['S08']);
    const led = step('regionalProsecutor', 'case', ids.case, 'routeToGroup', {
      groupId: ids.group,
      leaderId: cast.leader.id,
      groupGround: 'complexAndImportant',
    });
    expect(lodged.then(led).refusal(assign('leader')).names).toEqual(['S08']);
    const leading = lodged.then(assign('leader')).then(led);
    for (const one of [satisfy, dismiss]) expect(leading.refusal({ ...one, by: cast.leader }).names).toEqual(['S08']);
  });
  it('S08: the second look sees who is named in the decision itself, and a remedy that is none', () => {
    const allowed = inReview.then(satisfy).then(tell);
    const texts = (story: Story) => S08.breaches(story.file).map(({ text }) => text);
    expect(texts(allowed)).toEqual([]);
    expect(texts(misremembering(allowed, id, { decidedBy: cast.prosecutor.id })).join()).toContain('had a part in it');
    expect(texts(misremembering(allowed, id, { decidedBy: cast.investigator.id })).join()).toContain('investigates the case');
    expect(texts(misremembering(allowed, id, { remediedAt: allowed.now })).join()).toContain('the decision stands');
    expect(texts(misremembering(inCourt.then(ruleFor), id, { finalJudgeId: cast.judge.id })).join()).toContain('ruled first');
  });

  it('is against an act of this case that has been taken, a ruling by the other way', () => {
    const drafted = caseWithSuspect().then(own('key-decision', ids.decision, 'draft', { kind: 'completion', text: because }));
    expect(drafted.refusal(lodge()).names).toEqual(['isAgainstAnAct']);
    expect(drafted.refusal(lodge(ids.person)).names).toEqual(['isAgainstAnAct']);
    expect(searched().refusal(lodge(ids.action)).names).toEqual(['isAgainstAnAct']);
    expect(qualified.refusal(does('counsel', 'lodgeAgainstRuling', against(ids.decision))).names).toEqual(['isAgainstARecentRuling']);
    expect(qualified.refusal(does('counsel', 'lodge', { ...against(ids.decision), personId: ids.otherPerson })).names).toEqual([
      'isOfARecordedPerson',
    ]);
  });
  it('a ruling is appealed against within three days; the search set aside takes its items with it', () => {
    const toRegion = does('counsel', 'lodgeAgainstRuling', against(ids.action));
    expect(searched().until('2022-01-14T04:00:00.000Z').refusal(toRegion).names).toEqual(['isAgainstARecentRuling']);
    const allowed = searched()
      .then(own('court-authorisation', ids.action, 'execute', { result: because }))
      .then(own('evidence-item', ids.item, 'collect', { kind: 'object', description: 'Specimen', actionId: ids.action }))
      .then(toRegion)
      .then(byAnother('allowFinally'));
    const setAside = step('prosecutor', 'court-authorisation', ids.action, 'setAside', { appealId: id, reasons: because });
    expect(allowed.refusal(remedy).names).toEqual(['S08']);
    const undone = allowed.then(setAside);
    expect(undone.file.proceedings[ids.action]).toMatchObject({ state: 'setAside', done: true });
    const item = undone.file.proceedings[ids.item]!;
    expect(evidenceItem.effects(item, undone.file).map(({ safeguard }) => safeguard)).toEqual(['S05']);
    expect(appeal(undone.then(remedy)).state).toBe('closed');
  });
  it('an action is not set aside without an appeal that was allowed', () => {
    const setAside = step('judge', 'court-authorisation', ids.action, 'setAside', { appealId: id, reasons: because });
    expect(searched().refusal(setAside).names).toEqual(['hasAllowedAppeal']);
    expect(qualified.then(lodge()).refusal(setAside).kind).not.toBe('accepted');
  });

  it('is answered in three days about a qualification, in fifteen with notice, once, and before the term has passed', () => {
    expect(due(lodged, 'answer')).toBe('2022-01-13T18:00:00.000Z');
    const extended = inReview.then(said('otherProsecutor', 'extendReview'));
    expect(due(extended, 'answer')).toBe('2022-01-25T18:00:00.000Z');
    expect(extended.refusal(said('otherProsecutor', 'extendReview')).names).toEqual(['isWithinItsFirstTerm']);
    const late = inReview.until(due(inReview, 'answer'));
    expect(late.refusal(said('otherProsecutor', 'extendReview')).names).toEqual(['isWithinItsFirstTerm']);
  });
  it('the judge rules in three days, in ten with a hearing that is appointed in time', () => {
    expect(due(inCourt, 'ruling')).toBe('2022-01-13T18:00:00.000Z');
    expect(due(inCourt.then(does('judge', 'appointHearing')), 'ruling')).toBe('2022-01-20T18:00:00.000Z');
    const late = inCourt.until(due(inCourt, 'ruling'));
    expect(late.refusal(does('judge', 'appointHearing')).names).toEqual(['isRulingNotLate']);
  });
  it.each<[string, Story, string]>([
    ['answer', lodged, 'lodged'],
    ['answer', inReview, 'inReview'],
    ['telling', inReview.then(dismiss), 'dismissed'],
    ['telling', inReview.then(satisfy), 'satisfied'],
    ['remedy', inReview.then(satisfy).then(tell), 'remedyDue'],
    ['materials', inCourt, 'beforeCourt'],
    ['ruling', inCourt, 'beforeCourt'],
    ['finalRuling', searched().then(does('counsel', 'lodgeAgainstRuling', against(ids.action))), 'beforeRegionalCourt'],
  ])('a late %s is seen, and still due: %s', (name, story, state) => {
    const late = story.until(due(story, name));
    expect(appeal(late)).toMatchObject({ state });
    expect(appeal(late).clocks.find((one) => one.name === name)).toMatchObject({ status: 'missed' });
  });
});
