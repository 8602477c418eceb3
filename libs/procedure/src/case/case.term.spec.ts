import { begunCase, because, caseWithSuspect, ids, step } from '../kernel/testing/begun-case';
import type { Story } from '../kernel/story';
import { agreeing } from '../key-decision/testing/agreeing';

const does = (type: string, payload = {}, at?: string) => step('investigator', 'case', ids.case, type, payload, at);
const decided = (story: Story, kind: string, id: string) =>
  story
    .then(step('investigator', 'key-decision', id, 'draft', { kind, text: because, personId: ids.person, offenceId: 'CC 188(2)' }))
    .then(step('investigator', 'key-decision', id, 'submit'))
    .then(agreeing(id));
const file = (story: Story) => story.file.proceedings[ids.case]!;
const term = (story: Story) => file(story).clocks.find(({ status }) => status !== 'stopped')!;
const ready = decided(caseWithSuspect(), 'interruption', ids.decision);
const interrupt = (at?: string) => does('interrupt', { interruptionGround: 'expertise' }, at);
const interrupted = ready.then(interrupt('2022-01-20T06:00:00.000Z'));
const completed = decided(caseWithSuspect(), 'qualification', ids.decision).then(does('complete', {}, '2022-03-09T06:00:00.000Z'));

describe('the term of the investigation', () => {
  it('is two months, to the end of the day', () => expect(term(begunCase()).dueAt).toBe('2022-03-10T18:00:00.000Z'));
  it('stands still while it is interrupted, and nobody misses it then', () => {
    const years = interrupted.until('2024-01-01T00:00:00.000Z');
    expect(file(years)).toMatchObject({ state: 'interrupted', memory: { interruptionGround: 'expertise' } });
    expect(term(years)).toMatchObject({ status: 'paused', dueAt: '2022-03-10T18:00:00.000Z', settledAt: null });
  });
  it('lets the rest run when the case is resumed: as many nights later as it stood', () => {
    const resumed = interrupted.then(does('resume', {}, '2022-01-25T05:00:00.000Z'));
    expect(term(resumed)).toMatchObject({
      status: 'running',
      dueAt: '2022-03-15T18:00:00.000Z',
      standstills: [{ from: '2022-01-20T06:00:00.000Z', until: '2022-01-25T05:00:00.000Z' }],
    });
    expect(file(resumed.until('2022-03-15T18:00:00.000Z')).memory).toMatchObject({ termMissedAt: '2022-03-15T18:00:00.000Z' });
  });
  it('a last day that is none of work still moves to the next one', () =>
    expect(term(interrupted.then(does('resume', {}, '2022-01-22T05:00:00.000Z'))).dueAt).toBe('2022-03-14T18:00:00.000Z'));
  it('adds up over several interruptions', () => {
    const again = decided(interrupted.then(does('resume', {}, '2022-01-25T05:00:00.000Z')), 'interruption', ids.otherDecision)
      .then(interrupt('2022-02-01T06:00:00.000Z'))
      .then(does('resume', {}, '2022-02-03T06:00:00.000Z'));
    expect(term(again).dueAt).toBe('2022-03-17T18:00:00.000Z');
  });
  it('S07: an interruption after its end does not undo it, though the end is not recorded yet', () => {
    const late = { ...interrupt('2022-03-11T06:00:00.000Z'), recordedAt: '2022-03-11T06:00:00.000Z' };
    const after = ready.then(late);
    expect(file(after)).toMatchObject({ state: 'interrupted', clocks: [{ status: 'missed', dueAt: '2022-03-10T18:00:00.000Z' }] });
  });
  it('names a ground of the law', () =>
    expect(ready.refusal(does('interrupt', { interruptionGround: 'holidays' })).kind).toBe('malformed'));
  it('stands still while the parties read the file; it is sent when they have read', () => {
    const reading = completed.then(does('giveForReading', {}, '2022-03-10T06:00:00.000Z')).until('2022-04-01T00:00:00.000Z');
    expect(file(reading).state).toBe('givenForReading');
    expect(reading.refusal(does('sendToProsecutor')).kind).toBe('unlawful');
    const sent = reading.then(does('endReading', {}, '2022-04-04T06:00:00.000Z')).then(does('sendToProsecutor'));
    expect(term(sent)).toMatchObject({ status: 'met', dueAt: '2022-04-04T18:00:00.000Z' });
  });
});
