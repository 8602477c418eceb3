import type { Jurisdiction } from '@tergeu/law';
import { citationIn } from '@tergeu/law';
import { Story, type Step } from '../kernel/story';
import { because, cast, ids, recordPerson, registration, start, step } from '../kernel/testing/begun-case';
import { procedures } from '../procedures';

/*
 * The same detention under the law of two countries: the same machine and the same steps, another table. Printed side by side.
 * Apprehended at 04:10 UTC, delivered two hours later.
 */
const inCase = (who: keyof typeof cast, type: string, payload = {}) => step(who, 'case', ids.case, type, payload);
const of = (who: keyof typeof cast, type: string, at?: string, payload = {}): Step => ({
  ...step(who, 'detention', ids.detention, type, payload),
  ...(at ? { at } : {}),
});
const apprehend = of('investigator', 'apprehend', '2022-01-10T04:10:00.000Z', {
  personId: ids.person,
  ground: 'caughtInTheAct',
  place: 'A street',
  offenceId: 'CC 188(2)',
});
const deliver = of('investigator', 'deliver', '2022-01-10T06:10:00.000Z');

function begun(jurisdiction: Jurisdiction): Story {
  return [
    inCase('investigator', 'register', registration),
    inCase('colleague', 'assignInvestigator', { investigatorId: cast.investigator.id }),
    inCase('prosecutor', 'takeUnderSupervision'),
    inCase('investigator', 'begin'),
    recordPerson(),
    apprehend,
  ].reduce((story, one) => story.then(one), Story.of(procedures, ids.case, start, Object.values(cast), { jurisdiction, profile: 'code' }));
}

const detention = (story: Story) => story.file.proceedings[ids.detention]!;
const running = (story: Story, name: string) => detention(story).clocks.findLast((one) => one.name === name && one.status === 'running');
const limit = (story: Story) => running(story, 'longestDetention')?.dueAt;
const extend = (who: keyof typeof cast, at: string) => of(who, 'extendDetention', at, { reasons: because });

describe('one detention, two jurisdictions', () => {
  const kz = begun('kz').then(deliver);
  const ew = begun('ew').then(deliver);

  it('the clock starts with the apprehension here, with the arrival there', () => {
    expect(limit(kz)).toBe('2022-01-12T04:10:00.000Z');
    expect(limit(ew)).toBe('2022-01-11T06:10:00.000Z');
  });

  it('there it starts 24 hours after the arrest at the latest, however long the way', () => {
    expect(limit(begun('ew'))).toBe('2022-01-12T04:10:00.000Z');
    expect(limit(begun('ew').then({ ...deliver, at: '2022-01-11T10:00:00.000Z' }))).toBe('2022-01-12T04:10:00.000Z');
  });

  it('here nobody extends it', () => {
    for (const who of ['colleague', 'judge'] as const)
      expect(kz.refusal(extend(who, '2022-01-10T20:00:00.000Z'))).toEqual({ kind: 'unlawful', names: ['S07'] });
  });

  it('there a senior officer outside the investigation, then magistrates twice, to 96 hours and no further', () => {
    expect(ew.refusal(extend('judge', '2022-01-10T20:00:00.000Z')).names).toEqual(['S07']);
    expect(ew.refusal(extend('investigator', '2022-01-10T20:00:00.000Z')).names).toEqual(['S12']);
    const to36 = ew.then(extend('colleague', '2022-01-10T20:00:00.000Z'));
    const to72 = to36.then(extend('judge', '2022-01-11T10:00:00.000Z'));
    const to96 = to72.then(extend('judge', '2022-01-13T04:00:00.000Z'));
    expect([to36, to72, to96].map(limit)).toEqual(['2022-01-11T18:10:00.000Z', '2022-01-13T06:10:00.000Z', '2022-01-14T06:10:00.000Z']);
    expect(to96.refusal(extend('judge', '2022-01-14T04:00:00.000Z')).names).toEqual(['S07']);
    expect(detention(to96.until('2022-01-14T06:10:00.000Z')).state).toBe('overdue');
  });

  it('S07: after the limit nothing extends it, there as here', () => {
    const over = ew.until('2022-01-11T06:10:00.000Z');
    expect(detention(over).state).toBe('overdue');
    expect(over.refusal(extend('colleague', '2022-01-11T06:20:00.000Z')).kind).toBe('unlawful');
  });

  it('what the other law does not ask does not run', () => {
    const names = (story: Story) =>
      detention(story)
        .clocks.filter(({ status }) => status === 'running')
        .map(({ name }) => name);
    expect(names(kz).sort()).toEqual(['family', 'longestDetention', 'protocol']);
    expect(names(ew).sort()).toEqual(['family', 'longestDetention']);
  });

  it('each is cited by its own law; what was not found is said to be missing', () => {
    expect([citationIn('kz', 'CPC 131(4)').en, citationIn('ew', 'CPC 131(4)').en]).toEqual(['art. 131(4) CPC RK', 's. 41 PACE 1984']);
    expect(citationIn('ew', 'CPC 298').en).toBe('no article found');
  });

  it('reviews: six hours after detention was authorised, then every nine; here none', () => {
    const placed = (story: Story) =>
      [
        of('investigator', 'drawProtocol'),
        step('investigator', 'medical-examination', ids.examination, 'order', { personId: ids.person, reason: 'detention' }),
        step('medic', 'medical-examination', ids.examination, 'recordHealthy', { fitForFacility: true, findings: because }),
        step('investigator', 'defence', ids.defence, 'explainRightsAndOffer', { personId: ids.person, possibleOverTenYears: false }),
        of('facilityOfficer', 'place', '2022-01-10T07:00:00.000Z'),
      ].reduce((so, one) => so.then(one), story);
    const review = of('facilityOfficer', 'reviewDetention', '2022-01-10T12:00:00.000Z');
    expect(running(placed(kz), 'review')).toBeUndefined();
    expect(placed(kz).refusal(review).names).toEqual(['isPeriodicReviewAsked']);
    expect(running(placed(ew), 'review')?.dueAt).toBe('2022-01-10T13:00:00.000Z');
    expect(running(placed(ew).then(review), 'review')?.dueAt).toBe('2022-01-10T21:00:00.000Z');
    expect(detention(placed(ew).until('2022-01-10T13:00:00.000Z')).memory['missedClocks']).toEqual(['2022-01-10T13:00:00.000Z']);
  });
});
