import { because, cast, caseWithSuspect, ids, step } from '../kernel/testing/begun-case';

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
