import fc from 'fast-check';
import { catalogue, statedFigures } from '../figures/catalogue';
import { about, exactly, over, type Stated } from '../figures/figure';
import { checkTotals } from './check-totals';
import { statedExactly } from './figures-stated';
import { totals, totalsOf } from './totals';

const source = new Map(statedFigures.map(({ key, value, relation }) => [key, { value, relation }]));
const verdicts = (figures: ReadonlyMap<string, Stated>) =>
  Object.fromEntries(checkTotals(figures).map(({ rule, verdict }) => [rule, verdict]));
const found = (figures: ReadonlyMap<string, Stated>, rule: string) => checkTotals(figures).find((one) => one.rule === rule)!;
const whole = {
  ...Object.fromEntries(statedFigures.map(({ key, value }) => [key, value])),
  'vehicles.destroyedOrDamaged': 731,
  'vehicles.ofStateBodies': 538,
  'vehicles.ofBusinesses': 77,
  'attackedObjects.businessesNotLooted': 0,
  'cases.total': 1937,
  'casesByCategory.massRiots': 150,
  'casesByCategory.terrorism': 40,
  'casesByCategory.hooliganism': 62,
  'casesByCategory.abuseOfPower': 20,
  'casesByCategory.other': 30,
  'weapons.seizedByKind.gas': 57,
  'weapons.seizedByKind.traumatic': 71,
  'weapons.seizedByKind.other': 27,
  'damage.reportedByBusinessTenge': 61_000_000_000,
};

describe('totals of the briefing of January 2022', () => {
  it('three do not close, none contradicts another', () => {
    expect(verdicts(source)).toEqual({
      attackedObjects: 'agrees',
      governmentInstitutions: 'agrees',
      policeFacilities: 'agrees',
      huntingShops: 'agrees',
      vehicles: 'doesNotClose',
      casesByCategory: 'doesNotClose',
      seizedByKind: 'doesNotClose',
      damage: 'notStated',
      theftShare: 'notStated',
    });
  });

  it.each([
    ['attackedObjects', 1466, 1466, 0],
    ['vehicles', 616, 700, 84],
    ['casesByCategory', 1635, 1937, 302],
    ['seizedByKind', 360, 515, 155],
  ])('%s: %d against %d', (rule, left, right, difference) => expect(found(source, rule)).toMatchObject({ left, right, difference }));

  it('explains in three languages with numbers of each', () => {
    const { explanation } = found(source, 'casesByCategory');
    expect(explanation.en).toContain('1,635');
    expect(explanation.ru).toContain('1\u00a0937');
    expect(explanation.kk).toContain('302');
  });
});

describe('totals of our own data', () => {
  it('all agree when what the briefing does not name is counted, too', () =>
    expect(new Set(Object.values(verdicts(statedExactly(whole))))).toEqual(new Set(['agrees'])));

  it('every figure that is changed by one is found by each sum that it takes part in', () => {
    const inSums = Object.keys(whole).filter((key) => totalsOf(key).some(({ relation }) => relation === 'equal'));
    fc.assert(
      fc.property(fc.constantFrom(...inSums), fc.constantFrom(-1, 1), (key, by) => {
        const changed = verdicts(statedExactly({ ...whole, [key]: whole[key as keyof typeof whole] + by }));
        const rules = totalsOf(key).filter(({ relation }) => relation === 'equal');
        return rules.every(({ rule }) => changed[rule] === 'disagrees');
      }),
    );
  });
});

describe('verdicts', () => {
  const changed = (key: string, stated: Stated) => new Map([...source, [key, stated]]);

  it('parts above an exact whole contradict it, even when some are not stated', () => {
    expect(verdicts(changed('weapons.seizedByKind.pistol', exactly(500)))['seizedByKind']).toBe('disagrees');
    const partly = new Map([...changed('weapons.seizedByKind.pistol', exactly(600))].filter(([key]) => !key.endsWith('rifled')));
    expect(verdicts(partly)['seizedByKind']).toBe('disagrees');
  });
  it('over 700 has room above', () => expect(verdicts(changed('vehicles.ofIndividualCitizens', exactly(300)))['vehicles']).toBe('agrees'));
  it('over 500 within exactly 400 contradicts', () =>
    expect(verdicts(changed('vehicles.destroyedOrDamaged', exactly(400)))['vehicles']).toBe('disagrees'));
  it('a sum without unnamed parts may not fall short', () =>
    expect(verdicts(changed('attackedObjects.ofWhichPoliceFacilities', exactly(28)))['policeFacilities']).toBe('disagrees'));
  it('a sum with an unnamed part may, and then does not close; it may not exceed', () => {
    expect(found(changed('attackedObjects.total', exactly(1467)), 'attackedObjects')).toMatchObject({
      verdict: 'doesNotClose',
      difference: 1,
    });
    expect(found(changed('attackedObjects.total', exactly(1465)), 'attackedObjects')).toMatchObject({
      verdict: 'disagrees',
      difference: -1,
    });
  });
  it('about leaves room on both sides', () => {
    expect(verdicts(changed('attackedObjects.total', about(1500)))['attackedObjects']).toBe('agrees');
    expect(verdicts(changed('attackedObjects.total', about(2000)))['attackedObjects']).toBe('doesNotClose');
    expect(verdicts(changed('attackedObjects.total', about(1000)))['attackedObjects']).toBe('disagrees');
  });
  it('a part larger than its whole', () =>
    expect(verdicts(changed('attackedObjects.ofWhichAkimatBuildings', exactly(45)))['governmentInstitutions']).toBe('disagrees'));
  it('a share that does not fit', () => {
    const stated = new Map([...source, ['cases.total', exactly(1937)]]) as Map<string, Stated>;
    expect(verdicts(stated)['theftShare']).toBe('agrees');
    expect(verdicts(stated.set('casesByCategory.theft.shareOfAll', exactly(75)))['theftShare']).toBe('disagrees');
    expect(verdicts(changed('casesByCategory.theft.shareOfAll', exactly(90)))['casesByCategory']).toBe('disagrees');
    expect(verdicts(changed('casesByCategory.theft.shareOfAll', over(99)))['casesByCategory']).toBe('disagrees');
  });
  it('nothing stated: nothing claimed', () => {
    expect(new Set(Object.values(verdicts(new Map())))).toEqual(new Set(['notStated']));
    expect(found(new Map(), 'damage').explanation.en).toContain('Damage reported by residents');
  });
  it('names only figures of the catalogue', () => {
    const keys = new Set(catalogue.map(({ key }) => key));
    expect(totals.flatMap(({ whole: one, parts, unnamed }) => [one, ...parts, ...unnamed]).filter((key) => !keys.has(key))).toEqual([]);
  });
});
