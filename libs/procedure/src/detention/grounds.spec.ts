import { because, caseWithSuspect, cast, ids, step } from '../kernel/testing/begun-case';
import { isIn } from '../kernel/case-file';
import type { Story } from '../kernel/story';
import { longestDetention } from './longest-detention';

const facts = { personId: ids.person, ground: 'caughtInTheAct', place: 'Specimen street 1', offenceId: 'CC 188(2)' };
const does = (type: string, payload = {}, at?: string) => step('investigator', 'detention', ids.detention, type, payload, at);
const apprehend = (more: object = {}, at?: string) => does('apprehend', { ...facts, ...more }, at);
const detention = (story: Story) => story.file.proceedings[ids.detention]!;
const clock = (story: Story, name: string) => detention(story).clocks.find((one) => one.name === name);
const hours = (count: number, from: string) => new Date(Date.parse(from) + count * 3_600_000).toISOString();
const held = (more: object = {}, person: object = {}) => caseWithSuspect('briefing', person as never).then(apprehend(more));

describe('grounds of a detention (CPC 128), named in its protocol', () => {
  it.each([
    ['caughtInTheAct', 'CPC 128(2)'],
    ['triedToFlee', 'CPC 128(4)'],
    ['identityUnknown', 'CPC 128(4)'],
  ])('%s: %s', (ground, groundArticle) => expect(detention(held({ ground })).memory).toMatchObject({ ground, groundArticle }));
  it('custody asked for is a ground only where it has been asked for', () => {
    expect(caseWithSuspect().refusal(apprehend({ ground: 'custodyAsked' })).names).toEqual(['isCustodyAskedWhereItIsTheGround']);
    const asked = caseWithSuspect().then(
      step('investigator', 'restraint', ids.restraint, 'propose', {
        personId: ids.person,
        kind: 'custody',
        custodyException: 'identityUnknown',
        grounds: because,
      }),
    );
    expect(isIn(detention(asked.then(apprehend({ ground: 'custodyAsked' }))), 'apprehended')).toBe(true);
  });
});

describe('the list for 72 hours (CPC 131(4)), each ground in the record', () => {
  const explained = (notInTime: string) => ({ notInTime, notInTimeReasons: because });
  it.each<[object, number, string[]]>([
    [{}, 48, []],
    [{ offenceId: 'CC 380-1(1)' }, 72, ['especiallyGrave']],
    [{ offenceId: 'CC 255(1)' }, 72, ['terroristOrExtremist']],
    [{ offenceId: 'CC 174(1)' }, 72, ['terroristOrExtremist']],
    [{ inMassRiots: true }, 72, ['massRiots']],
    [{ inCriminalGroup: true }, 72, ['criminalGroup']],
    [{ offenceId: 'CC 263(1)' }, 72, ['criminalGroup']],
    [{ offenceId: 'CC 297(1)' }, 72, ['drugs']],
    [{ offenceId: 'CC 122(1)' }, 72, ['sexualOnMinor']],
    [{ offenceId: 'CC 99(1)' }, 72, ['especiallyGrave', 'intentionalDeath']],
    [explained('distance'), 72, ['distance']],
    [explained('stateOfEmergency'), 72, ['stateOfEmergency']],
    [{ inMassRiots: true, ...explained('distance') }, 72, ['massRiots', 'distance']],
  ])('%j: %i hours', (more, limitHours, limitGrounds) => {
    const story = held(more);
    expect(detention(story).memory).toMatchObject({ limitHours, limitGrounds });
    const { detainedAt } = detention(story).memory as { detainedAt: string };
    expect(clock(story, 'longestDetention')?.dueAt).toBe(hours(limitHours, detainedAt));
  });
  it('S07: an emergency only on the days on which it held', () => {
    const after = (at: string) => caseWithSuspect().try(apprehend(explained('stateOfEmergency'), at)).decision;
    expect(after('2022-01-19T17:59:00.000Z').outcome).toBe('accepted');
    expect(after('2022-01-19T18:00:00.000Z')).toMatchObject({
      outcome: 'refused',
      reasons: [{ condition: 'isEmergencyThere', safeguard: 'S07' }],
    });
  });
  it('S07: why the judge cannot be reached is explained, and nothing is explained that was not claimed', () => {
    expect(caseWithSuspect().refusal(apprehend({ notInTime: 'distance' })).names).toEqual(['S07']);
    expect(caseWithSuspect().refusal(apprehend({ notInTimeReasons: because })).names).toEqual(['S07']);
  });
  it('a minor keeps his 24 hours, unless the policy is to read the list over them', () => {
    expect(detention(held(explained('stateOfEmergency'), { bornOn: '2006-01-01' })).memory).toMatchObject({
      limitHours: 24,
      limitGrounds: [],
    });
    const ofMinor = { offenceId: 'CC 188(2)', inMassRiots: true, inCriminalGroup: false, minor: true };
    expect(longestDetention(ofMinor, false).limit.id).toBe('detention.longestOfMinor');
    expect(longestDetention(ofMinor, true)).toMatchObject({ limit: { id: 'detention.longestListed' }, grounds: ['massRiots'] });
    expect(longestDetention({ ...ofMinor, inMassRiots: false }, true).limit.id).toBe('detention.longestOfMinor');
  });
});

describe('brought straight to a medical institution', () => {
  const toHospital = does('takeToMedicalInstitution', { institutionName: 'Specimen hospital' });
  const inHospital = held().then(toHospital);
  const { detainedAt } = detention(inHospital).memory as { detainedAt: string };
  const examine = (story: Story) =>
    story
      .then(step('investigator', 'medical-examination', ids.examination, 'order', { personId: ids.person, detentionId: ids.detention }))
      .then(step('medic', 'medical-examination', ids.examination, 'recordHealthy', { fitForFacility: true }));
  it('every limit runs there from the minute of detention', () => {
    const names = detention(inHospital).clocks.filter(({ status }) => status === 'running').map(({ name }) => name); // prettier-ignore
    expect(names.sort()).toEqual(['family', 'longestDetention', 'protocol']);
    const late = inHospital.until(hours(48, detainedAt));
    expect(detention(late)).toMatchObject({ state: 'overdue', memory: { overdueAt: hours(48, detainedAt) } });
  });
  it('an examination before he is brought back does not place him; one after it does', () => {
    const offer = step('investigator', 'defence', ids.defence, 'explainRightsAndOffer', { personId: ids.person });
    const early = examine(inHospital.then(does('drawProtocol')))
      .then(offer)
      .then(does('bringFromMedicalInstitution'));
    const place = step('facilityOfficer', 'detention', ids.detention, 'place');
    expect(early.refusal(place).names).toEqual(['S01']);
    const back = examine(inHospital.then(does('drawProtocol')).then(offer).then(does('bringFromMedicalInstitution')));
    expect(isIn(detention(back.then(place)), 'placed')).toBe(true);
  });
  it('he is released from there, too', () =>
    expect(detention(inHospital.then(does('release', { releaseGround: 'suspicionNotConfirmed' }))).state).toBe('released'));
});

describe("a foreigner's mission (CPC 135)", () => {
  const foreigner = held({}, { citizenship: 'foreign' });
  const tell = does('notifyMission', { mission: 'Consulate of Specimenia, through the ministry' });
  it('is told within 24 hours', () => {
    expect(clock(foreigner.then(tell), 'mission')?.status).toBe('met');
    const { detainedAt } = detention(foreigner).memory as { detainedAt: string };
    expect(clock(foreigner.until(hours(24, detainedAt)), 'mission')?.status).toBe('missed');
  });
  it('is told once, and of nobody but a foreigner', () => {
    expect(foreigner.then(tell).refusal(tell).names).toEqual(['isForeignAndMissionUntold']);
    expect(held().refusal(tell).names).toEqual(['isForeignAndMissionUntold']);
    expect(clock(held(), 'mission')).toBeUndefined();
  });
});

describe('questioning (CPC 64(3), 209)', () => {
  const counsel = { counselId: cast.counsel.id };
  const offered = (person: object = {}) =>
    held({}, person).then(does('deliver')).then(does('drawProtocol')).then(step('investigator', 'defence', ids.defence, 'explainRightsAndOffer', { personId: ids.person })); // prettier-ignore
  const defended = (person: object = {}) =>
    offered(person)
      .then(step('investigator', 'defence', ids.defence, 'chooseCounsel', counsel))
      .then(step('investigator', 'defence', ids.defence, 'admitCounsel', counsel));
  const at = (local: number) => new Date(Date.UTC(2022, 0, 10, local - 6)).toISOString();
  const question = (local: number, minutes: number, more: object = {}) => ({
    ...does('question', { minutes, afterPrivateTalk: true, ...more }, at(local)),
    recordedAt: new Date(Date.parse(at(local)) + minutes * 60_000).toISOString(),
  });
  const isTaken = (story: Story, one: ReturnType<typeof question>) => story.try(one).decision.outcome === 'accepted';

  it('S06: after a private talk with the defender, or a waiver', () => {
    expect(isTaken(defended(), question(12, 60))).toBe(true);
    expect(defended().refusal(question(12, 60, { afterPrivateTalk: false })).names).toEqual(['S06']);
    expect(offered().refusal(question(12, 60)).names).toEqual(['S06']);
    const waived = offered().then(step('investigator', 'defence', ids.defence, 'refuseCounsel', { statement: because }));
    expect(isTaken(waived, question(12, 60, { afterPrivateTalk: false }))).toBe(true);
  });
  it('by day only, and told when it is over', () => {
    expect(isTaken(defended(), question(20, 120))).toBe(true);
    expect(defended().refusal(question(20, 121)).names).toEqual(['isByDay']);
    expect(defended().refusal(question(22, 10)).names).toEqual(['isByDay']);
    expect(defended().refusal(question(29, 30)).names).toEqual(['isByDay']);
    expect(isTaken(defended(), question(30, 30))).toBe(true);
    expect(defended().refusal({ ...question(12, 60), recordedAt: at(12) }).names).toEqual(['isOverByNow']);
  });
  it.each<[string, object, object, number]>([
    ['anybody', {}, {}, 240],
    ['a minor', { bornOn: '2006-01-01' }, {}, 120],
    ['a woman of 58', { sex: 'female', bornOn: '1964-01-10' }, {}, 180],
    ['a man of 58', { bornOn: '1964-01-10' }, {}, 240],
    ['a man of 63', { bornOn: '1959-01-10' }, {}, 180],
    ['a mother of small children', { sex: 'female' }, { withShorterHours: true }, 180],
  ])('at once no longer than the law allows: %s', (_, person, more, minutes) => {
    expect(isTaken(defended(person), question(12, minutes, more))).toBe(true);
    expect(defended(person).refusal(question(12, minutes + 1, more)).names).toEqual(['isOfLawfulLength']);
  });
  it('with an hour between, and no more than eight hours a day in all', () => {
    const once = defended().then(question(12, 240));
    expect(once.refusal({ ...question(16, 30), at: new Date(Date.parse(at(16)) + 59 * 60_000).toISOString(), recordedAt: at(18) }).names).toEqual(['isAfterABreak']); // prettier-ignore
    const twice = once.then(question(17, 240));
    expect(detention(twice).memory['questionings']).toHaveLength(2);
    const more = defended().then(question(11, 180)).then(question(15, 180));
    expect(isTaken(more, question(19, 120))).toBe(true);
    expect(more.refusal(question(19, 121)).names).toEqual(['isOfLawfulLength']);
  });
});
