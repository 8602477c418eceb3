import { lawOf } from '@tergeu/law';
import type { ClockState, Command, Given, Proceeding } from './case-file';
import { clockOf, clocksAfter, commandOfMissed, dueClocks, missedCommand } from './clocks';
import { agree, annexed, asked, ids, open, people, registered } from './testing/people';
import { petition } from './testing/specimen';

const clockIn = (story: typeof asked) => story.file.proceedings[ids.petition]!.clocks;

describe('clocks', () => {
  it('names and reads the command of a missed clock', () => {
    expect(clockOf(missedCommand('answer'))).toBe('answer');
    expect(clockOf('open')).toBeNull();
  });

  it('starts with its command, due by the law of the profile', () =>
    expect(clockIn(asked)).toEqual([
      {
        name: 'answer',
        startedAt: '2022-01-10T04:02:00.000Z',
        dueAt: '2022-01-10T16:02:00.000Z',
        status: 'running',
        settledAt: null,
        performedAt: null,
      },
    ]));

  it('starts from when it happened, not from when it was told', () => {
    const late = registered.then({ ...open, at: '2022-01-10T04:30:00.000Z', recordedAt: '2022-01-10T09:00:00.000Z' });
    expect(clockIn(late)[0]?.dueAt).toBe('2022-01-10T16:30:00.000Z');
  });

  it('does not start where the law gives no limit', () =>
    expect(clockIn(registered.then({ ...open, payload: { subject: 'timeless', weight: 1 } }))).toEqual([]));

  it('is met by its command, at the time of the act', () =>
    expect(clockIn(annexed.then({ ...agree, at: '2022-01-10T16:00:00.000Z' }))).toMatchObject([
      { status: 'met', settledAt: '2022-01-10T16:00:00.000Z', performedAt: null },
    ]));

  it('is missed at its end, moves the machine, and stays missed when the act comes late', () => {
    const missed = annexed.until('2022-01-10T16:02:00.000Z');
    expect(missed.file.proceedings[ids.petition]).toMatchObject({ state: 'late', memory: { missedAt: '2022-01-10T16:02:00.000Z' } });
    const late = missed.then({ ...agree, at: '2022-01-10T17:00:00.000Z' });
    expect(clockIn(late)).toMatchObject([
      { status: 'missed', settledAt: '2022-01-10T16:02:00.000Z', performedAt: '2022-01-10T17:00:00.000Z' },
    ]);
  });

  it('is not missed a minute before its end', () =>
    expect(annexed.until('2022-01-10T16:01:59.000Z').file.proceedings[ids.petition]?.state).toBe('asked'));

  it('shows the missed limit though the act, told afterwards, was in time', () => {
    const told = annexed.then({ ...agree, at: '2022-01-10T15:00:00.000Z', recordedAt: '2022-01-10T18:00:00.000Z' });
    expect(clockIn(told)).toMatchObject([{ status: 'missed', performedAt: '2022-01-10T15:00:00.000Z' }]);
  });

  it('lists what is due, the earliest first', () => {
    const two = asked.then({ ...open, id: ids.second, at: '2022-01-10T04:01:30.000Z', recordedAt: '2022-01-10T04:10:00.000Z' });
    expect(dueClocks(two.file, '2022-01-10T16:01:00.000Z')).toEqual([]);
    expect(dueClocks(two.file, '2022-01-10T20:00:00.000Z').map(({ proceeding }) => proceeding.id)).toEqual([ids.second, ids.petition]);
  });

  it('dates the missed command at the limit', () => {
    const { proceeding, clock } = dueClocks(asked.file, '2022-01-11T00:00:00.000Z')[0]!;
    expect(commandOfMissed(proceeding, clock)).toMatchObject({ type: 'clock.answer.missed', occurredAt: '2022-01-10T16:02:00.000Z' });
  });
});

describe('clocks after a command', () => {
  const proceeding = asked.file.proceedings[ids.petition]!;
  const after = (more: Partial<Proceeding>, type: string, occurredAt: string): readonly ClockState[] => {
    const command: Command = { machine: 'petition', proceedingId: ids.petition, type, payload: {}, occurredAt };
    const law = lawOf('code', '2022-01-10');
    const given: Given = {
      proceedingId: ids.petition,
      file: asked.file,
      actor: people.prosecutor,
      law,
      now: occurredAt,
      occurredAt,
      officials: {},
    };
    return clocksAfter(petition, { ...proceeding, ...more }, command, given);
  };

  it('stops a running clock when it starts anew, so that one runs at a time', () =>
    expect(after({}, 'open', '2022-01-10T10:00:00.000Z')).toMatchObject([
      { status: 'stopped', settledAt: '2022-01-10T10:00:00.000Z' },
      { status: 'running' },
    ]));

  it('does not hide by a new start that it had run out, though nobody has entered it yet', () =>
    expect(after({}, 'open', '2022-01-11T00:00:00.000Z')).toMatchObject([
      { status: 'missed', settledAt: '2022-01-10T16:02:00.000Z' },
      { status: 'running', dueAt: '2022-01-12T00:00:00.000Z' },
    ]));

  it('started anew from the same moment it is the same clock, with the limit as it is now', () => {
    const same = proceeding.clocks[0]!.startedAt;
    expect(after({}, 'open', same)).toMatchObject([{ status: 'running', startedAt: same, dueAt: '2022-01-11T04:02:00.000Z' }]);
  });

  it('a settled clock does not run again from the same moment', () => {
    const missed = [{ ...proceeding.clocks[0]!, status: 'missed' as const, settledAt: proceeding.clocks[0]!.dueAt }];
    expect(after({ clocks: missed }, 'open', proceeding.clocks[0]!.startedAt)).toEqual(missed);
  });

  it('is not met by an act after its end, even before the end is recorded', () =>
    expect(after({}, 'agree', '2022-01-10T16:03:00.000Z')).toMatchObject([
      { status: 'running', settledAt: null, performedAt: '2022-01-10T16:03:00.000Z' },
    ]));

  it('runs anew beside a settled one', () => {
    const met = [{ ...proceeding.clocks[0]!, status: 'met' as const, settledAt: '2022-01-10T05:00:00.000Z' }];
    expect(after({ clocks: met }, 'open', '2022-01-11T00:00:00.000Z').map(({ status }) => status)).toEqual(['met', 'running']);
  });

  it('stops what runs when the proceeding is done', () =>
    expect(after({ done: true }, 'close', '2022-01-10T06:00:00.000Z')).toMatchObject([
      { status: 'stopped', settledAt: '2022-01-10T06:00:00.000Z' },
    ]));

  it('leaves what is settled alone when done', () => {
    const met = [{ ...proceeding.clocks[0]!, status: 'met' as const, settledAt: '2022-01-10T05:00:00.000Z' }];
    expect(after({ done: true, clocks: met }, 'close', '2022-01-10T06:00:00.000Z')).toEqual(met);
  });
});
