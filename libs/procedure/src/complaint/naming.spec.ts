import { because, cast, caseWithSuspect, ids, step, type CastName } from '../kernel/testing/begun-case';
import { lawOf } from '@tergeu/law';
import { namingsOf, objectionsTo, stepsOpenTo } from '../kernel';
import type { Story } from '../kernel/story';
import { procedures } from '../procedures';
import { complaint } from '.';

const does = (name: CastName, type: string, payload = {}) => step(name, 'complaint', ids.complaint, type, payload);
const registered = caseWithSuspect()
  .then(
    does('facilityOfficer', 'receive', {
      complainantName: 'Specimen Person',
      complainantPersonId: ids.person,
      subjectOfficerId: cast.investigator.id,
      channel: 'facility',
      text: because,
    }),
  ) // prettier-ignore
  .then(does('prosecutor', 'register'));
const appealed = registered
  .then(does('prosecutor', 'assignChecker', { prosecutorId: cast.otherProsecutor.id }))
  .then(does('otherProsecutor', 'decideUnfounded', { reasons: because }))
  .then(does('otherProsecutor', 'tellComplainant'))
  .then(does('counsel', 'appeal', { reasons: because }));

const of = (story: Story) => story.file.proceedings[ids.complaint]!;
const objections = (story: Story, command: string, who: CastName) =>
  objectionsTo(
    procedures,
    complaint,
    namingsOf(complaint, of(story)).find((one) => one.command === command)!,
    cast[who],
    {
      proceedingId: ids.complaint,
      file: story.file,
      actor: cast.prosecutor,
      law: lawOf('briefing', '2022-01-10'),
      now: story.now,
      occurredAt: story.now,
    },
  );

describe('whom a complaint may be given to', () => {
  it('a prosecutor who has not checked it reviews it; who has checked it is told why not', () => {
    expect(objections(appealed, 'assignReviewer', 'reviewer')).toEqual([]);
    expect(objections(appealed, 'assignReviewer', 'otherProsecutor')).toMatchObject([
      { condition: 'isReviewerAnother', safeguard: 'S08', details: [{ en: 'Has checked this complaint before' }] },
    ]);
  });

  it('agrees with the command: whoever is objected to is refused, for the same reason', () => {
    for (const who of ['otherProsecutor', 'reviewer', 'prosecutor', 'leader'] as const) {
      const found = objections(appealed, 'assignReviewer', who);
      const command = does('prosecutor', 'assignReviewer', { prosecutorId: cast[who].id });
      if (found.length === 0) expect(of(appealed.then(command)).state).toBe('inReview');
      else expect(appealed.refusal(command).names).toEqual(found.map(({ safeguard }) => safeguard));
    }
  });

  it('names the steps of the state only, and those that the role may give', () => {
    expect(namingsOf(complaint, of(registered))).toEqual([{ command: 'assignChecker', field: 'prosecutorId', role: 'prosecutor' }]);
    expect(stepsOpenTo(complaint, of(registered), 'prosecutor')).toEqual(['assignChecker']);
    expect(stepsOpenTo(complaint, of(registered), 'medic')).toEqual([]);
  });
});
