import fc from 'fast-check';
import { canonicalJson } from './canonical';
import { differences } from './difference';
import type { JsonValue } from './json';

const json = fc.jsonValue() as fc.Arbitrary<JsonValue>;

describe('differences', () => {
  it('names each place that differs, as a JSON pointer', () => {
    const one = { state: 'placed', memory: { counsel: null, notes: [1, 2] }, 'a/b~c': 1, clocks: [{ due: 'x' }] };
    const other = { state: 'overdue', memory: { counsel: 'id', notes: [1, 2, 3] }, 'a/b~c': 2, clocks: [{ due: 'x' }], more: {} };
    expect(differences(one, other)).toEqual(['/a~1b~0c', '/memory/counsel', '/memory/notes/2', '/more', '/state']);
  });

  it.each<[JsonValue, JsonValue, string[]]>([
    [1, 2, ['']],
    [[], {}, ['']],
    [null, {}, ['']],
    [{ a: null }, {}, ['/a']],
    [{ '': 1 }, { '': 2 }, ['/']],
    [{ constructor: 1 }, {}, ['/constructor']],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, []],
    [0, -0, []],
    ['1', 1, ['']],
  ])('%j against %j', (one, other, pointers) => expect(differences(one, other)).toEqual(pointers));

  it('is empty exactly when the canonical forms are equal, and the same both ways', () => {
    fc.assert(
      fc.property(json, json, (one, other) => {
        expect(differences(one, one)).toEqual([]);
        expect(differences(one, other).length === 0).toBe(canonicalJson(one) === canonicalJson(other));
        expect(differences(other, one)).toEqual(differences(one, other));
      }),
    );
  });

  it('names exactly the key that was changed, added or removed', () => {
    const key = fc.string().filter((text) => text !== '__proto__');
    fc.assert(
      fc.property(fc.dictionary(key, json, { noNullPrototype: true }), key, json, (object, name, value) => {
        fc.pre(!Object.hasOwn(object, name));
        const pointer = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        expect(differences(object, { ...object, [name]: value })).toEqual([pointer]);
        expect(differences({ ...object, [name]: value }, object)).toEqual([pointer]);
        expect(differences({ ...object, [name]: 'old' }, { ...object, [name]: ['new'] })).toEqual([pointer]);
      }),
    );
  });
});
