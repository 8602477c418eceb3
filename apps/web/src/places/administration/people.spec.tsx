import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Problem, ServingOfficialView } from '@tergeu/contracts';
import { queryClient } from '../../kernel/query-client';
import { AnsweringServer } from '../../testing/answers';
import { everydayPages, stage } from '../../testing/stage';
import { People } from './people';

const text = (en: string) => ({ kk: 'мәтін', ru: 'текст', en });
const bodyId = '00000000-0000-7000-8000-0000000000b1';
const official = (id: string, name: string, more: Partial<ServingOfficialView> = {}): ServingOfficialView => ({
  id,
  name,
  login: name.toLowerCase(),
  role: 'prosecutor',
  bodyId,
  bodyKind: 'prosecution',
  bodyName: text('Office'),
  unitId: null,
  unitName: null,
  city: null,
  endedAt: null,
  passwordSetAt: '2026-03-01T05:00:00.000Z',
  waiting: 0,
  ...more,
});
const people = [
  official('00000000-0000-7000-8000-000000000001', 'Myself'),
  official('00000000-0000-7000-8000-000000000002', 'Busy', { waiting: 3 }),
  official('00000000-0000-7000-8000-000000000003', 'Gone', { endedAt: '2026-03-01T05:00:00.000Z' }),
];
const taken: Problem = {
  type: 'urn:tergeu:problem:taken',
  title: 'Taken already',
  status: 409,
  errors: [{ pointer: '/login', detail: 'taken' }],
};
let server: AnsweringServer;

beforeEach(() => {
  server = new AnsweringServer({
    ...everydayPages,
    '/bodies': { items: [{ id: bodyId, kind: 'prosecution', name: text('Office'), city: null, units: [] }], nextCursor: null },
    '/administration/officials': { items: people, nextCursor: null },
  });
});
afterEach(() => {
  cleanup();
  queryClient.clear();
});

describe('people of the directory', () => {
  it('offers changes of those who serve, never of oneself', async () => {
    stage(<People />);
    expect(await screen.findByRole('button', { name: 'End the service: Busy' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'End the service: Myself' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'End the service: Gone' })).toBeNull();
  });

  it('says how much waits for whoever leaves', async () => {
    stage(<People />);
    await userEvent.click(await screen.findByRole('button', { name: 'End the service: Busy' }));
    expect(await screen.findByText('3 items wait for him')).toBeTruthy();
  });

  it('puts a fault beside its field, and sends the same person again, not a second one', async () => {
    stage(<People />);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a person' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox', { name: /^Name/ }), 'New Specimen');
    await userEvent.type(dialog.getByRole('textbox', { name: /^Login/ }), 'busy');
    await userEvent.click(dialog.getByRole('combobox', { name: /^Body/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Office' }));
    await userEvent.click(dialog.getByRole('combobox', { name: /^Role/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Prosecutor' }));
    server.willAnswer(taken, taken);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/^Taken or malformed/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const sent = server.sent.map(({ path, body }) => ({ path, ...(body as unknown as { id: string; login: string }) }));
    expect(sent).toMatchObject([{ path: '/api/administration/officials', login: 'busy', role: 'prosecutor', bodyId }, { id: sent[0]!.id }]);
  });
});
