import { notifications } from '@mantine/notifications';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Problem } from '@tergeu/contracts';
import { queryClient } from '../kernel/query-client';
import { AnsweringServer } from '../testing/answers';
import { clearDevice } from '../testing/clear-device';
import { caseId, enter, expectTyped, fillIn, give, openForm, reasonsField, typed } from '../testing/release-form';
import { closePage, everydayPages } from '../testing/stage';

const changed: Problem = { type: 'urn:tergeu:changed', title: 'Changed', status: 409, version: 6 };
const broken: Problem = { type: 'about:blank', title: 'Broken', status: 503 };

let server: AnsweringServer;
const done = jest.fn();
beforeEach(() => {
  done.mockReset();
  server = new AnsweringServer(everydayPages);
});
afterEach(async () => {
  cleanup();
  notifications.clean();
  queryClient.clear();
  await clearDevice();
});

describe('a conflict', () => {
  it('keeps what was typed and sends it to the new version only when asked to', async () => {
    server.willAnswer(changed, 'recorded');
    await openForm({ done });
    await fillIn();
    await give();
    expect((await screen.findByRole('alert')).textContent).toContain('What you typed is kept');
    await expectTyped();
    expect(server.sent).toHaveLength(1);
    await give('Send on the new version');
    await waitFor(() => expect(done).toHaveBeenCalled());
    expect(server.sent.map(({ version }) => version)).toEqual(['"4"', '"6"']);
    expect(server.sent[1]!.key).not.toBe(server.sent[0]!.key);
    expect(server.sent[1]!.body.payload).toEqual(server.sent[0]!.body.payload);
  });
});

describe.each([
  ['a lost connection', 'lost' as const],
  ['a failure inside the server', broken],
])('%s', (_what, answer) => {
  it('keeps what was typed; sending again is the same command under the same key', async () => {
    server.willAnswer(answer, 'recorded');
    await openForm({ done });
    await fillIn();
    await give();
    expect((await screen.findByRole('alert')).textContent).toContain('Sending again never records it twice');
    await expectTyped();
    await give();
    await waitFor(() => expect(done).toHaveBeenCalled());
    expect(server.sent[1]).toEqual(server.sent[0]);
  });

  it('survives a reload of the page', async () => {
    server.willAnswer(answer, 'recorded');
    const page = await openForm({ done });
    await fillIn();
    await give();
    await screen.findByRole('alert');
    closePage(page);
    await openForm({ version: 9, done });
    await expectTyped();
    await give();
    await waitFor(() => expect(done).toHaveBeenCalled());
    expect(server.sent[1]).toEqual(server.sent[0]);
  });

  it('does not let a changed wish be recorded beside the first: it goes to the same version, under another key', async () => {
    server.willAnswer(answer, changed);
    await openForm({ done });
    await fillIn();
    await give();
    await screen.findByRole('alert');
    await enter(' More.');
    await give();
    await screen.findByText('The case changed while you were writing');
    expect(server.sent[1]!.key).not.toBe(server.sent[0]!.key);
    expect(server.sent[1]!.version).toBe(server.sent[0]!.version);
  });
});

describe('a draft', () => {
  it('is not found by whoever signs in next in this tab', async () => {
    const page = await openForm({ done });
    await fillIn();
    closePage(page);
    const { official, ...session } = everydayPages['/session'];
    server = new AnsweringServer({ ...everydayPages, '/session': { ...session, official: { ...official, id: caseId } } });
    await openForm({ done });
    expect((await reasonsField()).value).toBe('');
  });

  it('wins over what the place fills in', async () => {
    const page = await openForm({ preset: { reasons: 'Filled in by the place' } });
    expect((await reasonsField()).value).toBe('Filled in by the place');
    await userEvent.clear(await reasonsField());
    await enter(typed);
    closePage(page);
    await openForm({ preset: { reasons: 'Filled in by the place' } });
    expect((await reasonsField()).value).toBe(typed);
  });
});
