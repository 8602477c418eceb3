import { join } from 'node:path';
import { languages } from '@tergeu/law';
import { procedures, safeguards } from '@tergeu/procedure';
import { SaxesParser } from 'saxes';
import { handbook } from './handbook';
import { statesOf, waysOf } from './read-machine';
import { scxmlOf } from './scxml';
import { answerTo } from './where-to-find';
import { outOfDate } from './write-handbook';

const files = handbook(procedures);

describe('the committed handbook', () => {
  it('is what the machines say now: if this fails, run "npm run handbook" and commit docs/procedure (after a merge conflict there, too)', () => {
    expect(outOfDate(join(__dirname, '../../docs/procedure'), files)).toEqual([]);
  });

  it.each([...files.keys()].filter((path) => path.endsWith('.md')))('%s: every link leads to a page and a place that exist', (path) => {
    const folder = path.includes('/') ? path.split('/')[0]! : '';
    const broken = [...files.get(path)!.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target]) => target!)
      .filter((target) => !target.startsWith('https://'))
      .filter((target) => {
        const [file, place] = target.split('#');
        const page = files.get(file ? join(folder, file) : path);
        return page === undefined || (place !== undefined && !page.includes(`<a id="${place}"></a>`));
      });
    expect(broken).toEqual([]);
  });

  it.each(languages)('says no "undefined" or "[object" in %s', (language) => {
    const faulty = [...files].filter(([path, text]) => path.startsWith(language) && /undefined|\[object|NaN/.test(text));
    expect(faulty.map(([path]) => path)).toEqual([]);
  });
});

describe('what a lawyer looks for', () => {
  const answer = (target: Parameters<typeof answerTo>[1]) => answerTo(procedures, target, 'en').answer;
  it('a minor is detained for 24 hours at most', () => expect(answer({ parameter: 'detention.longestOfMinor' })).toContain('24 hours'));
  it('the limit of detention names all three lengths, and when', () => {
    const lengths = answer({ clock: ['detention', 'longestDetention'] });
    for (const one of ['24 hours', '48 hours', '72 hours', 'of a minor']) expect(lengths).toContain(one);
  });
  it('the cases with 72 hours are told by name', () => {
    const cases = answer({ parameter: 'detention.longestListed' });
    for (const one of ['terrorist', 'mass riots', 'criminal group', 'drugs', 'state of emergency']) expect(cases).toContain(one);
  });
  it('no value of the law is told by a code', () => {
    const told = [...files].filter(([name]) => name.endsWith('where-to-find.md')).map(([, text]) => text.match(/`[A-Za-z]\w*`/g) ?? []);
    expect(told.flat()).toEqual([]);
  });
  it('the supervising prosecutor agrees to a termination, in ten days', () => {
    expect(answer({ kind: 'termination' })).toMatch(/Prosecutor who supervises the case[^]*10 days/);
  });
  it('he answers on an interruption in three days, in ten where he calls for the file', () => {
    for (const one of ['3 days', '10 days']) expect(answer({ kind: 'interruption' })).toContain(one);
  });
  it('evidence of an unlawful search is admissible nowhere', () =>
    expect(answer({ safeguard: 'S05' })).toMatch(/unlawful.*admissible nowhere/));
  it('each safeguard stands on its page with the promise', () => {
    for (const { id, promise } of safeguards)
      expect(files.get('en/safeguards.md')).toMatch(new RegExp(`## ${id}[^]*${promise.slice(0, 20)}`));
  });
});

describe.each(Object.values(procedures).map((one) => [one.name, one] as const))('SCXML of %s', (_, definition) => {
  const xml = scxmlOf(definition);
  const all: { name: string; uri: string; attributes: Record<string, string> }[] = [];
  const faults: Error[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (fault) => faults.push(fault));
  parser.on('opentag', ({ name, uri, attributes }) =>
    all.push({ name, uri, attributes: Object.fromEntries(Object.values(attributes).map((one) => [one.name, one.value])) }),
  );
  parser.write(xml).close();
  const states = all.filter(({ name }) => ['state', 'parallel', 'final'].includes(name));
  const transitions = all.filter(({ name }) => name === 'transition');

  it('is well formed, in the namespace of SCXML', () => {
    expect(faults).toEqual([]);
    expect([...new Set(all.map(({ uri }) => uri))]).toEqual(['http://www.w3.org/2005/07/scxml']);
  });
  it('has the states of the machine, each once', () =>
    expect(states.map(({ attributes }) => attributes['id']).sort()).toEqual(
      statesOf(definition)
        .map(({ path }) => path)
        .sort(),
    ));
  it('has its ways with their conditions, and each leads to a state', () => {
    const ways = waysOf(definition);
    expect(
      transitions.map(({ attributes }) => [attributes['event'], attributes['target'] ?? null, attributes['cond'] ?? ''].join(' ')).sort(),
    ).toEqual(ways.map(({ event, to, conditions }) => [event, to, conditions.join(' && ')].join(' ')).sort());
    const ids = new Set(states.map(({ attributes }) => attributes['id']));
    expect(transitions.filter(({ attributes }) => attributes['target'] !== undefined && !ids.has(attributes['target']))).toEqual([]);
  });
});
