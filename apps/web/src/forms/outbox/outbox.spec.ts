import { onlineManager } from '@tanstack/react-query';
import type { Problem } from '@tergeu/contracts';
import { sessionEnded } from '../../kernel/http';
import { AnsweringServer } from '../../testing/answers';
import { clearDevice } from '../../testing/clear-device';
import { Outbox } from './outbox';
import type { WaitingStep } from './waiting-step';

const text = { kk: 'x', ru: 'x', en: 'x' };
const caseId = '00000000-0000-7000-8000-0000000000c1';
const stepOf = (id: string, official = 'me'): WaitingStep => ({
  id,
  official,
  attempt: {
    key: `key-of-${id}`,
    said: id,
    command: { caseId, version: 4, machine: 'm', proceedingId: 'p', type: 't', payload: { id }, occurredAt: '2026-03-02T07:00:00.000Z' },
  },
  writtenAt: '2026-03-02T07:00:00.000Z',
  text,
  caseNumber: '1',
  title: '',
  opens: false,
  unanswered: false,
  stopped: null,
});
const changed: Problem = { type: 'urn:tergeu:changed', title: 'Changed', status: 409, version: 6 };
const ended: Problem = { type: 'about:blank', title: 'Signed out', status: 401 };

let server: AnsweringServer;
let outbox: Outbox;
const add = (...ids: string[]) => outbox.change((steps) => [...steps, ...ids.map((id) => stepOf(id))]);
const waiting = () => outbox.snapshot().map(({ id }) => id);

beforeEach(() => {
  server = new AnsweringServer({});
  outbox = new Outbox('me');
  onlineManager.setOnline(false);
});
afterEach(async () => {
  outbox.close();
  await clearDevice();
});

it('keeps steps through a reload, and shows them to nobody else', async () => {
  await add('1', '2');
  const [mine, theirs] = [new Outbox('me'), new Outbox('somebody else')];
  await Promise.all([mine.change((steps) => steps), theirs.change((steps) => steps)]);
  expect(mine.snapshot().map(({ id }) => id)).toEqual(['1', '2']);
  expect(theirs.snapshot()).toEqual([]);
});

it('sends nothing without a network, and everything in order with it: each on the version that the one before made', async () => {
  await add('1', '2');
  await outbox.send();
  expect(server.sent).toEqual([]);
  onlineManager.setOnline(true);
  server.willAnswer('recorded', 'recorded');
  await outbox.send();
  expect(server.sent.map(({ key, version, body }) => [key, version, body.occurredAt])).toEqual([
    ['key-of-1', '"4"', '2026-03-02T07:00:00.000Z'],
    ['key-of-2', '"5"', '2026-03-02T07:00:00.000Z'],
  ]);
  expect(waiting()).toEqual([]);
});

it('sends a step whose answer was lost under the same key, before those after it', async () => {
  await add('1', '2');
  onlineManager.setOnline(true);
  server.willAnswer('lost');
  await outbox.send();
  expect(waiting()).toEqual(['1', '2']);
  expect(outbox.snapshot()[0]!.unanswered).toBe(true);
  onlineManager.setOnline(true);
  server.willAnswer('recorded', 'recorded');
  await outbox.send();
  expect(server.sent.map(({ key }) => key)).toEqual(['key-of-1', 'key-of-1', 'key-of-2']);
});

it('stops at a conflict, and keeps it with what the server said', async () => {
  await add('1', '2');
  onlineManager.setOnline(true);
  server.willAnswer(changed);
  await outbox.send();
  expect(server.sent).toHaveLength(1);
  expect(outbox.snapshot().map(({ stopped }) => stopped?.status ?? null)).toEqual([409, null]);
});

it('waits while the session is over', async () => {
  const over = jest.fn();
  sessionEnded.addEventListener('ended', over);
  await add('1');
  onlineManager.setOnline(true);
  server.willAnswer(ended);
  await outbox.send();
  expect(over).toHaveBeenCalled();
  expect(outbox.snapshot()[0]).toMatchObject({ stopped: null, unanswered: false });
  await outbox.send();
  expect(server.sent).toHaveLength(1);
});
