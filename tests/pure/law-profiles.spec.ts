import type { LawProfile } from '@tergeu/law';
import { isIn, procedures } from '@tergeu/procedure';
import { Story, type Step } from '@tergeu/procedure/testing';
import { caseBegun, cast, ids, personRecorded, step } from '../model-check/worlds/cast';

/*
 * What the prosecutor general promised and what the Code asks differ in three places. The same steps under both
 * profiles, side by side; the table is printed.
 */
const { investigator } = cast;
const because = 'The same grounds under both profiles.';
const begun = (profile: LawProfile) =>
  [...caseBegun, step(investigator, 'case', ids.case, 'begin'), personRecorded()].reduce(
    (story, one) => story.then(one),
    Story.of(procedures, ids.case, '2022-01-10T04:00:00.000Z', Object.values(cast), profile),
  );
const draft = (kind: string) =>
  step(investigator, 'court-authorisation', ids.action, 'draft', {
    kind,
    sought: ['object'],
    personId: ids.person,
    place: 'A shop',
    grounds: because,
    againstSuspect: true,
    forced: true,
  });
const execute = step(investigator, 'court-authorisation', ids.action, 'executeWithoutCourt', { result: because });
const held: readonly Step[] = [
  step(investigator, 'detention', ids.detention, 'apprehend', {
    personId: ids.person, ground: 'caughtInTheAct', place: 'A street', offenceId: 'CC 188(2)', inMassRiots: false,
  }), // prettier-ignore
  step(investigator, 'detention', ids.detention, 'deliver'),
  step(investigator, 'detention', ids.detention, 'drawProtocol'),
  step(investigator, 'detention', ids.detention, 'notifyProsecutor'),
];

function withoutCourt(profile: LawProfile, kind: string): string {
  const { decision } = begun(profile).then(draft(kind)).try(execute);
  return decision.outcome === 'accepted'
    ? 'done by the investigator’s resolution'
    : `refused, ${decision.reasons.map(({ safeguard }) => safeguard).join()}: the judge decides`;
}

function unanswered(profile: LawProfile): string {
  const story = held.reduce((so, one) => so.then(one), begun(profile));
  const later = story.until(new Date(Date.parse(story.now) + 13 * 3_600_000).toISOString());
  return isIn(later.file.proceedings[ids.detention]!, 'overdue') ? 'must be released' : 'held; the 48 hours run on';
}

const compared = [
  ['detention, 13 h without the prosecutor’s answer', unanswered],
  ['seizure without the court', (profile) => withoutCourt(profile, 'seizure')],
  ['sample of a suspect without the court', (profile) => withoutCourt(profile, 'sample')],
  ['search without the court', (profile) => withoutCourt(profile, 'search')],
] as const satisfies readonly (readonly [string, (profile: LawProfile) => string])[];

const expected: Readonly<Record<string, readonly [string, string]>> = {
  'detention, 13 h without the prosecutor’s answer': ['must be released', 'held; the 48 hours run on'],
  'seizure without the court': ['refused, S04: the judge decides', 'done by the investigator’s resolution'],
  'sample of a suspect without the court': ['refused, S04: the judge decides', 'done by the investigator’s resolution'],
  'search without the court': ['refused, S04: the judge decides', 'refused, S04: the judge decides'],
};

describe('the same steps under both law profiles', () => {
  it.each(compared)('%s', (name, of) => {
    expect([of('briefing'), of('code')]).toEqual(expected[name]);
  });

  afterAll(() => {
    const line = (...cells: string[]) => `${cells.map((cell) => cell.padEnd(50)).join('')}\n`;
    process.stdout.write(
      [line('law profile', 'briefing', 'code'), ...compared.map(([name, of]) => line(name, of('briefing'), of('code')))].join(''),
    );
  });
});
