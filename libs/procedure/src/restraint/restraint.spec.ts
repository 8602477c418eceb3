import { because, cast, caseWithSuspect, ids, misremembering, step } from '../kernel/testing/begun-case';
import type { LawProfile } from '@tergeu/law';
import { caseOf } from './testing/measures';

const reasons = { reasons: because };
const propose = (kind = 'custody', more: object = {}) =>
  step('investigator', 'restraint', ids.restraint, 'propose', {
    personId: ids.person,
    kind,
    grounds: because,
    custodyException: 'identityUnknown',
    ...more,
  });
const prosecutor = (type: string, payload = {}) => step('prosecutor', 'restraint', ids.restraint, type, payload);
const noBail = { ...reasons, noBailGround: 'flightOrHindrance' };
const judge = (type: string, payload: Record<string, string | number> = type === 'order' ? noBail : reasons) =>
  step('judge', 'restraint', ids.restraint, type, payload);
const agree = prosecutor('agreeToMeasure');
const apply = step('investigator', 'restraint', ids.restraint, 'apply');
const review = (ground: string) => step('counsel', 'restraint', ids.restraint, 'openReview', { ground, statement: because });
const recommended = (story: typeof given) =>
  story
    .then(step('investigator', 'medical-examination', ids.examination, 'order', { personId: ids.person }))
    .then(step('medic', 'medical-examination', ids.examination, 'recordHealthy', { fitForFacility: true }))
    .then(step('medic', 'medical-examination', ids.examination, 'recommendOnHealth', { recommendation: because }));
const defended = (profile: LawProfile = 'briefing', more: object = {}) =>
  caseWithSuspect(profile, { ...more } as never)
    .then(step('investigator', 'defence', ids.defence, 'explainRightsAndOffer', { personId: ids.person }))
    .then(step('investigator', 'defence', ids.defence, 'requestStateCounsel'))
    .then(step('investigator', 'defence', ids.defence, 'admitCounsel', { counselId: cast.counsel.id }));
const given = defended();
const agreed = given.then(propose()).then(agree);
const inCustody = agreed.then(judge('order'));
const underReview = recommended(inCustody).then(review('health'));
const restraint = (story: typeof given) => story.file.proceedings[ids.restraint]!;
const clock = (story: typeof given, name: string) => restraint(story).clocks.find((one) => one.name === name)!;

describe('restraint', () => {
  it('custody: proposed, agreed, ordered, lifted', () => {
    expect(restraint(inCustody)).toMatchObject({
      state: { inForce: { review: 'settled', term: 'unasked' } },
      memory: { courtRequired: true, judgeId: cast.judge.id, months: 2 },
    });
    expect(restraint(inCustody.then(prosecutor('lift', reasons)))).toMatchObject({ state: 'lifted', done: true });
  });
  it('a written pledge needs the prosecutor and no judge', () =>
    expect(restraint(given.then(propose('writtenPledge')).then(agree).then(apply))).toMatchObject({
      state: { inForce: { review: 'settled' } },
      memory: { courtRequired: false },
    }));
  it('ends where the prosecutor or the judge says no', () => {
    expect(restraint(given.then(propose()).then(prosecutor('refuseMeasure', reasons)))).toMatchObject({
      state: 'refusedByProsecutor',
      done: true,
    });
    expect(restraint(agreed.then(judge('refuseOrder')))).toMatchObject({ state: 'refusedByJudge', done: true });
  });

  it('custody up to five years rests on a ground that the law names (CPC 147(1-1)); there is none without imprisonment', () => {
    const bare = { custodyException: undefined } as never;
    expect(given.refusal(propose('custody', bare)).names).toEqual(['isPunishableEnoughForCustody']);
    expect(given.then(propose('writtenPledge', bare)).file.proceedings[ids.restraint]).toBeDefined();
    expect(caseOf('CC 188(3)', 'theft').then(propose('custody', bare)).file.proceedings[ids.restraint]).toBeDefined();
    expect(caseOf('CC 187', 'theft').refusal(propose('custody')).names).toEqual(['isPunishableEnoughForCustody']);
  });

  it('is of a recorded person', () =>
    expect(given.refusal(propose('custody', { personId: ids.otherPerson })).names).toEqual(['isOfARecordedPerson']));
  it('S03: its author does not agree to it, even in a file where the tiers would let him', () => {
    const proposedByHim = misremembering(given.then(propose()), ids.restraint, { authorId: cast.prosecutor.id });
    expect(proposedByHim.refusal(agree).names).toEqual(['S03']);
  });
  it('S03: nor a prosecutor who does not supervise', () =>
    expect(given.then(propose()).refusal({ ...agree, by: cast.otherProsecutor }).kind).toBe('notAllowed'));

  it.each(['custody', 'houseArrest', 'bail'])('S04: %s is not applied without the judge', (kind) =>
    expect(given.then(propose(kind)).then(agree).refusal(apply).names).toEqual(['S04']),
  );
  it('a judge orders only what is reserved to him', () =>
    expect(given.then(propose('writtenPledge')).then(agree).refusal(judge('order', reasons)).names).toEqual(['isReservedToTheCourt']));
  it('no order before the prosecutor’s agreement', () => expect(given.then(propose()).refusal(judge('order')).kind).toBe('unlawful'));

  it('S09: a review on health needs a medical recommendation; on personal grounds it does not', () => {
    expect(inCustody.refusal(review('health')).names).toEqual(['S09']);
    expect(restraint(inCustody.then(review('personal'))).state).toMatchObject({ inForce: { review: 'underReview' } });
  });
  it('S09: a review ends in a reasoned decision, and its measure leaves isolation', () => {
    expect(underReview.refusal(prosecutor('keep', { reasons: '' })).names).toEqual(['payload']);
    for (const newKind of ['custody', 'houseArrest'])
      expect(underReview.refusal(prosecutor('replace', { newKind, ...reasons })).names).toEqual(['S04', 'S09']);
    // Bail does not isolate, but only the judge orders it.
    expect(underReview.refusal(prosecutor('replace', { newKind: 'bail', ...reasons })).names).toEqual(['S04']);
    const replaced = underReview.then(prosecutor('replace', { newKind: 'writtenPledge', ...reasons }));
    expect(restraint(replaced)).toMatchObject({ state: 'replaced', memory: { newKind: 'writtenPledge', reviewReasons: because } });
    expect(restraint(underReview.then(prosecutor('keep', reasons))).state).toMatchObject({ inForce: { review: 'settled' } });
    expect(restraint(underReview.then(prosecutor('lift', reasons))).state).toBe('lifted');
  });

  it('late decisions of judge and prosecutor are seen and still to be made', () => {
    const lateJudge = agreed.until(clock(agreed, 'judgeDecision').dueAt);
    expect(clock(lateJudge, 'judgeDecision').status).toBe('missed');
    expect(restraint(lateJudge.then(judge('order'))).state).toMatchObject({ inForce: {} });
    const lateReview = underReview.until(clock(underReview, 'reviewDecision').dueAt);
    expect(restraint(lateReview)).toMatchObject({ state: { inForce: { review: 'underReview' } } });
    expect(clock(lateReview, 'reviewDecision').status).toBe('missed');
  });
});
