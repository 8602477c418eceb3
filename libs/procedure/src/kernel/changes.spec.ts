import { changesOf } from './changes';
import type { Step } from './story';
import { agree, annexed, asked, attach, ids, open, people, register, registered } from './testing/people';
import { specimens } from './testing/specimen';

const changes = (story: typeof asked, step: Step) => {
  const { decision } = story.try(step);
  if (decision.outcome === 'refused') throw new Error(decision.reasons[0]?.text.en);
  return changesOf(specimens, story.file, decision);
};

describe('changes', () => {
  it('opening: clock, work, figure and row of the proceeding', () => {
    const opened = changes(registered, open);
    expect(opened.proceeding).toMatchObject({ id: ids.petition, state: 'asked' });
    expect(opened.clocks).toMatchObject([{ name: 'answer', status: 'running', proceedingId: ids.petition, machine: 'petition' }]);
    expect(opened.work).toMatchObject([{ slot: 'asked#0.0', open: true, officialId: people.prosecutor.id }]);
    expect(opened.figures).toEqual([{ figure: 'petitions.weight', amount: 5, proceedingId: ids.petition, machine: 'petition' }]);
    expect(opened.rows).toEqual([{ table: 'petition', row: { id: ids.petition, state: 'asked', subject: 'specimen' } }]);
  });

  it('a note: nothing but the row', () => {
    const noted = changes(asked, { ...open, type: 'note', payload: {} });
    expect([noted.clocks, noted.work, noted.figures]).toEqual([[], [], []]);
  });

  it('a decision: clock met, old work closed, new work open, figures of dependents moved', () => {
    const agreed = changes(annexed, agree);
    expect(agreed.clocks).toMatchObject([{ name: 'answer', status: 'met' }]);
    expect(agreed.work.map(({ slot, open: isOpen }) => [slot, isOpen])).toEqual([
      ['agreed#0.0', true],
      ['asked#0.0', false],
    ]);
    expect(agreed.figures).toEqual([{ figure: 'annexes.used', amount: 1, proceedingId: ids.annex, machine: 'annex' }]);
  });

  it('writes the rows of what depends on it, further rows included', () => {
    const { rows } = changes(annexed, agree);
    expect(rows).toEqual([
      { table: 'petition', row: { id: ids.petition, state: 'agreed', subject: 'specimen' } },
      { table: 'annex', row: { id: ids.annex, petitionState: 'agreed' } },
      { table: 'annex_copy', row: { id: `${ids.annex}-copy` } },
    ]);
  });

  it('leaves alone what does not depend on it', () =>
    expect(changes(asked, attach).rows.map(({ table }) => table)).toEqual(['annex', 'annex_copy']));

  it('takes a figure back when it falls away', () => {
    const urgent = registered
      .then({ ...open, payload: { ...open.payload, urgent: true } })
      .then(attach)
      .then(agree);
    const sent = urgent.then({ ...open, type: 'send', payload: {} });
    expect(changes(urgent, { ...open, type: 'send', payload: {} }).figures).toMatchObject([{ figure: 'annexes.used', amount: -1 }]);
    expect(changes(sent, { ...open, type: 'close', payload: {} }).figures).toMatchObject([{ figure: 'petitions.weight', amount: -5 }]);
  });

  it('recasts everybody’s work when the case changes its staff', () => {
    const restaffed = changes(asked, {
      ...register,
      type: 'restaff',
      payload: { ...register.payload, supervisorIds: [people.otherProsecutor.id] },
    });
    expect(restaffed.work).toMatchObject([
      { proceedingId: ids.petition, slot: 'asked#0.0', officialId: people.otherProsecutor.id, open: true },
    ]);
  });
});
