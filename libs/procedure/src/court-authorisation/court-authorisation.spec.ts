import { valueOf, lawOf, type LawProfile } from '@tergeu/law';
import { because, cast, caseWithSuspect, ids, step } from '../kernel/testing/begun-case';
import { courtAuthorisationLaw, kindIds } from './court-authorisation.law';

const does = (type: string, payload = {}, at?: string) => step('investigator', 'court-authorisation', ids.action, type, payload, at);
const draft = (kind: string, more: object = {}) =>
  does('draft', { kind, place: 'Specimen street 2', sought: ['phone', 'document'], grounds: because, ...more });
const support = step('prosecutor', 'court-authorisation', ids.action, 'support');
const judge = (type: string, payload = {}) => step('judge', 'court-authorisation', ids.action, type, payload);
const execute = (type: string, at?: string) => does(type, { result: because }, at);
const urgently = does('executeUrgently', { urgencyReasons: because, result: because });
const begun = (profile: LawProfile = 'briefing') => caseWithSuspect(profile);
const given = begun();
const supported = given.then(draft('search')).then(does('submit')).then(support);
const granted = supported.then(judge('grant'));
const executed = given.then(draft('search')).then(urgently);
const action = (story: typeof given) => story.file.proceedings[ids.action]!;
const clock = (story: typeof given, name: string) => action(story).clocks.find((one) => one.name === name)!;
const onSuspect = { personId: ids.person };

describe('court authorisation', () => {
  it('search: submitted, supported, granted, executed', () =>
    expect(action(granted.then(execute('execute')))).toMatchObject({
      state: 'executed', done: false, memory: { judgeId: cast.judge.id, supportedBy: cast.prosecutor.id, courtRequired: true },
    })); // prettier-ignore
  it('ends where the prosecutor or the judge says no', () => {
    const reasons = { reasons: because };
    const declined = given
      .then(draft('search'))
      .then(does('submit'))
      .then({ ...support, type: 'decline', payload: reasons });
    expect(action(declined)).toMatchObject({ state: 'declined', done: true });
    expect(action(supported.then(judge('refuseAuthorisation', reasons)))).toMatchObject({ state: 'refused', done: true });
  });

  it('names a recorded person, and must, where it touches a body', () => {
    expect(given.refusal(draft('search', { personId: ids.otherPerson })).names).toEqual(['isOfARecordedPerson']);
    for (const kind of ['personalSearch', 'sample', 'bodyExamination'])
      expect(given.refusal(draft(kind)).names).toEqual(['isOfARecordedPerson']);
    expect(action(given.then(draft('sample', onSuspect))).state).toBe('drafted');
  });

  it('S04: nothing is executed before the judge has granted it', () => {
    for (const story of [given.then(draft('search')), supported]) expect(story.refusal(execute('execute')).kind).toBe('unlawful');
    expect(supported.refusal({ ...judge('grant'), by: cast.prosecutor }).kind).toBe('notAllowed');
    expect(given.then(draft('search')).then(does('submit')).refusal(judge('grant')).kind).toBe('unlawful');
  });
  it('S04: an authorisation lapses; an act said to be of later is refused before that, too', () => {
    const { dueAt } = clock(granted, 'validity');
    expect(action(granted)).toMatchObject({ memory: { validUntil: dueAt } });
    expect(action(granted.until(dueAt))).toMatchObject({ state: 'lapsed', done: true });
    const after = new Date(Date.parse(dueAt) + 60_000).toISOString();
    const justBefore = new Date(Date.parse(dueAt) - 60_000).toISOString();
    expect(granted.refusal({ ...execute('execute', after), recordedAt: justBefore }).names).toEqual(['S04']);
  });
  it('S04: there is no urgent path for a sample, an examination of the body or an attachment', () => {
    expect(given.then(draft('bodyExamination', onSuspect)).refusal(urgently).names).toEqual(['S04']);
    expect(given.then(draft('sample', onSuspect)).refusal(urgently).names).toEqual(['S04']);
    expect(given.then(draft('propertyAttachment')).refusal(urgently).names).toEqual(['S04']);
  });
  it('S04: once the judge has the petition, urgency is over', () => expect(supported.refusal(urgently).kind).toBe('unlawful'));

  it('S05: an urgent action is ruled upon, and may be found unlawful', () => {
    const told = executed.then(does('tellJudge'));
    expect(action(told.then(judge('findLawful')))).toMatchObject({ state: 'foundLawful', memory: { lawful: true } });
    const item = step('investigator', 'evidence-item', ids.item, 'collect', {
      kind: 'object',
      description: 'Specimen item',
      actionId: ids.action,
    });
    const unlawful = executed
      .then(item)
      .then(does('tellJudge'))
      .then(judge('findUnlawful', { reasons: because }));
    expect(action(unlawful)).toMatchObject({ state: 'foundUnlawful', memory: { lawful: false } });
  });
  it('an attachment is before the judge within 48 hours of the find; too late, it still goes there', () => {
    const found = { propertyFoundAt: '2022-01-10T03:30:00Z' };
    const drafted = given.then(draft('propertyAttachment', found));
    expect(clock(drafted, 'attachmentFiling')).toMatchObject({ startedAt: '2022-01-10T03:30:00.000Z', dueAt: '2022-01-12T04:00:00.000Z' });
    expect(clock(drafted.then(does('submit')).then(support), 'attachmentFiling').status).toBe('met');
    const late = drafted.then(does('submit')).until('2022-01-12T04:00:00.000Z');
    expect(clock(late, 'attachmentFiling').status).toBe('missed');
    expect(action(late.then(support)).state).toBe('supported');
    expect(clock(given.then(draft('search')), 'attachmentFiling')).toBeUndefined();
  });
  it('an attachment is not asked for before the property is found', () =>
    expect(given.refusal(draft('propertyAttachment', { propertyFoundAt: '2032-01-10T06:30:00.000Z' })).names).toEqual(['wasFoundBefore']));
  it('a judge not told in time is told late; a late judge still rules', () => {
    const late = executed.until(clock(executed, 'judgeNotice').dueAt);
    expect(action(late).state).toBe('reviewOverdue');
    const told = late.then(does('tellJudge'));
    const lateJudge = told.until(clock(told, 'judgeRuling').dueAt);
    expect(clock(lateJudge, 'judgeRuling').status).toBe('missed');
    expect(action(lateJudge.then(judge('findLawful'))).state).toBe('foundLawful');
    const slow = supported.until(clock(supported, 'judgeDecision').dueAt);
    expect(clock(slow, 'judgeDecision').status).toBe('missed');
    expect(action(slow.then(judge('grant'))).state).toBe('granted');
  });
});

/** Circumstances, then whether the court is needed: as the briefing promised, and under the Code alone. */
const cases: readonly (readonly [kind: string, circumstances: object, briefing: boolean, code: boolean])[] = [
  ['search', {}, true, true],
  ['personalSearch', onSuspect, true, true],
  ['propertyAttachment', {}, true, true],
  ['seizure', {}, true, false],
  ['seizure', { involvesSecrets: true }, true, true],
  ['seizure', { inDwelling: true }, true, false],
  ['seizure', { inDwelling: true, forced: true }, true, true],
  ['sample', onSuspect, true, false],
  ['sample', { ...onSuspect, forced: true, againstSuspect: true }, true, false],
  ['sample', { ...onSuspect, forced: true }, true, true],
  ['bodyExamination', onSuspect, false, false],
  ['bodyExamination', { ...onSuspect, forced: true, againstSuspect: true }, false, false],
  ['bodyExamination', { ...onSuspect, forced: true }, true, true],
  ['dwellingInspection', { inDwelling: true }, true, false],
  ['dwellingInspection', { inDwelling: true, forced: true }, true, true],
];

describe.each<LawProfile>(['briefing', 'code'])('what is reserved to the court, profile %s', (profile) => {
  it.each(cases)('%s %j', (kind, circumstances, briefing, code) => {
    const drafted = begun(profile).then(draft(kind, circumstances));
    const needsCourt = profile === 'briefing' ? briefing : code;
    expect(action(drafted).memory['courtRequired']).toBe(needsCourt);
    if (needsCourt) expect(drafted.refusal(execute('executeWithoutCourt')).names).toEqual(['S04']);
    else expect(action(drafted.then(execute('executeWithoutCourt')))).toMatchObject({ state: 'executedWithoutCourt' });
  });
});

it('the cases speak of every kind, and the profile changes only seizure, sample and inspection of a dwelling', () => {
  expect(new Set(cases.map(([kind]) => kind))).toEqual(new Set(kindIds));
  const reserved = (profile: LawProfile) => valueOf(courtAuthorisationLaw.reservedToTheCourt, lawOf(profile, '2022-01-10'));
  const [briefing, code] = [reserved('briefing'), reserved('code')];
  expect(kindIds.filter((kind) => briefing[kind].join() !== code[kind].join())).toEqual(['seizure', 'sample', 'dwellingInspection']);
});
