import { because, cast, ids, misremembering, step } from '../kernel/testing/begun-case';
import {
  agree,
  apply,
  before,
  caseOf,
  clock,
  given,
  investigator,
  judge,
  measure,
  noBail,
  order,
  propose,
  prosecutor,
  qualified,
  reasons,
} from './testing/measures';
import type { Told } from './testing/measures';

const proposed = (kind = 'custody') => qualified(given()).then(propose(kind)).then(agree);
const inCustody = proposed().then(order);
const pledged = proposed('writtenPledge').then(apply);
const surety = proposed('personalSurety').then(apply);
const second = ids.otherDecision;
const names = (story: Told, id = ids.restraint) => measure(story, id).memory;

describe('what the judge decides', () => {
  it('custody says what sum of bail, or why none (CPC 148(8), (9))', () => {
    expect(proposed().refusal(judge('order')).names).toEqual(['hasBailDecided']);
    expect(proposed().refusal(judge('order', { ...noBail, bailSum: 100 })).names).toEqual(['hasBailDecided']);
    expect(proposed().refusal(judge('order', { ...reasons, noBailGround: 'especiallyGrave' })).names).toEqual(['isNoBailGroundOfOffence']);
    const grave = qualified(caseOf('CC 380-1(1)', 'violenceAgainstLawEnforcement'), 'CC 380-1(1)').then(propose()).then(agree);
    expect(names(grave.then(judge('order', { ...reasons, noBailGround: 'especiallyGrave' })))['noBailGround']).toBe('especiallyGrave');
  });
  it('refuses and chooses a lighter measure, bail with its sum', () => {
    const bail = { newKind: 'bail', ...reasons };
    expect(proposed().refusal(judge('orderLighter', bail)).names).toEqual(['hasBailDecided']);
    const ordered = proposed().then(judge('orderLighter', { ...bail, bailSum: 500_000 }));
    expect(names(ordered)).toMatchObject({ kind: 'bail', proposedKind: 'custody', bailSum: 500_000, judgeId: cast.judge.id });
    expect(names(ordered)['termUntil']).toBeUndefined();
    expect(names(proposed().then(judge('orderLighter', { newKind: 'houseArrest', ...reasons })))).toMatchObject({ months: 2 });
    expect(proposed('houseArrest').refusal(judge('orderLighter', { newKind: 'custody', ...reasons })).names).toContain('isLighter');
  });
  it('the prosecutor, too, agrees to something lighter', () => {
    const story = qualified(given())
      .then(propose())
      .then(prosecutor('agreeToLighter', { newKind: 'writtenPledge', ...reasons }));
    expect(names(story.then(apply))).toMatchObject({ kind: 'writtenPledge', courtRequired: false });
    expect(
      qualified(given())
        .then(propose('bail'))
        .refusal(prosecutor('agreeToLighter', { newKind: 'custody', ...reasons })).names,
    ).toEqual(['isLighter']);
  });
});

describe('bail', () => {
  const bail = proposed('bail').then(judge('order', { ...reasons, bailSum: 300_000 }));
  it('is paid within five days (CPC 145(4)); unpaid, the measure is to be changed', () => {
    expect(clock(bail, 'bailPayment').dueAt).toBe('2022-01-17T18:00:00.000Z');
    expect(clock(bail.then(investigator('recordBailPayment')), 'bailPayment').status).toBe('met');
    const unpaid = bail.until(clock(bail, 'bailPayment').dueAt);
    expect(names(unpaid)['bailUnpaidAt']).toBeDefined();
    const stricter = propose('custody', { replacesId: ids.restraint, replacementGround: 'bailUnpaid' }, second);
    expect(bail.refusal(stricter).names).toEqual(['isReplacementGroundOnFile']);
    expect(measure(unpaid.then(stricter), second).state).toBe('proposed');
  });
  it('paid with custody, the person is free and no term runs', () => {
    const paid = proposed()
      .then(judge('order', { ...reasons, bailSum: 300_000 }))
      .then(investigator('recordBailPayment'));
    expect(names(paid)).toMatchObject({ kind: 'bail', proposedKind: 'custody' });
    expect(measure(paid).clocks.filter(({ status }) => status === 'running')).toEqual([]);
    expect(inCustody.refusal(investigator('recordBailPayment')).names).toEqual(['hasBailToPay']);
  });
});

describe('a measure before the qualification (CPC 139)', () => {
  const free = (offence = 'CC 188(2)', category = 'theft') =>
    caseOf(offence, category).then(propose('writtenPledge')).then(agree).then(apply);
  it('falls by itself after ten days, thirty for the articles listed', () => {
    const story = free();
    expect(clock(story, 'qualification').dueAt).toBe('2022-01-19T18:00:00.000Z');
    expect(measure(story.until(clock(story, 'qualification').dueAt))).toMatchObject({ state: 'lapsed', done: true });
    expect(clock(free('CC 272(2)', 'massRiots'), 'qualification').dueAt).toBe('2022-02-08T18:00:00.000Z');
  });
  it('leaves who is held to be released', () => {
    const held = given().then(propose()).then(agree).then(order);
    const fallen = held.until(clock(held, 'qualification').dueAt);
    expect(measure(fallen)).toMatchObject({ state: 'fallen', done: false });
    expect(measure(fallen.then(step('facilityOfficer', 'restraint', ids.restraint, 'release'))).state).toBe('released');
  });
  it('stays where the qualification came into force; announced late, that is seen', () => {
    const story = qualified(free());
    expect(free().refusal(investigator('announceQualification')).names).toEqual(['isQualificationInForce']);
    expect(clock(story.then(investigator('announceQualification')), 'qualification').status).toBe('met');
    const late = story.until(clock(story, 'qualification').dueAt);
    expect(measure(late).state).toMatchObject({ inForce: {} });
    expect(names(late)['qualificationLateAt']).toBeDefined();
    expect(clock(pledged, 'qualification')).toBeUndefined();
  });
});

describe('change (CPC 153)', () => {
  const asked = (change: string) => inCustody.then(investigator('askForChange', { change, ...reasons }));
  it('lifted, or made one without the court, by the investigator with the prosecutor’s consent', () => {
    expect(measure(asked('none').then(prosecutor('consentToChange'))).state).toBe('lifted');
    const changed = asked('writtenPledge').then(prosecutor('consentToChange'));
    expect(measure(changed)).toMatchObject({ state: 'replaced', memory: { newKind: 'writtenPledge' } });
    expect(measure(asked('none').then(prosecutor('refuseChange', reasons))).state).toMatchObject({ inForce: { review: 'settled' } });
    const other = (kind: string) => propose(kind, { replacesId: ids.restraint, replacementGround: 'reviewed' }, second);
    expect(changed.refusal(other('personalSurety')).names).toEqual(['isOfTheMeasureReplaced']);
    expect(measure(changed.then(other('writtenPledge')), second).state).toBe('proposed');
  });
  it('S03: not by who asked for it', () => {
    const own = misremembering(asked('none'), ids.restraint, { changeAskedBy: cast.prosecutor.id });
    expect(own.refusal(prosecutor('consentToChange')).names).toEqual(['S03']);
  });
  it.each(['custody', 'houseArrest', 'bail'])('S04: not to %s, which is the judge’s', (change) =>
    expect(inCustody.refusal(investigator('askForChange', { change, ...reasons })).names).toEqual(['S04']),
  );
  it('a breach leads to a stricter measure, a proceeding of its own that names the one it replaces', () => {
    const broken = pledged.then(investigator('recordBreach', { breach: because }));
    const stricter = propose('custody', { replacesId: ids.restraint, replacementGround: 'breach' }, second);
    expect(pledged.refusal(stricter).names).toEqual(['isReplacementGroundOnFile']);
    const agreed = broken.then(stricter).then(prosecutor('agreeToMeasure', {}, second));
    expect(agreed.refusal(investigator('supersede', { byId: second })).names).toEqual(['hasSuccessorInForce']);
    const done = agreed.then(judge('order', noBail, second)).then(investigator('supersede', { byId: second }));
    expect(measure(done)).toMatchObject({ state: 'replaced', memory: { supersededById: second } });
    expect(measure(done, second).state).toMatchObject({ inForce: { term: 'unasked' } });
    expect(inCustody.refusal(investigator('recordBreach', { breach: because })).names).toEqual(['isBreakable']);
  });
  it('one measure at a time (CPC 140), unless it replaces the other', () => {
    const both = pledged.then(propose('personalSurety', {}, second)).then(prosecutor('agreeToMeasure', {}, second));
    expect(both.refusal(investigator('apply', {}, second)).names).toEqual(['isOnlyMeasure']);
    expect(both.then(prosecutor('lift', reasons)).then(investigator('apply', {}, second)).file).toBeDefined();
  });
  it('what is replaced is of the same person, and still there', () => {
    const elsewhere = { replacesId: ids.person, replacementGround: 'circumstances' };
    expect(pledged.refusal(propose('custody', elsewhere, second)).names).toContain('isOfTheMeasureReplaced');
    expect(pledged.refusal(propose('custody', { replacesId: ids.restraint }, second)).names).toEqual(['isReplacementGroundOnFile']);
  });
  it('a surety withdraws: a new measure within 48 hours (CPC 142(4))', () => {
    const withdrawn = surety.then(investigator('withdrawSurety', reasons));
    expect(clock(withdrawn, 'newMeasure').dueAt).toBe('2022-01-12T05:00:00.000Z');
    expect(clock(withdrawn.until(clock(withdrawn, 'newMeasure').dueAt), 'newMeasure').status).toBe('missed');
    const stricter = propose('writtenPledge', { replacesId: ids.restraint, replacementGround: 'suretyWithdrawn' }, second);
    const done = withdrawn
      .then(stricter)
      .then(prosecutor('agreeToMeasure', {}, second))
      .then(investigator('apply', {}, second));
    expect(clock(done.then(investigator('supersede', { byId: second })), 'newMeasure').status).toBe('met');
    expect(pledged.refusal(investigator('withdrawSurety', reasons)).names).toEqual(['isASurety']);
  });
});

describe('the place of custody (CPC 150)', () => {
  it('thirty days in a temporary facility, then a remand prison', () => {
    const held = misremembering(proposed(), ids.restraint, {});
    const detained = held
      .then(step('investigator', 'detention', ids.detention, 'apprehend', {
        personId: ids.person, ground: 'traces', place: 'A street', offenceId: 'CC 188(2)', inMassRiots: false,
      })); // prettier-ignore
    const placed = misremembering(detained, ids.detention, { facilityId: cast.facilityOfficer.bodyId }).then(order);
    const due = clock(placed, 'temporaryFacility').dueAt;
    expect(due > before('2022-02-10T00:00:00.000Z', 3)).toBe(true);
    const moved = placed.then(
      step('facilityOfficer', 'restraint', ids.restraint, 'transferToRemandPrison', { institutionName: 'Remand prison' }),
    );
    expect(clock(moved, 'temporaryFacility').status).toBe('met');
    expect(clock(placed.until(due), 'temporaryFacility').status).toBe('missed');
    expect(
      inCustody.refusal(step('facilityOfficer', 'restraint', ids.restraint, 'transferToRemandPrison', { institutionName: 'X' })).names,
    ).toEqual(['isInTemporaryFacility']);
  });
});
