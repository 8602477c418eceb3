import { damageClaim } from '.';
import { attackedObject } from '../attacked-object';
import { caseWith, ids, investigates, people } from '../kernel/testing/stories';

const claim = ids.petition;
const reported = {
  claimantName: 'Specimen Claimant',
  claimantKind: 'resident',
  city: 'Almaty',
  objectDescription: 'Kiosk with goods',
  amountTenge: 1_500_000,
};
const step = (type: string, payload: object = {}) => investigates('damage-claim', claim, type, payload as Record<string, never>);
const report = (more: object = {}) => step('report', { ...reported, ...more });
const document = step('document', { findings: 'Windows broken, goods gone' });
const assess = step('assess', { assessedTenge: 1_200_000 });
const recognise = step('recognise', { recognisedAs: 'victim' });
const decide = { ...step('decide', { outcome: 'sentToCourt', reasons: 'Goes with the case' }), by: people.prosecutor };
const given = caseWith(damageClaim, attackedObject);
const clock = (story: typeof given) => story.file.proceedings[claim]!.clocks[0]!;

describe('damage claim', () => {
  it('goes its way and is done', () => {
    const { file } = given.then(report()).then(document).then(assess).then(recognise).then(decide);
    expect(file.proceedings[claim]).toMatchObject({ state: 'decided', done: true });
    expect(damageClaim.register.row(file.proceedings[claim]!, file)).toMatchObject({
      amountTenge: 1_500_000,
      assessedTenge: 1_200_000,
      recognisedAs: 'victim',
      outcome: 'sentToCourt',
      decidedBy: people.prosecutor.id,
    });
  });

  it('recognises at once and makes the amount precise later', () => {
    const recognised = given.then(report()).then(recognise);
    expect(recognised.refusal(decide)).toEqual({ kind: 'unlawful', names: ['wasAssessed'] });
    expect(recognised.then(document).then(assess).then(decide).file.proceedings[claim]?.done).toBe(true);
  });

  it('CPC 109: three days to answer, the day of the report not counted', () => {
    const open = given.then(report());
    expect(clock(open).status).toBe('running');
    const days = (Date.parse(clock(open).dueAt) - Date.parse(clock(open).startedAt)) / 86_400_000;
    expect(days).toBeGreaterThanOrEqual(3);
    expect(days).toBeLessThan(7);
    expect(clock(open.then(recognise)).status).toBe('met');
  });

  it('late recognition stays due and stays late', () => {
    const late = given.then(report()).until('2022-01-20T00:00:00.000Z');
    expect(late.file.proceedings[claim]).toMatchObject({ state: 'reported' });
    expect(late.file.proceedings[claim]?.memory['recognitionMissedAt']).toBe(clock(late).dueAt);
    expect(clock(late.then(recognise)).status).toBe('missed');
  });

  it('CPC 109: refused with reasons, appealed within five days of the copy, decided by the prosecutor', () => {
    const because = { reasons: 'The harm did not come from this act' };
    const appeal = step('appealRefusal', { statement: 'The shop was mine and is gone' });
    const byProsecutor = (type: string) => ({ ...step(type, because), by: people.prosecutor });
    const refused = given.then(report()).then(step('refuseRecognition', because));
    const state = (story: typeof given) => story.file.proceedings[claim]!.state;
    expect(clock(refused).status).toBe('met');
    const handed = refused.then(step('handCopy'));
    const appealed = handed.then(appeal);
    expect(appealed.refusal({ ...byProsecutor('cancelRefusal'), by: people.investigator }).kind).toBe('notAllowed');
    expect(state(appealed.then(byProsecutor('cancelRefusal')).then(recognise))).toBe('recognised');
    const upheld = appealed.then(byProsecutor('upholdRefusal'));
    expect(upheld.refusal(appeal).names).toEqual(['isAppealInTime']);
    const over = handed.until('2022-02-01T00:00:00.000Z');
    expect(state(over)).toBe('notRecognised');
    expect(over.refusal(appeal).names).toEqual(['isAppealInTime']);
    expect(state(over.then(recognise))).toBe('recognised');
  });

  it('names only an object on file', () => {
    expect(given.refusal(report({ objectId: ids.annex }))).toEqual({ kind: 'unlawful', names: ['isOfARecordedObject'] });
  });

  it.each([-1, 0.5, '100', 1e18, null])('takes no amount of %s', (amountTenge) =>
    expect(given.refusal(report({ amountTenge })).kind).toBe('malformed'),
  );

  it('is decided by the supervising prosecutor only', () => {
    const recognised = given.then(report()).then(document).then(assess).then(recognise);
    expect(recognised.refusal({ ...decide, by: people.otherProsecutor }).kind).toBe('notAllowed');
    expect(recognised.refusal({ ...decide, by: people.investigator }).kind).toBe('notAllowed');
  });

  it.each([
    ['resident', { 'damage.reportedByResidentsTenge': 1_500_000 }],
    ['business', { 'damage.reportedByResidentsTenge': 1_500_000, 'damage.reportedByBusinessTenge': 1_500_000 }],
    ['state', { 'damage.reportedByStateTenge': 1_500_000 }],
  ])('of a %s counts as it should', (claimantKind, figures) => {
    const { file } = given.then(report({ claimantKind }));
    const counted = damageClaim.figures(file.proceedings[claim]!, file);
    expect(Object.fromEntries(counted.map(({ figure, amount }) => [figure, amount]))).toEqual(figures);
  });
});
