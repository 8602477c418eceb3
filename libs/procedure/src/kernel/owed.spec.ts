import { because, cast, caseWithSuspect, ids, step } from './testing/begun-case';
import { procedures } from '../procedures';
import { snapshotOf } from './decide';
import type { Story } from './story';
import { workOf } from './work';

const facts = { personId: ids.person, ground: 'caughtInTheAct', place: 'Specimen street 1', offenceId: 'CC 188(2)', inMassRiots: false };
const held = caseWithSuspect()
  .then(step('investigator', 'detention', ids.detention, 'apprehend', facts))
  .then(step('investigator', 'detention', ids.detention, 'deliver'));
const clock = ({ file }: Story, name: string) => file.proceedings[ids.detention]!.clocks.find((one) => one.name === name)!;
const work = ({ file }: Story, id: string = ids.detention) => {
  const one = file.proceedings[id]!;
  const definition = procedures[one.machine]!;
  return workOf(definition, one, snapshotOf(definition, one), file).map(({ role, dueAt }) => [role, dueAt] as const);
};

describe('a missed limit', () => {
  const longest = clock(held, 'longestDetention').dueAt;
  const overdue = held.until(longest);

  it('that makes release the only way on presses everybody for whom the person waits', () => {
    expect(clock(overdue, 'longestDetention').status).toBe('missed');
    const due = work(overdue);
    expect(due.map(([role]) => role)).toEqual(expect.arrayContaining(['investigator', 'prosecutor']));
    expect(new Set(due.map(([, at]) => at))).toEqual(new Set([longest]));
  });

  it('is owed no longer when its act was done, late', () => {
    const released = overdue.then(step('prosecutor', 'detention', ids.detention, 'release', { releaseGround: 'noGroundsForCustody' }));
    expect(clock(released, 'longestDetention')).toMatchObject({ status: 'missed', performedAt: expect.any(String) });
    expect(work(released).every(([, at]) => at === null)).toBe(true);
  });

  it('presses those whose duty it is', () => {
    const noProtocol = held.until(clock(held, 'protocol').dueAt);
    expect(clock(noProtocol, 'protocol').status).toBe('missed');
    expect(work(noProtocol)).toContainEqual(['investigator', clock(held, 'protocol').dueAt]);
  });

  it('of a decision stays with the prosecutor who did not answer', () => {
    const drafted = caseWithSuspect().then(
      step('investigator', 'key-decision', ids.decision, 'draft', { kind: 'interruption', interruptionGround: 'expertise', text: because }),
    );
    const asked = drafted.then(step('investigator', 'key-decision', ids.decision, 'submit'));
    const due = asked.file.proceedings[ids.decision]!.clocks.find(({ name }) => name === 'prosecutorAnswer')!.dueAt;
    expect(work(asked.until(due), ids.decision)).toEqual([['prosecutor', due]]);
    expect(cast.prosecutor.role).toBe('prosecutor');
  });
});
