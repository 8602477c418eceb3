import type { CommandResult, Problem } from '@tergeu/contracts';
import type { Attempt } from '../../forms/attempt';
import { Tray, type Decided, type Waiting } from './tray';

/** A network and a store that the test holds in its hand. */
class World {
  clock = 0;
  readonly sent: Attempt[] = [];
  readonly kept = new Map<string, Waiting>();
  readonly recorded: string[] = [];
  answers: ((attempt: Attempt) => number | Problem)[] = [];
  readonly tray = new Tray({
    page: 'this-page',
    now: () => this.clock,
    moment: () => '2026-03-02T07:00:00.000Z',
    send: (attempt) => this.answer(attempt),
    problemOf: (error) => error as Problem,
    onRecorded: ({ itemKey }) => this.recorded.push(itemKey),
    keep: (one) => this.kept.set(one.id, JSON.parse(JSON.stringify(one)) as Waiting),
    forget: (id) => this.kept.delete(id),
  });

  async at(seconds: number): Promise<void> {
    this.clock = seconds * 1_000;
    await this.tray.tick();
  }

  stages(): string[] {
    return this.tray.all().map(({ id, stage }) => `${id} ${stage}`);
  }

  private async answer(attempt: Attempt): Promise<CommandResult> {
    await Promise.resolve();
    this.sent.push(attempt);
    const answer = this.answers.shift()?.(attempt) ?? attempt.command.version + 1;
    if (typeof answer !== 'number') throw answer;
    return { caseId: attempt.command.caseId, version: answer } as unknown as CommandResult;
  }
}

const problem = (status: number): Problem => ({ type: 'about:blank', title: String(status), status });
const decided = (id: string, caseId = id, version = 4): Decided => ({
  id,
  itemKey: `${caseId}/${id}`,
  caseNumber: id,
  title: id,
  command: { kk: 'a', ru: 'a', en: 'a' },
  keptAs: null,
  wish: { caseId, version, machine: 'key-decision', proceedingId: id, type: 'agree', payload: {}, occurredAt: null },
});

let world: World;
beforeEach(() => {
  jest.useFakeTimers();
  world = new World();
});
afterEach(() => jest.useRealTimers());

it('sends nothing before its time, and then once', async () => {
  world.tray.put(decided('one'), 10);
  await world.at(9);
  expect(world.sent).toEqual([]);
  await world.at(10);
  await world.at(20);
  expect(world.sent).toHaveLength(1);
  expect(world.recorded).toEqual(['one/one']);
  expect(world.kept.size).toBe(0);
});

it('undoes the last one that is not sent, and no other', async () => {
  world.tray.put(decided('one'), 10);
  world.tray.put(decided('two'), 20);
  await world.at(10);
  expect(world.tray.undo('one')).toBeUndefined();
  expect(world.tray.undoLast()?.id).toBe('two');
  await world.at(60);
  expect(world.sent.map(({ command }) => command.proceedingId)).toEqual(['one']);
});

it('takes no second decision on the same thing', () => {
  world.tray.put(decided('one'), 10);
  world.tray.put({ ...decided('again'), itemKey: 'one/one' }, 10);
  expect(world.stages()).toEqual(['one waiting']);
});

it('waits for a hand where that was asked for', async () => {
  world.tray.put(decided('one'), 0);
  await world.at(3_600);
  expect(world.sent).toEqual([]);
  await world.tray.sendNow('one');
  expect(world.stages()).toEqual(['one sent']);
});

it('sends again what got no answer, under the same key, by hand only', async () => {
  world.answers = [() => problem(0)];
  world.tray.put(decided('one'), 10);
  await world.at(10);
  expect(world.stages()).toEqual(['one unanswered']);
  expect(world.tray.undo('one')).toBeUndefined();
  await world.at(60);
  expect(world.sent).toHaveLength(1);
  await world.tray.sendNow('one');
  expect(new Set(world.sent.map(({ key }) => key)).size).toBe(1);
  expect(world.stages()).toEqual(['one sent']);
});

it('shows a refusal until it was read; the thing can be decided anew', async () => {
  world.answers = [() => problem(422)];
  world.tray.put(decided('one'), 10);
  await world.at(10);
  expect(world.stages()).toEqual(['one refused']);
  expect(world.tray.holds('one/one')).toBe(false);
  expect(world.kept.get('one')?.problem).toMatchObject({ status: 422 });
  world.tray.dismiss('one');
  expect([world.stages(), world.kept.size]).toEqual([[], 0]);
});

it('goes on to the version that its own decision has made, and to no other', async () => {
  world.tray.put(decided('one', 'case', 4), 10);
  world.tray.put(decided('two', 'case', 4), 12);
  await world.at(12);
  expect(world.sent.map(({ command }) => command.version)).toEqual([4, 5]);
  expect(world.tray.isOwnChange('case', 4, 6)).toBe(true);
  expect(world.tray.isOwnChange('case', 4, 7)).toBe(false);

  world = new World();
  // Somebody else's entry came between: the second is sent as it was taken, and the server answers.
  world.answers = [() => 6];
  world.tray.put(decided('one', 'case', 4), 10);
  world.tray.put(decided('two', 'case', 4), 12);
  await world.at(12);
  expect(world.sent.map(({ command }) => command.version)).toEqual([4, 4]);
});

it('shows what a closed page has left, and never sends it by itself', async () => {
  world.tray.put(decided('one'), 10);
  world.tray.put(decided('two'), 10);
  const left = [...world.kept.values()].map((one) => (one.id === 'two' ? { ...one, stage: 'sending' as const } : one));
  world = new World();
  world.tray.adopt(left);
  await world.at(3_600);
  expect(world.sent).toEqual([]);
  // The answer to what was under way is not known.
  expect(world.stages()).toEqual(['one waiting', 'two unanswered']);
  expect(world.kept.get('one')).toMatchObject({ page: 'this-page', sendAt: null });
});

it('holds what is left when its desk is left', async () => {
  world.tray.put(decided('one'), 10);
  world.tray.hold();
  await world.at(60);
  expect(world.sent).toEqual([]);
});
