import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WhatIfResultView } from '@tergeu/contracts';
import { queryClient } from '../../kernel/query-client';
import { AnsweringServer } from '../../testing/answers';
import { everydayPages, stage } from '../../testing/stage';
import { durationOf, partsOf, units } from './duration';
import { WhatIf } from './what-if.page';

const text = (en: string) => ({ kk: 'мәтін', ru: 'текст', en });
const run: WhatIfResultView = {
  id: '00000000-0000-7000-8000-0000000000a1',
  askedBy: 'Auditor Specimen',
  askedAt: '2022-01-25T12:00:00.000Z',
  suppositions: [{ id: 'detention.longest', value: 'PT24H', title: text('Longest detention') }],
  caseId: null,
  done: 1937,
  cases: 1937,
  finishedAt: '2022-01-25T12:00:20.000Z',
  entries: 33_194,
  refused: 125,
  limits: 80,
  notReplayed: 0,
  groups: [
    { key: 'a', kind: 'refused', machine: 'detention', name: 'recordRestraintOrder', text: text('Record the order'), reasons: [text('Ordered in time')], was: null, wouldBe: null, count: 125 },
    { key: 'b', kind: 'limit', machine: 'detention', name: 'longestDetention', text: text('Longest detention'), reasons: [], was: 'met', wouldBe: 'missed', count: 80 },
  ],
}; // prettier-ignore
const limits = [{ id: 'detention.longest', machine: 'detention', title: text('Longest detention'), value: 'PT48H' }];
let server: AnsweringServer;

beforeEach(() => {
  server = new AnsweringServer({
    ...everydayPages,
    '/definitions': [],
    '/what-if': { items: [run], nextCursor: null },
    '/what-if/limits': limits,
    [`/what-if/${run.id}`]: run,
  });
});
afterEach(() => {
  cleanup();
  queryClient.clear();
});

describe('what if', () => {
  it('takes a limit with the value in force beside it, and asks with a duration', async () => {
    stage(<WhatIf onRun={() => undefined} />);
    await userEvent.click(await screen.findByRole('combobox', { name: 'Limit' }));
    await userEvent.click(await screen.findByRole('option', { name: /Longest detention/ }));
    expect(await screen.findByText('now 48 h')).toBeTruthy();
    server.willAnswer('recorded');
    await userEvent.click(screen.getByRole('button', { name: 'Replay the history' }));
    expect(server.sent.map(({ body }) => body)).toEqual([{ suppositions: [{ id: 'detention.longest', value: 'PT24H' }] }]);
  });
  it('lists what was asked, and opens an answer', async () => {
    const opened = jest.fn();
    stage(<WhatIf onRun={opened} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Longest detention: 24 h' }));
    expect(opened).toHaveBeenCalledWith(run.id);
  });
  it('says what would have been refused, why, and which limits would have been missed', async () => {
    const { container } = stage(<WhatIf run={run.id} onRun={() => undefined} />);
    expect(await screen.findByText('Not met: Ordered in time')).toBeTruthy();
    expect(container.textContent).toContain('Record the order');
    expect(container.textContent).toContain('met → missed');
    expect(container.textContent).toContain('125');
  });
  it('every unit goes to the server and back as it was', () => {
    for (const unit of units) expect(partsOf(durationOf(7, unit))).toEqual({ amount: 7, unit });
    expect(partsOf('code')).toBeNull();
  });
});
