import { notifications } from '@mantine/notifications';
import { cleanup, screen, waitFor } from '@testing-library/react';
import type { Problem } from '@tergeu/contracts';
import { queryClient } from '../kernel/query-client';
import { AnsweringServer } from '../testing/answers';
import { clearDevice, keptNames } from '../testing/clear-device';
import {
  caseId,
  enter,
  expectTyped,
  fillIn,
  give,
  groundField,
  injuriesField,
  openForm,
  reasonsField,
  typed,
} from '../testing/release-form';
import { closePage, describedBy, everydayPages } from '../testing/stage';

const word = (en: string) => ({ kk: en, ru: en, en });
const refused: Problem = {
  type: 'urn:tergeu:refused',
  title: 'Refused',
  status: 422,
  reasons: [
    {
      condition: 'askedProsecutor',
      safeguard: 'S03',
      article: { id: 'CPC 131', citation: word('CPC art. 131') },
      text: word('The prosecutor has not answered'),
      remedy: word('Ask the prosecutor first'),
      cures: [],
    },
  ],
};
const malformed: Problem = { type: 'urn:tergeu:malformed', title: 'Malformed', status: 400 };
const objectionTo = (pointer: string): Problem => {
  const texts = { text: word('Not filled in correctly'), remedy: word('Correct the field') };
  return { ...malformed, reasons: [{ condition: 'payload', safeguard: null, article: null, cures: [], pointer, ...texts }] };
};

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

describe('giving a command', () => {
  it('sends what was typed, to the version that was read, under a key', async () => {
    server.willAnswer('recorded');
    await openForm({ done });
    await fillIn();
    await give();
    await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
    const [command] = server.sent;
    expect(command?.path).toBe(`/api/case-files/${caseId}/commands`);
    expect(command?.version).toBe('"4"');
    expect(command?.key).toMatch(/^[0-9a-f-]{36}$/);
    expect(command?.body).toMatchObject({ machine: 'detention', type: 'release', payload: { reasons: typed, ground: 'limitReached' } });
    expect((await screen.findByRole('alert')).textContent).toMatch(/Recorded.*Release/);
  });

  it('forgets the draft: the next form is empty', async () => {
    server.willAnswer('recorded');
    const page = await openForm({ done });
    await fillIn();
    await give();
    await waitFor(() => expect(done).toHaveBeenCalled());
    closePage(page);
    await openForm({ done });
    expect((await reasonsField()).value).toBe('');
    expect(await keptNames()).toEqual([]);
  });

  it('says faults next to their fields, and sends nothing, until they are mended', async () => {
    await openForm({ done });
    await enter('short');
    await give();
    expect(describedBy(await reasonsField())).toContain('Write at least 10 characters');
    expect(describedBy(groundField())).toContain('Fill this in');
    expect(server.sent).toEqual([]);
    await enter(' but now long enough');
    expect(describedBy(await reasonsField())).toBe('');
  });
});

describe('a refusal', () => {
  it('says why and by which article, and loses nothing', async () => {
    server.willAnswer(refused);
    await openForm({ done });
    await fillIn();
    await give();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The prosecutor has not answered');
    expect(alert.textContent).toContain('CPC art. 131');
    expect(alert.textContent).toContain('Ask the prosecutor first');
    await expectTyped();
    expect(done).not.toHaveBeenCalled();
  });

  it('is an answer: the next try is a new one', async () => {
    server.willAnswer(refused, 'recorded');
    await openForm({ done });
    await fillIn();
    await give();
    await screen.findByRole('alert');
    await give();
    await waitFor(() => expect(done).toHaveBeenCalled());
    expect(server.sent[1]!.key).not.toBe(server.sent[0]!.key);
  });

  it.each([
    ['a field', '/reasons', reasonsField],
    ['a cell of a row', '/injuries/0/site', injuriesField],
  ])("shows the server's objection to %s next to its field", async (_what, pointer, field) => {
    server.willAnswer(objectionTo(pointer));
    await openForm({ done });
    await fillIn();
    await give();
    await screen.findByRole('alert');
    expect(describedBy(await field())).toContain('Not filled in correctly');
    await expectTyped();
  });

  it('shows the objections of the way in, too', async () => {
    server.willAnswer({ ...malformed, errors: [{ pointer: '/payload/reasons', detail: 'control characters' }] });
    await openForm({ done });
    await fillIn();
    await give();
    await screen.findByRole('alert');
    expect(describedBy(await reasonsField())).toContain('control characters');
  });
});
