import { begunCase, because, caseWithSuspect, ids, step } from '../kernel/testing/begun-case';
import type { Story } from '../kernel/story';
import { decided } from '../key-decision/testing/agreeing';

const does = (type: string, payload = {}, at?: string) => step('investigator', 'case', ids.case, type, payload, at);
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

describe('extension of the term (CPC 192)', () => {
  const ask = (months: number, at?: string) => does('askExtension', { months, reasons: because }, at);
  const grant = (
    who: 'prosecutor' | 'otherProsecutor' | 'regionalProsecutor' | 'farRegionalProsecutor' | 'generalProsecutor',
    at?: string,
  ) => step(who, 'case', ids.case, 'grantExtension', {}, at);
  const begun = begunCase();

  it('in time, the term goes on to so many months in all', () => {
    const extended = begun.then(ask(3)).then(grant('prosecutor'));
    expect(term(extended)).toMatchObject({ status: 'running', startedAt: term(begun).startedAt, dueAt: '2022-04-11T18:00:00.000Z' });
    expect(file(extended)).toMatchObject({ state: 'underInvestigation', memory: { termMonths: 3, extensions: [{ overSince: null }] } });
  });
  it('the longer, the higher the prosecutor', () => {
    const year = begun.then(ask(12));
    expect(file(year).state).toBe('extensionAskedOfRegion');
    expect(year.refusal(grant('prosecutor')).names).toEqual(['S03']);
    expect(year.refusal(grant('farRegionalProsecutor')).kind).toBe('notAllowed');
    expect(term(year.then(grant('regionalProsecutor'))).dueAt).toBe('2023-01-10T18:00:00.000Z');
    const beyond = begun.then(ask(13));
    expect(file(beyond).state).toBe('extensionAskedOfGeneral');
    expect(beyond.refusal(grant('regionalProsecutor')).names).toEqual(['S03']);
    expect(file(beyond.then(grant('generalProsecutor'))).memory).toMatchObject({ termMonths: 13 });
  });
  it('a prosecutor who does not supervise extends nothing, unless he is superior', () => {
    expect(begun.then(ask(3)).refusal(grant('otherProsecutor')).kind).toBe('notAllowed');
    expect(file(begun.then(ask(3)).then(grant('regionalProsecutor'))).memory).toMatchObject({ termMonths: 3 });
  });
  it('late, it goes on from the old end, and the days in between stay missed', () => {
    const late = begun.then(ask(3, '2022-03-20T06:00:00.000Z')).then(grant('prosecutor', '2022-03-21T06:00:00.000Z'));
    expect(file(late).clocks).toMatchObject([
      { status: 'missed', dueAt: '2022-03-10T18:00:00.000Z' },
      { status: 'running', startedAt: '2022-03-10T18:00:00.000Z', dueAt: '2022-04-11T18:00:00.000Z' },
    ]);
    expect(file(late).memory).toMatchObject({ extensions: [{ overSince: '2022-03-10T18:00:00.000Z', papersLate: true }] });
  });
  it('later than the new end, it is over at once', () => {
    const late = begun.then(ask(3, '2022-05-20T06:00:00.000Z')).then(grant('prosecutor'));
    expect(file(late.until(late.now)).clocks.map(({ status }) => status)).toEqual(['missed', 'missed']);
  });
  it('a second extension in time counts from the first, also after a late one', () => {
    const late = begun.then(ask(3, '2022-03-20T06:00:00.000Z')).then(grant('prosecutor'));
    const again = late.then(ask(6)).then(grant('regionalProsecutor'));
    expect(term(again)).toBeDefined();
    expect(file(again).clocks.at(-1)).toMatchObject({ status: 'running', dueAt: '2022-07-11T18:00:00.000Z' });
  });
  it('says whether the papers came in time: five days before the end, ten for the Prosecutor General', () => {
    const papers = (months: number, at: string) => file(begun.then(ask(months, at))).memory['papersLate'];
    expect([papers(3, '2022-03-05T17:00:00.000Z'), papers(3, '2022-03-06T06:00:00.000Z')]).toEqual([false, true]);
    expect([papers(13, '2022-02-28T17:00:00.000Z'), papers(13, '2022-03-04T06:00:00.000Z')]).toEqual([false, true]);
  });
  it('asks for more than there is', () => expect(begun.refusal(ask(2)).names).toEqual(['isLongerThanTheTerm']));
  it('refused, with reasons, nothing changes; the investigation goes on meanwhile', () => {
    const asked = decided(caseWithSuspect(), 'qualification', ids.decision).then(ask(3));
    const refused = asked.then(step('prosecutor', 'case', ids.case, 'refuseExtension', { reasons: because }));
    expect(file(refused)).toMatchObject({ state: 'underInvestigation', memory: { extensionRefusal: because } });
    expect(term(refused).dueAt).toBe('2022-03-10T18:00:00.000Z');
    expect(file(asked.then(does('complete'))).state).toBe('completed');
  });
  it('keeps the time in which it stood still', () => {
    const resumed = interrupted.then(does('resume', {}, '2022-01-25T05:00:00.000Z'));
    expect(term(resumed.then(ask(3)).then(grant('prosecutor')))).toMatchObject({ dueAt: '2022-04-15T18:00:00.000Z' });
  });
});

describe('a term that a prosecutor sets (CPC 192(7), (8))', () => {
  const supervisor = (type: string, payload: object) => step('prosecutor', 'case', ids.case, type, { reasons: because, ...payload });
  const sent = completed.then(does('sendToProsecutor', {}, '2022-03-09T07:00:00.000Z'));

  it('a returned case gets a term of its own, of at most a month', () => {
    expect(sent.refusal(supervisor('returnForInvestigation', {})).names).toEqual(['S07']);
    expect(sent.refusal(supervisor('returnForInvestigation', { termDays: 40 })).kind).toBe('malformed');
    const returned = sent.then(supervisor('returnForInvestigation', { termDays: 20 }));
    expect(file(returned).clocks.at(-1)).toMatchObject({ status: 'running', dueAt: '2022-03-29T18:00:00.000Z' });
    expect(returned.refusal(does('askExtension', { months: 3, reasons: because })).names).toEqual(['isTermOfTheLaw']);
  });
  it('of what only came back from completion, the term still runs', () => {
    const back = completed.then(supervisor('returnForInvestigation', {}));
    expect(term(back)).toMatchObject({ status: 'running', dueAt: '2022-03-10T18:00:00.000Z' });
  });
  it('a month is a month, also where it has 28 days', () => {
    const february = interrupted.then(supervisor('cancelInterruption', { termDays: 29, at: undefined }));
    expect(file(february).clocks.at(-1)).toMatchObject({ status: 'running' });
    const late = { ...supervisor('cancelInterruption', { termDays: 31 }), at: '2022-02-03T06:00:00.000Z' };
    expect(interrupted.refusal(late).names).toEqual(['S07']);
  });
  it('a date for the end lies ahead and within the term; it is missed for all to see', () => {
    const fixed = begunCase().then(supervisor('setEndDate', { endsOn: '2022-02-01' }));
    expect(file(fixed.until('2022-02-02T00:00:00.000Z')).memory).toMatchObject({ fixedEndMissedAt: '2022-02-01T18:00:00.000Z' });
    for (const endsOn of ['2022-01-10', '2022-03-11'])
      expect(begunCase().refusal(supervisor('setEndDate', { endsOn })).names).toEqual(['isWithinTheTerm']);
    expect(file(begunCase().then(supervisor('setEndDate', { endsOn: '2022-03-10' }))).clocks.at(-1)).toMatchObject({ name: 'fixedEnd' });
  });
});
