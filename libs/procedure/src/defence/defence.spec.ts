import { because, cast, caseWithSuspect, ids, recordPerson, step } from '../kernel/testing/begun-case';

const does = (type: string, payload = {}) => step('investigator', 'defence', ids.defence, type, payload);
const offer = (more: object = {}) => does('explainRightsAndOffer', { personId: ids.person, ...more });
const counsel = { counselId: cast.counsel.id };
const choose = does('chooseCounsel', counsel);
const request = does('requestStateCounsel');
const admit = does('admitCounsel', counsel);
const refuse = does('refuseCounsel', { statement: because });
const replace = does('replaceCounsel', { reasons: because });
const suspect = (more: object = {}) => caseWithSuspect('briefing', { ...more } as never);
const offered = suspect().then(offer());
const defence = (story: typeof offered) => story.file.proceedings[ids.defence]!;

describe('defence', () => {
  it('offered, chosen, admitted, replaced by one from the state', () => {
    const admitted = offered.then(choose).then(admit);
    expect(defence(admitted)).toMatchObject({
      state: 'admitted',
      memory: { counselId: cast.counsel.id, counselKind: 'chosen', mandatory: false },
    });
    const replaced = admitted.then(replace);
    expect(defence(replaced)).toMatchObject({ state: 'anotherCounselDue' });
    expect(defence(replaced).memory['counselId']).toBeUndefined();
    expect(defence(replaced.then(request).then(admit))).toMatchObject({ state: 'admitted', memory: { counselKind: 'state' } });
  });

  it('a facility offers it, too', () => expect(defence(suspect().then({ ...offer(), by: cast.facilityOfficer })).state).toBe('offered'));
  it('is of a recorded person', () =>
    expect(suspect().refusal(offer({ personId: ids.otherPerson })).names).toEqual(['isOfARecordedPerson']));
  it('is offered once: a person has one defence', () =>
    expect(offered.refusal({ ...offer(), id: ids.decision }).names).toEqual(['isFirstDefenceOfThePerson']));
  it('admits counsel only', () =>
    expect(offered.then(choose).refusal(does('admitCounsel', { counselId: cast.medic.id })).kind).toBe('malformed'));

  it('may be refused where it is neither mandatory nor free, and taken up again', () => {
    const refused = offered.then(refuse);
    expect(defence(refused).state).toBe('refused');
    expect(defence(refused.then(choose)).state).toBe('counselChosen');
    expect(defence(refused.then(request)).state).toBe('stateCounselRequested');
  });

  it.each<[string, object, object, string[]]>([
    ['a minor', { bornOn: '2006-01-01' }, {}, ['minor']],
    ['a defect', { hasDefect: true }, {}, ['defect']],
    ['another language', { knowsLanguage: false }, {}, ['language']],
    ['over ten years', {}, { punishableByOverTenYears: true }, ['gravity']],
    ['two grounds', { hasDefect: true, knowsLanguage: false }, {}, ['defect', 'language']],
  ])('S06: mandatory defence is not refused: %s', (_, person, more, mandatoryGrounds) => {
    const story = suspect(person).then(offer(more));
    expect(defence(story).memory).toMatchObject({ mandatory: true, mandatoryGrounds });
    expect(story.refusal(refuse).names).toEqual(['S06']);
    expect(story.then(choose).then(admit).refusal(refuse).names).toEqual(['S06']);
  });
  it('S06: nor by somebody without means, who would refuse for the money', () =>
    expect(suspect({ withoutMeans: true }).then(offer()).refusal(refuse).names).toEqual(['S06']));
  it('the day before eighteen is a minor’s, the birthday is not', () => {
    expect(defence(suspect({ bornOn: '2004-01-11' }).then(offer())).memory['mandatory']).toBe(true);
    expect(defence(suspect({ bornOn: '2004-01-10' }).then(offer())).memory['mandatory']).toBe(false);
  });

  it.each([['chosen', choose], ['from the state', request]])('counsel %s who does not come in time is replaced', (_, asked) => {
    const waiting = offered.then(asked);
    const late = waiting.until(defence(waiting).clocks[0]!.dueAt);
    expect(defence(late)).toMatchObject({ state: 'anotherCounselDue', clocks: [{ name: 'counselArrival', status: 'missed' }] });
    expect(defence(late.then(request).then(admit)).state).toBe('admitted');
  }); // prettier-ignore
});

describe('mandatory defence, whatever it is that makes it so (CPC 67(1))', () => {
  const refused = offered.then(refuse);
  const custody = step('investigator', 'restraint', ids.restraint, 'propose', {
    personId: ids.person,
    kind: 'custody',
    custodyException: 'identityUnknown',
    grounds: because,
  });
  const provide = does('provideCounsel', { reasons: because });
  const state = (ground: string, more: object = {}) => does('recordGround', { ground, circumstances: because, ...more });
  const flee = step('investigator', 'person', ids.person, 'recordFlight', { circumstances: because, abroad: true });
  const other = (type: string, payload = {}) => step('investigator', 'defence', ids.decision, type, payload);
  const besideAnother = offered.then(recordPerson({}, ids.otherPerson)).then(other('explainRightsAndOffer', { personId: ids.otherPerson }));
  const conflict = state('conflict', { otherPersonId: ids.otherPerson });

  it('gravity is read from what the person is held for, ticked or not', () => {
    const held = suspect().then(
      step('investigator', 'detention', ids.detention, 'apprehend', {
        personId: ids.person, ground: 'caughtInTheAct', place: 'A street', offenceId: 'CC 380-1(1)', inMassRiots: false,
      }), // prettier-ignore
    );
    expect(defence(held.then(offer())).memory).toMatchObject({ mandatory: true, mandatoryGrounds: ['gravity'] });
    expect(held.then(offer()).refusal(refuse).names).toEqual(['S06']);
  });
  it.each([
    ['custody is asked for', custody],
    ['the person hides abroad', flee],
    ['an expertise in a hospital is forced', state('inpatientExpertise')],
    ['the victim has a representative', state('victimRepresented')],
    ['a plea agreement', state('pleaAgreement')],
  ])('S06: %s: counsel is not refused any more', (_, comes) => expect(offered.then(comes).refusal(refuse).names).toEqual(['S06']));
  it('custody that the prosecutor refuses is no ground', () => {
    const denied = offered.then(custody).then(step('prosecutor', 'restraint', ids.restraint, 'refuseMeasure', { reasons: because }));
    expect(defence(denied.then(refuse)).state).toBe('refused');
  });
  it('a conflict is with somebody who has counsel', () => {
    expect(besideAnother.refusal(conflict).names).toEqual(['isOtherRepresented']);
    expect(besideAnother.refusal(state('conflict')).names).toEqual(['isOtherRepresented']);
    const represented = besideAnother.then(other('chooseCounsel', counsel)).then(other('admitCounsel', counsel)).then(conflict);
    expect(defence(represented).memory).toMatchObject({ mandatoryGrounds: ['conflict'] });
    expect(represented.refusal(refuse).names).toEqual(['S06']);
  });

  it('most grounds count from recognition as a suspect, others from their event (CPC 67(2))', () => {
    const witness = suspect({ roleInCase: 'witness', hasDefect: true }).then(offer());
    expect(defence(witness).memory['mandatory']).toBe(false);
    expect(witness.refusal(state('inpatientExpertise')).names).toEqual(['isMomentOfGround']);
    expect(defence(witness.then(state('victimRepresented'))).memory['mandatory']).toBe(true);
    const recognised = witness.then(refuse).then({ ...recordPerson({ hasDefect: true }), type: 'correct' });
    expect(defence(recognised.then(provide))).toMatchObject({ state: 'stateCounselRequested', memory: { mandatoryGrounds: ['defect'] } });
  });

  it('a ground that comes after a refusal makes it lapse: counsel is provided by resolution (CPC 67(3))', () => {
    expect(refused.refusal(provide).names).toEqual(['isDefenceMandatory']);
    expect(defence(refused.then(state('pleaAgreement'))).state).toBe('refusalLapsed');
    const asked = refused.then(custody).then(step('prosecutor', 'restraint', ids.restraint, 'agreeToMeasure'));
    const order = step('judge', 'restraint', ids.restraint, 'order', { reasons: because, noBailGround: 'flightOrHindrance' });
    expect(asked.refusal(order)).toMatchObject({ names: ['S06'] });
    expect(asked.then(provide).then(order).file.proceedings[ids.restraint]!.state).toMatchObject({ inForce: {} });
  });
  it('S06: nor is anybody questioned or placed on a refusal that has lapsed', () => {
    const detention = (type: string, payload = {}) => step('investigator', 'detention', ids.detention, type, payload);
    const held = refused
      .then(
        detention('apprehend', {
          personId: ids.person,
          ground: 'caughtInTheAct',
          place: 'A street',
          offenceId: 'CC 188(2)',
          inMassRiots: false,
        }),
      )
      .then(detention('deliver'))
      .then(detention('drawProtocol'));
    const question = detention('question', { minutes: 1 });
    expect(held.try(question).decision.outcome).toBe('accepted');
    expect(held.then(custody).refusal(question).names).toEqual(['S06']);
    expect(held.then(custody).refusal({ ...detention('place'), by: cast.facilityOfficer }).names).toEqual(['S01', 'S06']);
  });
});
