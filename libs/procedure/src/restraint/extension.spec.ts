import { ids, cast, misremembering, step } from '../kernel/testing/begun-case';
import {
  agree,
  before,
  caseOf,
  clock,
  given,
  judge,
  investigator,
  measure,
  noBail,
  order,
  propose,
  prosecutor,
  qualified,
  reasons,
} from './testing/measures';
import type { Told } from './testing/measures';

const ask = (toMonths: number, extensionGround = 'ordinary') => investigator('askExtension', { toMonths, extensionGround, ...reasons });
const held = (story: Told, offenceId?: string) => qualified(story, offenceId).then(propose()).then(agree).then(order);
const inCustody = held(given());
const second = ids.otherDecision;
const gravely = held(caseOf('CC 380-1(1)', 'violenceAgainstLawEnforcement'), 'CC 380-1(1)');
const until = (story: Told) => measure(story).memory['termUntil'] as string;
const region = (type: string, payload = {}) => step('regionalProsecutor', 'restraint', ids.restraint, type, payload);
const general = (type: string, payload = {}) => step('generalProsecutor', 'restraint', ids.restraint, type, payload);
const grant = judge('grantExtension');
const months = (story: Told) => measure(story).memory['months'];
const term = (story: Told) => (measure(story).state as { inForce?: { term: string } }).inForce?.term;
const to3 = inCustody.then(ask(3)).then(prosecutor('agreeToExtension')).then(grant);
/** On the rung of so many months, by a forged memory: the steps below it have stories of their own. */
const onRung = (story: Told, of: number, termUntil: string) => misremembering(story, ids.restraint, { months: of, termUntil });
const far = '2023-06-01T18:00:00.000Z';

describe('the ladder of custody', () => {
  it('two months to three: the supervising prosecutor, then the judge', () => {
    expect(term(inCustody.then(ask(3)))).toBe('askedOfDistrict');
    expect(until(inCustody)).toBe('2022-03-09T18:00:00.000Z');
    expect([months(to3), until(to3), term(to3)]).toEqual([3, '2022-04-09T18:00:00.000Z', 'unasked']);
    expect(clock(to3, 'term').dueAt).toBe(until(to3));
    expect(measure(to3).memory['extensions']).toMatchObject([
      { toMonths: 3, judgeId: cast.judge.id, agreements: [{ by: cast.prosecutor.id }] },
    ]);
  });
  it.each([
    ['three to nine', 3, 9, 'complexity'],
    ['nine to twelve', 9, 12, 'especiallyGrave'],
  ])('%s: the regional prosecutor and nobody below', (_, from, to, ground) => {
    const asked = onRung(gravely, from, far).then(ask(to, ground));
    expect(term(asked)).toBe('askedOfRegion');
    expect(asked.refusal(prosecutor('agreeToExtension')).names).toEqual(['S03']);
    expect(asked.refusal(region('approveExtension')).names).toEqual(['isFirstOfTwo']);
    expect(asked.refusal(step('farRegionalProsecutor', 'restraint', ids.restraint, 'agreeToExtension')).kind).toBe('notAllowed');
    expect(months(asked.then(region('agreeToExtension')).then(grant))).toBe(to);
    expect(months(asked.then(general('agreeToExtension')).then(grant))).toBe(to);
  });
  it('twelve to eighteen: approved by the regional prosecutor, agreed by the Prosecutor General', () => {
    const asked = onRung(gravely, 12, far).then(ask(18, 'criminalGroup'));
    expect(asked.refusal(region('agreeToExtension')).names).toEqual(['S03']);
    const approved = asked.then(region('approveExtension'));
    expect(term(approved)).toBe('askedOfGeneral');
    expect(approved.refusal(region('agreeToExtension')).names).toEqual(['S03', 'S03']);
    expect(asked.then(general('approveExtension')).refusal(general('agreeToExtension')).names).toEqual(['S03']);
    const longest = approved.then(general('agreeToExtension')).then(grant);
    expect(months(longest)).toBe(18);
    expect(longest.refusal(ask(19, 'criminalGroup')).names).toContain('S07');
  });
  it('a rung at a time, never down, never beyond', () => {
    for (const to of [2, 4, 9]) expect(inCustody.refusal(ask(to)).names).toContain('S07');
    expect(onRung(gravely, 3, far).then(ask(5, 'complexity')).file).toBeDefined();
  });
  it('each rung has its grounds, and what the offence shows is not claimed otherwise', () => {
    expect(onRung(inCustody, 3, far).refusal(ask(9)).names).toEqual(['isGroundOfTheRung']);
    expect(onRung(inCustody, 9, far).refusal(ask(12, 'especiallyGrave')).names).toEqual(['isGroundOfTheRung']);
    expect(onRung(gravely, 9, far).refusal(ask(12, 'complexity')).names).toEqual(['isGroundOfTheRung']);
  });
  it('is asked for in time: ten days before the end, and after that not at all', () => {
    const due = clock(inCustody, 'extensionRequest').dueAt;
    expect(due).toBe(before(until(inCustody), 10));
    const late = inCustody.until(due);
    expect(term(late)).toBe('tooLateToAsk');
    expect(late.refusal({ ...ask(3), at: late.now }).kind).toBe('unlawful');
  });
  it('the prosecutor has three days, files seven days before the end; the judge has three days; the limits are seen', () => {
    const asked = inCustody.then(ask(3));
    expect(clock(asked, 'extensionAnswer').dueAt).toBe('2022-01-13T18:00:00.000Z');
    expect(clock(asked, 'extensionFiling').dueAt).toBe(before(until(inCustody), 7));
    const agreed = asked.then(prosecutor('agreeToExtension'));
    expect(clock(agreed, 'extensionRuling').dueAt).toBe('2022-01-13T18:00:00.000Z');
    const lateRuling = agreed.until(clock(agreed, 'extensionRuling').dueAt);
    expect(clock(lateRuling, 'extensionRuling').status).toBe('missed');
    expect(months(lateRuling.then(grant))).toBe(3);
  });
  it('is refused by prosecutor or judge; in time it may be asked for anew', () => {
    const refused = inCustody.then(ask(3)).then(prosecutor('refuseExtension', reasons));
    expect([term(refused), months(refused)]).toEqual(['unasked', 2]);
    const denied = refused.then(ask(3)).then(prosecutor('agreeToExtension')).then(judge('denyExtension'));
    expect([term(denied), until(denied)]).toEqual(['unasked', until(inCustody)]);
    expect(clock(denied, 'extensionRequest').dueAt).toBe(before(until(inCustody), 10));
    const lastDay = before(until(inCustody), 10.001);
    const lateRefusal = inCustody
      .then({ ...ask(3), at: lastDay })
      .then({ ...prosecutor('refuseExtension', reasons), at: before(until(inCustody), 9) });
    expect(term(lateRefusal)).toBe('tooLateToAsk');
    const lateDenial = inCustody
      .then({ ...ask(3), at: lastDay })
      .then(prosecutor('agreeToExtension'))
      .then({ ...judge('denyExtension'), at: before(until(inCustody), 9) });
    expect(term(lateDenial)).toBe('tooLateToAsk');
  });
  it('S04: nobody but the judge grants it', () =>
    expect(
      inCustody
        .then(ask(3))
        .then(prosecutor('agreeToExtension'))
        .refusal({ ...grant, by: cast.prosecutor }).kind,
    ).toBe('notAllowed'));
  it('S12: who has asked, or investigates, agrees to nothing', () => {
    const asked = misremembering(inCustody.then(ask(3)), ids.restraint, {
      extension: { ...(measure(inCustody.then(ask(3))).memory['extension'] as object), askedBy: cast.prosecutor.id } as never,
    });
    expect(asked.refusal(prosecutor('agreeToExtension')).names).toEqual(['S03']);
  });
  it('a measure without a term has none to extend', () =>
    expect(qualified(given()).then(propose('writtenPledge')).then(agree).then(investigator('apply')).refusal(ask(3)).names).toContain(
      'hasATerm',
    ));
});

describe('the end of the term', () => {
  it('the facility warns a day before, and is seen when it does not', () => {
    expect(clock(inCustody, 'expiryWarning').dueAt).toBe(before(until(inCustody), 1));
    const warned = inCustody.then({
      ...step('facilityOfficer', 'restraint', ids.restraint, 'warnOfExpiry'),
      at: before(until(inCustody), 2),
    });
    expect(clock(warned, 'expiryWarning').status).toBe('met');
    expect(clock(inCustody.until(before(until(inCustody), 1)), 'expiryWarning').status).toBe('missed');
  });
  it('S07: who is still inside is shown so; release is the only way on, and it is recorded', () => {
    const over = inCustody.until(until(inCustody));
    expect(measure(over)).toMatchObject({ state: 'expired', done: false, memory: { overdueAt: until(inCustody) } });
    for (const step of [grant, prosecutor('lift', reasons), ask(3)]) expect(over.refusal(step).kind).toBe('unlawful');
    const released = over.then(step('facilityOfficer', 'restraint', ids.restraint, 'release'));
    expect(measure(released)).toMatchObject({ state: 'released', done: true });
    expect(measure(released).memory['releasedAt']).toBeDefined();
  });
  it('S07: an extension on the way holds nobody past the end', () => {
    const agreed = inCustody.then(ask(3)).then(prosecutor('agreeToExtension'));
    expect(agreed.until(until(inCustody)).refusal(grant).kind).toBe('unlawful');
  });
});

describe('terms that are counted otherwise', () => {
  const detained = given()
    .then(step('investigator', 'detention', ids.detention, 'apprehend', {
      personId: ids.person, ground: 'traces', place: 'A street', offenceId: 'CC 188(2)', inMassRiots: false,
    }))
    .then(step('investigator', 'detention', ids.detention, 'deliver')); // prettier-ignore
  it('the detention counts in the term (CPC 152(6))', () => {
    const story = detained
      .then(propose())
      .then(agree)
      .then({ ...order, at: '2022-01-11T20:00:00.000Z' });
    expect(measure(story).memory['countedFrom']).toBe(detained.file.proceedings[ids.detention]!.memory['detainedAt']);
    expect(until(story)).toBe('2022-03-09T18:00:00.000Z');
  });
  const short = qualified(given())
    .then(propose())
    .then(agree)
    .then(judge('order', { ...noBail, shortDays: 10 }));
  it('a short custody: ten days, asked for a day before its end, then two months (CPC 148(7))', () => {
    expect([months(short), until(short)]).toEqual([0, '2022-01-19T18:00:00.000Z']);
    expect(clock(short, 'extensionRequest').dueAt).toBe(before(until(short), 1));
    const longer = short.then(ask(2)).then(prosecutor('agreeToExtension')).then(grant);
    expect([months(longer), until(longer)]).toEqual([2, '2022-03-09T18:00:00.000Z']);
    expect(
      qualified(given())
        .then(propose())
        .then(agree)
        .refusal(judge('order', { ...noBail, shortDays: 11 })).names,
    ).toEqual(['isShortEnough']);
    expect(
      qualified(given())
        .then(propose('houseArrest'))
        .then(agree)
        .refusal(judge('order', { ...reasons, shortDays: 5 })).names,
    ).toEqual(['isShortEnough']);
  });
  it('a minor: six months in all, and no custody for less than a grave crime (CPC 541)', () => {
    const minor = { bornOn: '2006-01-01' };
    expect(given('briefing', minor).refusal(propose()).names).toEqual(['isCustodyAllowedForMinor']);
    expect(measure(given('briefing', minor).then(propose('minorSupervision'))).state).toBe('proposed');
    const story = onRung(held(caseOf('CC 188(3)', 'theft', minor), 'CC 188(3)'), 3, far);
    expect(story.refusal(ask(7, 'complexity')).names).toEqual(['S07']);
    expect(term(story.then(ask(6, 'complexity')))).toBe('askedOfRegion');
  });
  it('S07: who has served the longest term is not held under a further measure (CPC 151)', () => {
    const served = misremembering(inCustody.then(prosecutor('lift', reasons)), ids.restraint, { countedFrom: '2020-01-01T00:00:00.000Z' });
    const again = (id: string) => served.then(propose('custody', {}, id)).then(prosecutor('agreeToMeasure', {}, id));
    const story = again(second);
    expect(story.refusal(judge('order', noBail, second)).names).toEqual(['S07']);
    const lighter = (newKind: string, more: object) => judge('orderLighter', { newKind, ...reasons, ...more }, second);
    expect(story.refusal(lighter('houseArrest', {})).names).toEqual(['S07']);
    expect(measure(story.then(lighter('bail', { bailSum: 100_000 })), second).state).not.toBe('agreed');
  });
  it('while the file is read: apart from the ladder, five days before the end (CPC 151(11), 152(7))', () => {
    const asking = investigator('askReadingTerm', { days: 20, ...reasons });
    expect(inCustody.refusal(asking).names).toEqual(['isReadingTheFile']);
    const reading = misremembering(inCustody, ids.case, { readingSince: inCustody.now });
    const longer = reading.then(asking).then(prosecutor('agreeToExtension')).then(grant);
    expect([months(longer), until(longer)]).toEqual([2, before(until(inCustody), -20)]);
    expect(clock(longer, 'term').dueAt).toBe(until(longer));
    expect(reading.refusal({ ...asking, at: before(until(inCustody), 4) }).names).toEqual(['S07']);
  });
});
