import { lawOf } from '@tergeu/law';
import type { Given, Json } from '../kernel/case-file';
import { because, caseWithSuspect, ids, step } from '../kernel/testing/begun-case';
import type { Story } from '../kernel/story';
import { decided } from '../key-decision/testing/agreeing';
import { obstaclesInParts } from './parts';

const does = (type: string, payload: Record<string, Json> = {}) => step('investigator', 'case', ids.case, type, payload);
const terminate = does('terminate', { terminationGround: 'noElements', objection: false });
const termination = (story: Story) => decided(story, 'termination');
const apprehend = step('investigator', 'detention', ids.detention, 'apprehend', {
  personId: ids.person, ground: 'caughtInTheAct', place: 'Specimen street 1', offenceId: 'CC 188(2)',
}); // prettier-ignore
const release = step('investigator', 'detention', ids.detention, 'release', { releaseGround: 'suspicionNotConfirmed' });
const measure = (by: 'investigator' | 'prosecutor' | 'judge', type: string, payload: Record<string, Json> = {}) =>
  step(by, 'restraint', ids.restraint, type, payload);
const proposed = (story: Story, kind: string) =>
  story
    .then(measure('investigator', 'propose', { personId: ids.person, kind, grounds: because, custodyException: 'identityUnknown' }))
    .then(measure('prosecutor', 'agreeToMeasure'));
const pledged = (story: Story) => proposed(story, 'writtenPledge').then(measure('investigator', 'apply'));
const state = (story: Story) => story.file.proceedings[ids.case]!.state;
const other = {
  caseId: ids.group,
  number: 'KZ-2022-000009',
  registeredAt: '2022-01-07T06:00:00.000Z',
  bodyId: ids.group,
  inCustody: false,
};
const given = caseWithSuspect();

describe('S07: what is terminated leaves nobody held', () => {
  it('nobody whom the police detain: he is released first', () => {
    const held = termination(given.then(apprehend));
    expect(held.refusal(terminate)).toEqual({ kind: 'unlawful', names: ['S07'] });
    expect(state(held.then(release).then(terminate))).toBe('terminated');
  });
  it('nobody under a measure of restraint: it is cancelled first', () => {
    const measured = termination(pledged(given));
    expect(measured.refusal(terminate)).toEqual({ kind: 'unlawful', names: ['S07'] });
    const cancelled = measured.then(measure('prosecutor', 'lift', { reasons: because }));
    expect(state(cancelled.then(terminate))).toBe('terminated');
  });
  it('nor is it told afterwards that it ended while he was held', () => {
    const held = termination(given.then(apprehend));
    const free = held.then(release);
    expect(free.refusal({ ...terminate, at: held.now, recordedAt: free.now }).names).toEqual(['S07']);
  });
  it('a measure that nobody has taken yet keeps nothing from ending, and is taken no more', () => {
    const ended = termination(proposed(given, 'writtenPledge')).then(terminate);
    expect(ended.refusal(measure('investigator', 'apply')).names).toEqual(['S07']);
    const [custody, lighter] = [{ reasons: because }, { reasons: because, newKind: 'houseArrest' }];
    const asked = termination(proposed(given, 'custody')).then(terminate);
    expect(asked.refusal(measure('judge', 'order', custody)).names).toContain('S07');
    expect(asked.refusal(measure('judge', 'orderLighter', lighter)).names).toEqual(['S07']);
  });
  it('nor is anybody detained in it', () => expect(termination(given).then(terminate).refusal(apprehend).names).toEqual(['S07']));
  it('a part ends with a terminated case only when nobody is held there; with one in court the measure goes on', () => {
    const part = pledged(given).then(does('becomePartOf', { other }));
    expect(part.refusal(does('endWithLead', { leadEnding: 'terminated' })).names).toEqual(['S07']);
    expect(state(part.then(does('endWithLead', { leadEnding: 'inCourt' })))).toBe('endedWithLead');
    const cancelled = part
      .then(measure('prosecutor', 'lift', { reasons: because }))
      .then(does('endWithLead', { leadEnding: 'terminated' }));
    expect(cancelled.refusal(apprehend).names).toEqual(['S07']);
  });
  it('and its leading case is not terminated over somebody held in it', () => {
    const { file, now } = decided(given.then(apprehend), 'qualification');
    const asked = { file: given.file, occurredAt: now, law: lawOf('briefing', '2022-01-10') } as Given;
    expect(obstaclesInParts('terminate', [file], asked).map(({ condition }) => condition)).toEqual(['hasNobodyHeld']);
    expect(obstaclesInParts('complete', [file], asked)).toEqual([]);
    expect(obstaclesInParts('complete', [given.file], asked).map(({ condition }) => condition)).toEqual(['areAllSuspectsQualified']);
  });
});
