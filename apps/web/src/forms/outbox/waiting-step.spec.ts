import type { Problem } from '@tergeu/contracts';
import { adapted, afterProblem, afterRecorded, isHeld, nextToSend, sentAgainOn, type WaitingStep } from './waiting-step';

const word = { kk: 'x', ru: 'x', en: 'x' };
const step = (id: string, caseId = 'c1', version = 4, more: Partial<WaitingStep> = {}): WaitingStep => ({
  id,
  official: 'o',
  attempt: {
    key: `key-${id}`,
    said: id,
    command: { caseId, version, machine: 'm', proceedingId: 'p', type: 't', payload: { a: id }, occurredAt: '2026-03-02T07:00:00.000Z' },
  },
  writtenAt: '2026-03-02T07:00:00.000Z',
  text: word,
  caseNumber: '',
  title: '',
  opens: false,
  unanswered: false,
  stopped: null,
  ...more,
});
const conflict: Problem = { type: 'changed', title: '', status: 409, version: 6 };
const versions = (steps: readonly WaitingStep[]) => steps.map(({ id, attempt }) => [id, attempt.command.version]);
const now = '2026-03-02T08:00:00.000Z';

describe('the order', () => {
  it('is that in which they were written', () => expect(nextToSend([step('2'), step('1')])?.id).toBe('1'));

  it('lets a stopped step hold those of its case, and no other case', () => {
    const steps = [step('1', 'c1', 4, { stopped: conflict }), step('2'), step('3', 'c2')];
    expect(nextToSend(steps)?.id).toBe('3');
    expect(steps.map((one) => isHeld(steps, one))).toEqual([false, true, false]);
  });

  it('ends when everything is held', () => expect(nextToSend([step('1', 'c1', 4, { stopped: conflict }), step('2')])).toBeNull());
});

describe('after an answer', () => {
  it('a recorded step is gone, and counts for what was decided on the same version', () => {
    const steps = [step('1'), step('2'), step('3', 'c2'), step('4', 'c1', 9)];
    expect(versions(afterRecorded(steps, steps[0]!, 5))).toEqual([['2', 5], ['3', 4], ['4', 9]]); // prettier-ignore
  });

  it.each([0, 500, 503])('%s settles nothing: it may be on record, and keeps its key', (status) => {
    const [one] = afterProblem([step('1')], step('1'), { type: '', title: '', status });
    expect(one).toMatchObject({ stopped: null, unanswered: true, attempt: { key: 'key-1' } });
  });

  it.each([401, 429])('%s lets it wait', (status) =>
    expect(afterProblem([step('1')], step('1'), { type: '', title: '', status })[0]).toMatchObject({ stopped: null, unanswered: false }),
  );

  it.each([400, 403, 409, 422])('%s stops it, with what was said', (status) => {
    const problem = { type: '', title: 'why', status };
    expect(afterProblem([step('1'), step('2')], step('1'), problem).map(({ stopped }) => stopped)).toEqual([problem, null]);
  });
});

describe('a conflict', () => {
  const steps = [step('1', 'c1', 4, { stopped: conflict }), step('2'), step('3', 'c2')];

  it('sent again goes on the newer version under a new key, and those after it with it', () => {
    const next = sentAgainOn(steps, steps[0]!, 6);
    expect(versions(next)).toEqual([['1', 6], ['2', 6], ['3', 4]]); // prettier-ignore
    expect(next[0]).toMatchObject({ stopped: null, attempt: { command: { payload: { a: '1' }, occurredAt: '2026-03-02T07:00:00.000Z' } } });
    expect(next[0]!.attempt.key).not.toBe('key-1');
    expect(next[1]!.attempt.key).toBe('key-2');
  });

  it('adapted sends the new words on the newer version', () => {
    const wish = { ...steps[0]!.attempt.command, version: 6, payload: { a: 'new' } };
    const next = adapted(steps, steps[0]!, wish, now);
    expect(versions(next)).toEqual([['1', 6], ['2', 6], ['3', 4]]); // prettier-ignore
    expect(next[0]).toMatchObject({ stopped: null, attempt: { command: { payload: { a: 'new' } } } });
  });
});

describe('a step that may be on record', () => {
  const sent = step('1', 'c1', 4, { unanswered: true });

  it('adapted goes to the same version under another key: the server will not record both', () => {
    const wish = { ...sent.attempt.command, version: 9, payload: { a: 'new' } };
    const [next] = adapted([sent], sent, wish, now);
    expect(next!.attempt.command.version).toBe(4);
    expect(next!.attempt.key).not.toBe('key-1');
  });

  it('written again in the same words keeps its key', () => {
    const first = { ...sent, attempt: { ...sent.attempt, said: JSON.stringify(['m', 't', { a: '1' }, '2026-03-02T07:00:00.000Z']) } };
    expect(adapted([first], first, first.attempt.command, now)[0]!.attempt.key).toBe('key-1');
  });
});
