import fc from 'fast-check';
import { formatNumber } from './format-number';
import { readNumbers } from './read-numbers';

const one = (text: string) => {
  const [found, ...more] = readNumbers(text);
  expect(more).toEqual([]);
  return found && [found.value, found.relation, found.kind];
};

describe('numbers in a text', () => {
  it.each([
    ['1,466 buildings', 1466, 'exact', 'count'],
    ['1 466 зданий', 1466, 'exact', 'count'],
    ['1\u00a0466 зданий', 1466, 'exact', 'count'],
    ['1\u202f466 зданий', 1466, 'exact', 'count'],
    ['1.466 objects', 1466, 'exact', 'count'],
    ["1'466 objects", 1466, 'exact', 'count'],
    ['over 3,000 cases', 3000, 'over', 'count'],
    ['more than 3 000 cases', 3000, 'over', 'count'],
    ['свыше 3 000 дел', 3000, 'over', 'count'],
    ['более 3 тысяч дел', 3000, 'over', 'count'],
    ['about 70% of the cases', 70, 'about', 'percent'],
    ['около 70 процентов дел', 70, 'about', 'percent'],
    ['шамамен 70 %-ы', 70, 'about', 'percent'],
    ['1.5 billion tenge', 1_500_000_000, 'exact', 'tenge'],
    ['1,5 млрд тенге', 1_500_000_000, 'exact', 'tenge'],
    ['1,466 млрд тенге', 1_466_000_000, 'exact', 'tenge'],
    ['1,466 billion tenge', 1_466_000_000_000, 'exact', 'tenge'],
    ['exceeded 87 billion tenge', 87_000_000_000, 'over', 'tenge'],
    ['превысил 87 миллиардов тенге', 87_000_000_000, 'over', 'tenge'],
    ['87 миллиард теңгеден асты', 87_000_000_000, 'over', 'tenge'],
    ['87 214 650 000 ₸', 87_214_650_000, 'exact', 'tenge'],
    ['700-ден астам көлік', 700, 'over', 'count'],
    ['9,000 cartridges', 9000, 'about', 'count'],
    ['two machine guns', 2, 'exact', 'count'],
    ['два пулемёта', 2, 'exact', 'count'],
    ['екі пулемёт', 2, 'exact', 'count'],
    ['(1,356)', 1356, 'exact', 'count'],
  ])('%s', (text, ...expected) => expect(one(text)).toEqual(expected));

  it('keeps apart what stands together', () =>
    expect(readNumbers('75 assault rifles, 133 pistols; 47, 103 and 100').map(({ value }) => value)).toEqual([75, 133, 47, 103, 100]));
  it('takes no number out of a word', () => expect(readNumbers('someone, tenfold, A4, двадцать, одиночка')).toEqual([]));
  it('a number that is too large for us is none', () => expect(readNumbers(`${'9'.repeat(400)} tenge`)).toEqual([]));
  it('stays quick on a hostile text', () => {
    const started = Date.now();
    readNumbers(`${'1,111'.repeat(20_000)}${'over '.repeat(1000)}`.slice(0, 100_000));
    expect(Date.now() - started).toBeLessThan(1500);
  });

  it('reads back every number that we write', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 ** 11 }), fc.constantFrom('kk' as const, 'ru' as const, 'en' as const), (value, language) => {
        const found = readNumbers(`N: ${formatNumber(value, language)} x`);
        return found.length === 1 && found[0]!.value === value;
      }),
    );
  });
});
