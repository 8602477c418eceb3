import { statedFigures } from '../figures/catalogue';
import { briefingOfJanuary2022 } from '../testing/briefing-of-january-2022';
import { readFigures } from './read-figures';

const values = (text: string) => Object.fromEntries([...readFigures(text).figures].map(([key, { value }]) => [key, value]));

describe('the briefing of January 2022', () => {
  const read = readFigures(briefingOfJanuary2022);

  it('every figure is found, with its wording, and no other', () => {
    const stated = Object.fromEntries(statedFigures.map(({ key, value, relation }) => [key, { value, relation }]));
    expect(Object.fromEntries(read.figures)).toEqual(stated);
  });
  it('each is stated once', () => {
    expect(read.conflicts).toEqual([]);
    expect(read.mentions).toHaveLength(statedFigures.length);
  });
  it('dates, ages and the three tiers are left over', () => expect(read.unread).toEqual(['2022', '19', '18', 'three']));
});

describe('other texts', () => {
  it.each([
    ['Over 3,000 buildings were attacked.', { 'attackedObjects.total': 3000 }],
    [
      'В ходе беспорядков 1 466 зданий были атакованы, повреждено более 700 автомобилей.',
      { 'attackedObjects.total': 1466, 'vehicles.destroyedOrDamaged': 700 },
    ],
    ['Общая сумма ущерба составляет 1,5 млрд тенге.', { 'damage.reportedByResidentsTenge': 1_500_000_000 }],
    ['The damage now amounts to 1.5 billion tenge', { 'damage.reportedByResidentsTenge': 1_500_000_000 }],
    [
      'We are investigating: 30 cases of theft of weapons, 24 cases of robbery and 1,300 cases of theft.',
      { 'casesByCategory.theftOfWeapons': 30, 'casesByCategory.lootingAndRobbery': 24, 'casesByCategory.theft': 1300 },
    ],
    ['A total of 1,937 cases; 150 cases of mass riots', { 'cases.total': 1937, 'casesByCategory.massRiots': 150 }],
    [
      'Изъято 515 единиц оружия: 75 автоматов и два пулемёта',
      { 'weapons.stolenWeaponsFoundAndSeized': 515, 'weapons.seizedByKind.assaultRifle': 75, 'weapons.seizedByKind.machineGun': 2 },
    ],
    ['Добровольно сдана 31 единица оружия', { 'weapons.voluntarilyRelinquished': 31 }],
    [
      '127 criminal cases are\nbeing investigated for illegal\npossession of firearms',
      { 'casesByCategory.illegalPossessionOfFirearms': 127 },
    ],
    ['Bread costs 150 tenge and 3 eggs are 90.', {}],
    ['', {}],
    ['⟦0c⟧ police facilities, ⟦9999c⟧ pistols', {}],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected));

  it('a figure stated twice, and differently', () => {
    const { conflicts, figures } = readFigures('31 weapons were voluntarily given up. By now 40 weapons were voluntarily given up.');
    expect(conflicts).toMatchObject([{ key: 'weapons.voluntarilyRelinquished', first: { quote: '31' }, second: { quote: '40' } }]);
    expect(figures.get('weapons.voluntarilyRelinquished')?.value).toBe(31);
  });

  it('stays quick on the longest hostile text', () => {
    const started = Date.now();
    for (const part of ['1 cases of damage ', 'damage ', 'нападению подверглись здания 1 ', '12 of which governors ', 'краж и грабеж '])
      readFigures(part.repeat(100_000 / part.length));
    expect(Date.now() - started).toBeLessThan(10_000);
  });
});
