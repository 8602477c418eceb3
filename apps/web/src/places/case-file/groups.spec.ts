import type { CaseFileView, HistoryEntryView, PersonInCaseView, ProceedingView } from '@tergeu/contracts';
import { groupsOf, linksOf } from './groups';
import { otherWays, stepsAlong, visitedStates } from './walked';

const proceeding = (id: string, machine: string, memory: Record<string, unknown> = {}, done = false) =>
  ({ id, machine, memory, done, openedAt: `2026-01-0${id.length}T00:00:00.000Z` }) as unknown as ProceedingView;
const person = (id: string, proceedingIds: string[]) => ({ id, name: `Person ${id}`, proceedingIds }) as unknown as PersonInCaseView;

const file = {
  id: 'case',
  people: [person('p1', ['d1', 'm1']), person('p2', [])],
  proceedings: [
    proceeding('case', 'case', { team: ['p1'] }),
    proceeding('p1', 'person'),
    proceeding('p2', 'person'),
    proceeding('m1', 'medical-examination', { personId: 'p1', detentionId: 'd1' }, true),
    proceeding('d1', 'detention', { personId: 'p1' }),
    proceeding('s1', 'court-authorisation'),
    proceeding('e1', 'evidence-item', { actionId: 's1', derivedFrom: ['e1'] }),
  ],
} as unknown as CaseFileView;
const words = { itself: 'The case itself', others: 'Other people' };
const told = (by: 'person' | 'kind') =>
  groupsOf(file, by, (name) => name.toUpperCase(), words).map(({ title, proceedings }) => [title, proceedings.map(({ id }) => id)]);

describe('proceedings in groups', () => {
  it('stand with the person whom they are about, ended ones last; who has none stands with the others', () => {
    expect(told('person')).toEqual([
      ['The case itself', ['s1', 'e1', 'case']],
      ['Person p1', ['p1', 'd1', 'm1']],
      ['Other people', ['p2']],
    ]);
  });

  it('stand with their kind, and none is lost', () => {
    expect(told('kind').map(([title]) => title)).toContain('DETENTION');
    expect(told('kind').flatMap(([, ids]) => ids)).toHaveLength(file.proceedings.length);
  });

  it('are linked to what they name, but neither to persons, to the case nor to themselves', () => {
    expect(linksOf(file)).toEqual([
      { from: 'd1', to: 'm1' },
      { from: 's1', to: 'e1' },
    ]);
  });
});

const step = (command: string, from: string[], to: string[], kind = 'accepted') => ({ command, from, to, kind }) as HistoryEntryView;

describe('the way that was taken', () => {
  const steps = [
    step('apprehend', [], ['held.custody.apprehended']),
    step('place', ['held.custody.apprehended'], ['held.custody.apprehended'], 'refused'),
    step('release', ['held.custody.apprehended'], ['released']),
  ];

  it('goes along an edge from the state that holds the present one; a refused attempt goes nowhere', () => {
    expect(stepsAlong({ id: '', from: 'held', to: 'released', commands: ['release', 'lift'] }, steps)).toEqual([steps[2]]);
    expect(stepsAlong({ id: '', from: 'held.custody.apprehended', to: 'held.custody.apprehended', commands: ['place'] }, steps)).toEqual(
      [],
    );
    expect(stepsAlong({ id: '', from: 'held', to: 'closed', commands: ['release'] }, steps)).toEqual([]);
  });

  it('has been in each state, and in those that hold it', () => {
    expect([...visitedStates(steps)].sort()).toEqual(['held', 'held.custody', 'held.custody.apprehended', 'released']);
  });

  it('leaves other ways, each once, without those named before', () => {
    const transitions = [
      { from: 'held', to: 'released', command: 'release', conditions: [] },
      { from: 'held', to: 'remanded', command: 'recordOrder', conditions: [] },
      { from: 'held.custody.apprehended', to: 'remanded', command: 'recordOrder', conditions: [] },
      { from: 'held', to: 'held', command: 'question', conditions: [] },
      { from: 'released', to: 'closed', command: 'close', conditions: [] },
    ];
    const ways = otherWays({ transitions } as never, ['held.custody.apprehended'], new Set(['release']));
    expect(ways.map(({ command, to }) => `${command} ${to}`)).toEqual(['recordOrder remanded']);
  });
});
