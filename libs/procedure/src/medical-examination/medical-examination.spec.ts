import { because, cast, caseWithSuspect, ids, step } from '../kernel/testing/begun-case';

const facts = { personId: ids.person, ground: 'caughtInTheAct', place: 'Specimen street 1', offenceId: 'CC 188(2)' };
const given = caseWithSuspect().then(step('investigator', 'detention', ids.detention, 'apprehend', facts));
const order = (more: object = {}) =>
  step('investigator', 'medical-examination', ids.examination, 'order', { personId: ids.person, detentionId: ids.detention, ...more });
const healthy = step('medic', 'medical-examination', ids.examination, 'recordHealthy', { fitForFacility: true });
const injuryMarks = [{ site: 'left forearm', description: 'bruise, specimen' }];
const injuries = (more: object = {}) =>
  step('medic', 'medical-examination', ids.examination, 'recordInjuries', {
    injuryMarks,
    complaintOfAbuse: true,
    fitForFacility: false,
    ...more,
  });
const assign = (officer: keyof typeof cast) =>
  step('prosecutor', 'medical-examination', ids.examination, 'assignDetermination', { officerId: cast[officer].id });
const determine = step('security', 'medical-examination', ids.examination, 'determineCircumstances', {
  circumstances: because,
  inflictedInCustody: false,
});
const recommend = step('medic', 'medical-examination', ids.examination, 'recommendOnHealth', { recommendation: because });
const hurt = given.then(order()).then(injuries());
const examination = (story: typeof given) => story.file.proceedings[ids.examination]!;

describe('medical examination', () => {
  it('ordered, examined by a medic, healthy', () => {
    const story = given.then(order()).then(healthy);
    expect(examination(story)).toMatchObject({ state: 'noInjuries', memory: { injuries: false, medicId: cast.medic.id } });
    expect(examination(story).clocks).toEqual([]);
  });

  it('injuries are explained by another unit, on the prosecutor’s word', () => {
    const story = hurt.then(assign('security')).then(determine);
    expect(examination(story)).toMatchObject({ state: 'determined', memory: { injuries: true, injuryMarks, circumstances: because } });
    expect(examination(story).clocks).toMatchObject([{ name: 'determination', status: 'met' }]);
  });

  it('is of a recorded person', () => expect(given.refusal(order({ personId: ids.otherPerson })).names).toEqual(['isOfARecordedPerson']));
  it('is made by a medic only', () => expect(given.then(order()).refusal({ ...healthy, by: cast.investigator }).kind).toBe('notAllowed'));
  it('records no injuries without a mark', () =>
    expect(given.then(order()).refusal(injuries({ injuryMarks: [] })).names).toEqual(['payload']));
  it('is not made anew: injuries seen are not unseen', () => expect(hurt.refusal(healthy).kind).toBe('unlawful'));

  it('S02: is not explained by the unit that detained, nor by one of the case', () => {
    expect(hurt.refusal(assign('sameUnitSecurity')).names).toEqual(['S02']);
    expect(hurt.then(assign('security')).refusal(assign('sameUnitSecurity')).names).toEqual(['S02']);
  });
  it('S02: who has joined the unit since he was asked determines nothing', () => {
    const moved = { ...cast.security, unitId: cast.investigator.unitId };
    expect(hurt.then(assign('security')).refusal({ ...determine, by: moved }).names).toEqual(['S02']);
  });
  it('is explained by the officer asked, and by nobody else', () => {
    expect(hurt.refusal(determine).kind).toBe('notAllowed');
    const another = { ...determine, by: { ...cast.security, id: cast.sameUnitSecurity.id } };
    expect(hurt.then(assign('security')).refusal(another).kind).toBe('notAllowed');
  });
  it('another may be asked in his place, and an examination outside detention is explained, too', () => {
    expect(examination(hurt.then(assign('security')).then(assign('security'))).state).toBe('circumstancesBeingDetermined');
    const outside = given.then({ ...order(), payload: { personId: ids.person } }).then(injuries());
    expect(outside.refusal(assign('sameUnitSecurity')).names).toEqual(['S02']);
    expect(examination(outside.then(assign('security')).then(determine)).state).toBe('determined');
  });

  it('a missed determination is seen, and still to be made', () => {
    const { dueAt } = examination(hurt).clocks[0]!;
    const late = hurt.until(dueAt);
    expect(examination(late).clocks[0]!.status).toBe('missed');
    expect(examination(late.then(assign('security')).then(determine)).state).toBe('determined');
  });

  it.each([
    ['healthy', given.then(order()).then(healthy)],
    ['injured', hurt],
    ['being explained', hurt.then(assign('security'))],
    ['explained', hurt.then(assign('security')).then(determine)],
  ])('a medic may recommend on health: %s', (_, story) =>
    expect(examination(story.then(recommend)).memory).toMatchObject({ recommendation: because }),
  );
});

describe('before and after: what arose in custody (S02)', () => {
  const second = ids.otherDecision;
  const again = (more: object = {}) =>
    step('medic', 'medical-examination', second, 'recordInjuries', {
      injuryMarks: [...injuryMarks, { site: 'Neck', description: 'abrasion, specimen' }],
      complaintOfAbuse: false,
      fitForFacility: true,
      ...more,
    });
  const orderAgain = step('investigator', 'medical-examination', second, 'order', { personId: ids.person, detentionId: ids.detention });
  const looked = given
    .then(order())
    .then(injuries({ fitForFacility: true }))
    .then(orderAgain);
  const found = looked.then(again());
  const memory = (story: typeof given) => story.file.proceedings[second]!.memory;
  const ask = step('prosecutor', 'medical-examination', second, 'assignDetermination', { officerId: cast.security.id });
  const explain = { ...determine, id: second };
  const complain = step('medic', 'complaint', ids.complaint, 'receive', {
    complainantName: 'Specimen Person', complainantPersonId: ids.person, examinationId: second, channel: 'medic', text: because,
  }); // prettier-ignore
  const registered = step('prosecutor', 'complaint', ids.complaint, 'register');

  it('the second examination names what the first did not show, and in whose hands the person was', () =>
    expect(memory(found)).toMatchObject({
      newInjurySites: ['Neck'],
      previousExaminationId: ids.examination,
      heldBetween: [cast.investigator.id],
      custodyUnitId: cast.investigator.unitId,
    }));
  it('it is not explained until a complaint that names it is registered, and the law says so', () => {
    expect(found.then(ask).refusal(explain).names).toEqual(['S02']);
    expect(found.then(ask).then(complain).refusal(explain).names).toEqual(['S02']);
    const story = found.then(ask).then(complain).then(registered).then(explain);
    expect(story.file.proceedings[second]!.state).toBe('determined');
    expect(story.file.proceedings[ids.complaint]!.memory).toMatchObject({ examinationId: second, subjectUnitId: cast.investigator.unitId });
  });
  it('the same injury seen twice is not new, nor one of somebody who was free in between', () => {
    expect(memory(looked.then(again({ injuryMarks: [{ site: ' LEFT forearm', description: 'the same bruise' }] })))).not.toHaveProperty(
      'newInjurySites',
    );
    const free = given
      .then(order())
      .then(injuries())
      .then(step('investigator', 'detention', ids.detention, 'release', { releaseGround: 'suspicionNotConfirmed' }));
    expect(memory(free.then(orderAgain).then(again()))).not.toHaveProperty('newInjurySites');
  });
  it('a complaint names an examination of its own complainant that showed injuries', () =>
    expect(looked.refusal(complain).names).toEqual(['isOnInjuriesOfThatPerson']));
});
