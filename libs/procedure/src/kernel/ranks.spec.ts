import { citiesServed, isOfRank, rankOf, serves } from '@tergeu/law';

const office = (bodyKind: 'prosecution' | 'regionalProsecution' | 'court', city: string | null) => ({ bodyKind, city });

describe('ranks of prosecutors', () => {
  it('come from the office', () => {
    expect(rankOf(office('prosecution', 'almaty'))).toBe('district');
    expect(rankOf(office('regionalProsecution', 'almaty'))).toBe('regional');
    expect(rankOf(office('prosecution', null))).toBe('general');
    expect(rankOf(office('court', null))).toBeNull();
  });
  it('a superior may what a subordinate may, and not the other way', () => {
    expect(isOfRank(office('prosecution', null), 'district')).toBe(true);
    expect(isOfRank(office('prosecution', 'almaty'), 'regional')).toBe(false);
    expect(isOfRank(office('court', null), 'district')).toBe(false);
  });
  it('a regional office serves the cities of its region, everybody else his own', () => {
    expect(citiesServed(office('regionalProsecution', 'ustKamenogorsk'))).toEqual(['ustKamenogorsk', 'semey']);
    expect(citiesServed(office('prosecution', 'ustKamenogorsk'))).toEqual(['ustKamenogorsk']);
    expect(citiesServed(office('prosecution', null))).toBeNull();
    expect(serves(office('regionalProsecution', 'ustKamenogorsk'), 'almaty')).toBe(false);
    expect(serves(office('prosecution', null), 'almaty')).toBe(true);
    expect(serves(office('regionalProsecution', 'toString'), 'semey')).toBe(false);
  });
});
