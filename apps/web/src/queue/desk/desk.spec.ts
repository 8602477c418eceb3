import { following, neighbour, standing, type Course } from './course';
import { deskKeyOf, isBusy } from './desk-keys';

const press = (key: string, code = '', more: Partial<KeyboardEvent> = {}) =>
  deskKeyOf({ key, code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...more });

describe('keys', () => {
  it('are letters, by their place on a Kazakh or Russian layout', () => {
    expect([
      press('j', 'KeyJ'),
      press('о', 'KeyJ'),
      press('ф', 'KeyA'),
      press('к', 'KeyR'),
      press('и', 'KeyB'),
      press('г', 'KeyU'),
    ]).toEqual(['next', 'next', 'agree', 'refuse', 'return', 'undo']);
    expect([press('ArrowRight', 'ArrowRight'), press('?', 'Digit7', { shiftKey: true }), press(',', 'Slash', { shiftKey: true })]).toEqual([
      'next',
      'help',
      'help',
    ]);
  });

  it('decide nothing with Ctrl, Alt or Meta, as capitals, or held down', () => {
    for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { shiftKey: true }, { repeat: true }])
      expect(press('a', 'KeyA', more)).toBeNull();
    expect(press('j', 'KeyJ', { repeat: true })).toBe('next');
  });

  it('rest while somebody types or is in a dialog', () => {
    document.body.innerHTML = '<div role="dialog"><p id="in"></p></div><textarea id="text"></textarea><p id="out"></p>';
    expect(['in', 'text', 'out'].map((id) => isBusy(document.getElementById(id)))).toEqual([true, true, false]);
  });
});

describe('the course', () => {
  const course = (keys: string, done = ''): Course => ({ keys: keys.split(''), isDone: (key) => done.includes(key) });

  it('goes to the next that is open, then back to those left out', () => {
    expect(following(course('abcd', 'b'), 'a')).toBe('c');
    expect(following(course('abcd', 'cd'), 'd')).toBe('a');
    expect(following(course('abcd', 'abcd'), 'b')).toBeNull();
    expect(following(course(''), null)).toBeNull();
  });

  it('steps over decided ones, too, and ends at the ends', () => {
    expect([neighbour(course('abc', 'b'), 'a', 1), neighbour(course('abc'), 'c', 1), neighbour(course('abc'), 'a', -1)]).toEqual([
      'b',
      null,
      null,
    ]);
  });

  it('stays where it is while the list changes, else at the same place', () => {
    expect(standing(course('xabc'), 'b', 1)).toBe('b');
    expect(standing(course('acd', 'c'), 'b', 1)).toBe('d');
    expect(standing(course('a'), 'b', 1)).toBe('a');
    expect(standing(course(''), 'b', 1)).toBeNull();
  });
});
