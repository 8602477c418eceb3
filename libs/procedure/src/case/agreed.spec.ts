import type { Json } from '../kernel/case-file';
import { because, caseWithSuspect, ids, recordPerson, registration, step } from '../kernel/testing/begun-case';
import type { Story } from '../kernel/story';
import { decided } from '../key-decision/testing/agreeing';

const does = (type: string, payload: Record<string, Json> = {}) => step('investigator', 'case', ids.case, type, payload);
const prosecutor = (type: string, payload: Record<string, Json> = {}) => step('prosecutor', 'case', ids.case, type, payload);
const state = (story: Story) => story.file.proceedings[ids.case]!.state;
const given = caseWithSuspect();
const terminate = (terminationGround: string) => does('terminate', { terminationGround, objection: false });
const interrupt = (interruptionGround: string) => does('interrupt', { interruptionGround });

describe('S03: what is carried out is what the prosecutor agreed to', () => {
  it('a termination on the ground that he approved, and on no other', () => {
    const agreed = decided(given, 'termination', ids.decision, { terminationGround: 'noElements' });
    expect(agreed.refusal(terminate('freedByCode'))).toEqual({ kind: 'unlawful', names: ['S03'] });
    expect(state(agreed.then(terminate('noElements')))).toBe('terminated');
  });
  it('an interruption on the ground that he agreed to; the next one on its own', () => {
    const agreed = decided(given, 'interruption', ids.decision, { interruptionGround: 'forceMajeure' });
    expect(agreed.refusal(interrupt('expertise'))).toEqual({ kind: 'unlawful', names: ['S03'] });
    const resumed = agreed.then(interrupt('forceMajeure')).then(does('resume'));
    const again = decided(resumed, 'interruption', ids.otherDecision, { interruptionGround: 'expertise' });
    expect(again.refusal(interrupt('forceMajeure')).names).toEqual(['S03']);
    expect(state(again.then(interrupt('expertise')))).toBe('interrupted');
  });
});

describe('S03: a returned case needs a closing report of its own', () => {
  const sent = decided(decided(given, 'qualification'), 'completion', ids.otherDecision)
    .then(does('complete'))
    .then(does('sendToProsecutor'));
  const returned = sent.then(prosecutor('returnForInvestigation', { reasons: because, termDays: 20 }));
  const again = returned.then(does('complete')).then(does('sendToProsecutor'));

  it('the one from before the return sends it to no court', () => {
    expect(state(sent.then(prosecutor('sendToCourt')))).toBe('inCourt');
    expect(again.refusal(prosecutor('sendToCourt')).names).toEqual(['S03']);
    expect(state(decided(again, 'completion', ids.action).then(prosecutor('sendToCourt')))).toBe('inCourt');
  });
  it('also where it came back before it was sent', () => {
    const back = decided(decided(given, 'qualification'), 'completion', ids.otherDecision)
      .then(does('complete'))
      .then(prosecutor('returnForInvestigation', { reasons: because }));
    expect(back.then(does('complete')).then(does('sendToProsecutor')).refusal(prosecutor('sendToCourt')).names).toEqual(['S03']);
  });
});

describe('S03: the qualification of one suspect completes nothing for the others', () => {
  const qualified = decided(given, 'qualification');
  const two = qualified.then(recordPerson({ name: 'Second Specimen' }, ids.otherPerson));
  const person = (type: string, payload: Record<string, Json>) => step('investigator', 'person', ids.otherPerson, type, payload);
  const complete = (story: Story) => state(story.then(does('complete')));
  const asAWitness = person('correct', { name: 'Second Specimen', bornOn: '1990-01-01', sex: 'male', roleInCase: 'witness' });

  it('says who is missing, and goes on when he is qualified, too', () => {
    const { decision } = two.try(does('complete'));
    expect(decision).toMatchObject({ reasons: [{ condition: 'areAllSuspectsQualified', details: [{ en: 'Second Specimen' }] }] });
    expect(complete(decided(two, 'qualification', ids.otherDecision, { personId: ids.otherPerson }))).toBe('completed');
  });
  it('or is a suspect no longer, has died, has gone over to a severed case', () => {
    expect(complete(two.then(asAWitness))).toBe('completed');
    expect(complete(two.then(person('recordDeath', { certificate: 'Specimen 1' })))).toBe('completed');
    const number = 'KZ-2022-000003';
    const severed = two
      .then(does('severCase', { newNumber: number, personIds: [ids.otherPerson], episodes: because, reasons: because }))
      .then(does('sendCopies'));
    const other = { caseId: ids.group, number, registeredAt: registration.incidentAt, bodyId: ids.group, inCustody: false };
    expect(complete(severed.then(does('confirmSevered', { other })))).toBe('completed');
  });
  it('whom the prosecutor agreed to recognise is a suspect by whatever role he is recorded', () => {
    const recognised = decided(two.then(asAWitness), 'recognitionAsSuspect', ids.otherDecision, { personId: ids.otherPerson });
    expect(recognised.refusal(does('complete')).names).toEqual(['S03']);
    const revoked = recognised.then(step('prosecutor', 'key-decision', ids.otherDecision, 'revoke', { reasons: because }));
    expect(complete(revoked)).toBe('completed');
  });
  it('nor is a case sent to court with a suspect who came to be one since', () => {
    const sent = decided(qualified, 'completion', ids.action)
      .then(does('complete'))
      .then(does('sendToProsecutor'))
      .then(recordPerson({}, ids.otherPerson));
    expect(sent.refusal(prosecutor('sendToCourt')).names).toEqual(['S03']);
  });
});
