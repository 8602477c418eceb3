import { notifications } from '@mantine/notifications';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Problem } from '@tergeu/contracts';
import { queryClient } from '../kernel/query-client';
import { AnsweringServer } from '../testing/answers';
import { definition, proceedings } from '../testing/definition';
import { closePage, describedBy, everydayPages, stage } from '../testing/stage';
import { CommandForm } from './command-form';

const caseId = '00000000-0000-7000-8000-0000000000c1';
const typed = 'No evidence was found.';
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
const changed: Problem = { type: 'urn:tergeu:changed', title: 'Changed', status: 409, version: 6 };
const broken: Problem = { type: 'about:blank', title: 'Broken', status: 503 };

let server: AnsweringServer;
const done = jest.fn();
beforeEach(() => {
  done.mockReset();
  server = new AnsweringServer(everydayPages);
});
afterEach(() => {
  cleanup();
  notifications.clean();
  queryClient.clear();
  sessionStorage.clear();
});

const form = (version = 4, preset?: Record<string, unknown>) => (
  <CommandForm
    caseId={caseId}
    version={version}
    definition={definition}
    command="release"
    proceedingId={proceedings[0]!.id}
    proceedings={proceedings}
    preset={preset}
    onDone={done}
  />
);
const reasonsField = () => screen.findByLabelText<HTMLTextAreaElement>(/^Reasons/);
const groundField = () => screen.getByLabelText<HTMLInputElement>(/^Ground/, { selector: 'input' });
const injuriesField = () => screen.findByRole('group', { name: /^Injuries/ });
const give = async (name = 'Release') => userEvent.click(screen.getByText(name, { selector: 'button *' }));
async function enter(text: string) {
  await userEvent.click(await reasonsField());
  await userEvent.paste(text);
}

async function open(version?: number) {
  const page = stage(form(version));
  await reasonsField();
  return page;
}

async function fillIn() {
  await enter(typed);
  await userEvent.click(groundField());
  await userEvent.click(await screen.findByText('The limit was reached'));
}

async function expectTyped() {
  expect([(await reasonsField()).value, groundField().value]).toEqual([typed, 'The limit was reached']);
}

describe('giving a command', () => {
  it('sends what was typed, to the version that was read, under a key', async () => {
    server.willAnswer('recorded');
    await open(4);
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
    const page = await open();
    await fillIn();
    await give();
    await waitFor(() => expect(done).toHaveBeenCalled());
    closePage(page);
    await open();
    expect((await reasonsField()).value).toBe('');
    expect(Object.keys(sessionStorage)).toEqual([]);
  });

  it('says faults next to their fields, and sends nothing, until they are mended', async () => {
    await open();
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
    await open();
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
    await open();
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
    await open();
    await fillIn();
    await give();
    await screen.findByRole('alert');
    expect(describedBy(await field())).toContain('Not filled in correctly');
    await expectTyped();
  });

  it('shows the objections of the way in, too', async () => {
    server.willAnswer({ ...malformed, errors: [{ pointer: '/payload/reasons', detail: 'control characters' }] });
    await open();
    await fillIn();
    await give();
    await screen.findByRole('alert');
    expect(describedBy(await reasonsField())).toContain('control characters');
  });
});

describe('a conflict', () => {
  it('keeps what was typed and sends it to the new version only when asked to', async () => {
    server.willAnswer(changed, 'recorded');
    await open(4);
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
    await open(4);
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
    const page = await open(4);
    await fillIn();
    await give();
    await screen.findByRole('alert');
    closePage(page);
    await open(9);
    await expectTyped();
    await give();
    await waitFor(() => expect(done).toHaveBeenCalled());
    expect(server.sent[1]).toEqual(server.sent[0]);
  });

  it('does not let a changed wish be recorded beside the first: it goes to the same version, under another key', async () => {
    server.willAnswer(answer, changed);
    await open(4);
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
    const page = await open();
    await fillIn();
    closePage(page);
    const { official, ...session } = everydayPages['/session'];
    server = new AnsweringServer({ ...everydayPages, '/session': { ...session, official: { ...official, id: caseId } } });
    await open();
    expect((await reasonsField()).value).toBe('');
  });

  it('wins over what the place fills in', async () => {
    const page = stage(form(4, { reasons: 'Filled in by the place' }));
    expect((await reasonsField()).value).toBe('Filled in by the place');
    await userEvent.clear(await reasonsField());
    await enter(typed);
    closePage(page);
    stage(form(4, { reasons: 'Filled in by the place' }));
    expect((await reasonsField()).value).toBe(typed);
  });
});
