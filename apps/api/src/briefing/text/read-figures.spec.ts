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
