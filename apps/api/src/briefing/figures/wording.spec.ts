import { about, exactly, over } from './figure';
import { bears, boundsOf, roundly, roundness } from './wording';

describe('wording', () => {
  it.each([
    [700, 100],
    [87_000_000_000, 1_000_000_000],
    [1466, 1],
    [9000, 1000],
    [70, 10],
    [0, 1],
  ])('the last significant digit of %d stands for %d', (value, step) => expect(roundness(value)).toBe(step));

  it.each([
    [731, over(700), true],
    [700, over(700), false],
    [800, over(700), false],
    [87_214_650_000, over(87_000_000_000), true],
    [88_000_000_000, over(87_000_000_000), false],
    [9012, about(9000), true],
    [9451, about(9000), false],
    [70.005, about(70), true],
    [74, about(70), false],
    [1466, exactly(1466), true],
    [1465, exactly(1466), false],
  ])('%d for %j: %s', (computed, stated, fits) => expect(bears(computed, stated)).toBe(fits));

  it('bounds: over has none above', () => {
    expect(boundsOf(over(500))).toEqual([500, Infinity]);
    expect(boundsOf(about(9000))).toEqual([8550, 9450]);
    expect(boundsOf(exactly(7))).toEqual([7, 7]);
  });

  it('over rounds down, about to the nearest; neither says what is not so', () => {
    expect(roundly(731, 100, 'over')).toEqual(over(700));
    expect(roundly(1731, 100, 'over')).toEqual(over(1700));
    expect(roundly(700, 100, 'over')).toEqual(exactly(700));
    expect(roundly(99, 100, 'over')).toEqual(exactly(99));
    expect(roundly(8999, 1000, 'about')).toEqual(about(9000));
    expect(roundly(1400, 1000, 'about')).toEqual(exactly(1400));
  });
});
