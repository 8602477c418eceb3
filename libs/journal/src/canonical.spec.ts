import fc from 'fast-check';
import { canonicalJson, NotCanonicalError } from './canonical';

const whole = fc.jsonValue({ stringUnit: 'binary-ascii' });

function faultOf(value: unknown): NotCanonicalError {
  try {
    canonicalJson(value);
  } catch (error) {
    if (error instanceof NotCanonicalError) return error;
    throw error;
  }
  throw new Error('was not refused');
}

describe('canonicalJson', () => {
  it('gives the example of RFC 8785, section 3.2.3', () => {
    const value = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
        '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    );
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' + '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code unit, as in the RFC', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6'];
    const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
    expect(Object.keys(JSON.parse(text)).filter((key) => key !== '1')).toEqual(['\r', '\u0080', '\u00f6', '\u20ac', '\u{1f600}', '\ufb33']);
    expect(text.indexOf('"1"')).toBeLessThan(text.indexOf('"\u0080"'));
  });

  it.each([
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [-1.7976931348623157e308, '-1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [1e21, '1e+21'],
    [0.000001, '0.000001'],
    [1e-7, '1e-7'],
    [333333333.33333325, '333333333.33333325'],
  ])('writes the number %p as the RFC asks', (number, text) => expect(canonicalJson(number)).toBe(text));

  it('keeps Kazakh text as it is', () => expect(canonicalJson({ ә: 'тергеуші Ғ' })).toBe('{"ә":"тергеуші Ғ"}'));

  it('does not depend on the order of keys, and survives storage', () => {
    fc.assert(
      fc.property(whole, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(turned(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('gives different values different texts', () => {
    fc.assert(
      fc.property(whole, whole, (one, other) => {
        const same = canonicalJson(one) === canonicalJson(other);
        expect(same).toBe(isEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other))));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['undefined', undefined, ''],
    ['undefined in an object', { a: { b: undefined } }, '/a/b'],
    ['undefined in a list', [1, undefined], '/1'],
    ['a hole in a list', Object.assign([1], { 2: 2 }), '/1'],
    ['NaN', { n: NaN }, '/n'],
    ['infinity', [-Infinity], '/0'],
    ['a lone high surrogate', { 'a/b': '\ud800' }, '/a~1b'],
    ['a lone low surrogate', ['x\udc00y'], '/0'],
    ['a lone surrogate in a key', { inner: { '\udfff': 1 } }, '/inner'],
    ['a function', { f: () => 1 }, '/f'],
    ['a hidden toJSON', { toJSON: () => 'something else' }, '/toJSON'],
    ['a symbol', [Symbol('s')], '/0'],
    ['a big integer', { n: 1n }, '/n'],
    ['a date', { at: new Date(0) }, '/at'],
    ['a map', new Map(), ''],
    ['bytes', { hash: new Uint8Array(2) }, '/hash'],
  ])('refuses %s and says where', (_what, value, pointer) => expect(faultOf(value).pointer).toBe(pointer));

  it('refuses a circular value instead of running out of stack', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(faultOf(circle).fault).toContain('nested deeper');
  });

  it('hashes a key named __proto__ like any other', () =>
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"x":1}}'))).toBe('{"__proto__":{"x":1},"b":1}'));
});

/** The same value with all keys in reverse order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, turned(item)]),
  );
}

function isEqual(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === others.length &&
    keys.every((key) => Object.hasOwn(other, key) && isEqual(Reflect.get(one, key), Reflect.get(other, key)))
  );
}
