import { because, begunCase, cast, caseWithSuspect, ids, misremembering, recordPerson, step } from '../kernel/testing/begun-case';
import { kindIds, kinds, type Kind } from './kinds';

const own = (type: string, payload = {}, id = ids.decision) => step('investigator', 'key-decision', id, type, payload);
const draft = (kind: Kind = 'qualification', more: object = {}, id = ids.decision) =>
  own(
    'draft',
    {
      kind,
      text: because,
      ...(kinds[kind].needsPerson ? { personId: ids.person } : {}),
      ...(kinds[kind].needsOffence ? { offenceId: 'CC 188(2)' } : {}),
      ...more,
    },
    id,
  );
const prosecutor = (type: string, payload = {}, id = ids.decision) => step('prosecutor', 'key-decision', id, type, payload);
const reasons = { reasons: because };
const given = caseWithSuspect();
const submitted = given.then(draft()).then(own('submit'));
const inForce = submitted.then(prosecutor('agree'));
const decision = (story: typeof given, id = ids.decision) => story.file.proceedings[id]!;
const clock = (story: typeof given, name: string) => decision(story).clocks.find((one) => one.name === name);
const another = (story: typeof given, kind: Kind = 'qualification', more: object = {}) =>
  story
    .then(draft(kind, more, ids.otherDecision))
    .then(own('submit', {}, ids.otherDecision))
    .then(prosecutor('agree', {}, ids.otherDecision));
const supersede = own('supersede', { byId: ids.otherDecision });

describe('key decision', () => {
  it.each(kindIds)('%s: in force by the agreement of the supervising prosecutor, not before', (kind) => {
    const waiting = given.then(draft(kind)).then(own('submit'));
    expect(decision(waiting).memory['inForceAt']).toBeUndefined();
    expect(decision(waiting.then(prosecutor('agree')))).toMatchObject({ state: 'inForce', memory: { agreedBy: cast.prosecutor.id } });
  });
  it('is returned, revised and sent again', () => {
    const again = submitted
      .then(prosecutor('returnForRevision', reasons))
      .then(own('revise', { text: `${because} Anew.` }))
      .then(own('submit'));
    expect(decision(again.then(prosecutor('agree')))).toMatchObject({
      state: 'inForce',
      memory: { text: `${because} Anew.`, offenceId: 'CC 188(2)' },
    });
  });
  it('is refused, or revoked, for good', () => {
    expect(decision(submitted.then(prosecutor('refuse', reasons)))).toMatchObject({ state: 'refused', done: true });
    expect(decision(inForce.then(prosecutor('revoke', reasons)))).toMatchObject({ state: 'revoked', done: true });
  });

  it.each(kindIds.filter((kind) => kinds[kind].needsPerson))('%s is taken on a recorded person', (kind) =>
    expect(given.refusal(draft(kind, { personId: ids.otherPerson })).names).toEqual(['isOfARecordedPerson']),
  );
  it.each(kindIds.filter((kind) => !kinds[kind].needsPerson))('%s is taken on the case', (kind) =>
    expect(decision(begunCase().then(draft(kind))).state).toBe('drafted'),
  );
  it.each(kindIds.filter((kind) => kinds[kind].needsOffence))('%s names an offence', (kind) =>
    expect(given.refusal(draft(kind, { offenceId: undefined })).names).toEqual(['hasOffenceWhereNeeded']),
  );

  it('S03: is agreed by nobody before it is sent, and by none but the supervising prosecutor', () => {
    expect(given.then(draft()).refusal(prosecutor('agree')).kind).toBe('unlawful');
    for (const by of [cast.otherProsecutor, cast.farProsecutor, cast.investigator, cast.judge])
      expect(submitted.refusal({ ...prosecutor('agree'), by }).kind).toBe('notAllowed');
  });
  it.each(['agree', 'refuse', 'returnForRevision'])('S03: its author does not %s, even in a file where the tiers would let him', (type) => {
    const authored = misremembering(submitted, ids.decision, { authorId: cast.prosecutor.id });
    expect(authored.refusal(prosecutor(type, type === 'agree' ? {} : reasons)).names).toEqual(['S03']);
  });
  it('S03: who takes over does not agree for the days before him', () => {
    const handedOver = submitted.then({
      ...step('prosecutor', 'case', ids.case, 'replaceSupervisor', { prosecutorId: cast.otherProsecutor.id }),
      at: new Date(Date.parse(submitted.now) + 3_600_000).toISOString(),
    });
    const before = new Date(Date.parse(submitted.now) + 60_000).toISOString();
    expect(handedOver.refusal({ ...prosecutor('agree'), by: cast.otherProsecutor, at: before, recordedAt: handedOver.now }).names).toEqual([
      'S03',
    ]);
    expect(handedOver.refusal(prosecutor('agree')).kind).toBe('notAllowed');
    expect(decision(handedOver.then({ ...prosecutor('agree'), by: cast.otherProsecutor })).memory['agreedBy']).toBe(
      cast.otherProsecutor.id,
    );
  });

  it('S03: gives way to a later one in force on the same person, of the same kind or a change of it', () => {
    expect(decision(another(inForce).then(supersede))).toMatchObject({
      state: 'superseded',
      memory: { supersededById: ids.otherDecision },
    });
    expect(decision(another(inForce, 'changeOfQualification').then(supersede)).state).toBe('superseded');
  });
  it('S03: gives way to nothing else', () => {
    expect(inForce.then(draft('qualification', {}, ids.otherDecision)).refusal(supersede).names).toEqual(['S03']);
    expect(another(inForce, 'termination').refusal(supersede).names).toEqual(['S03']);
    expect(inForce.refusal(own('supersede', { byId: ids.decision })).names).toEqual(['S03']);
    const ofAnother = another(inForce.then(recordPerson({}, ids.otherPerson)), 'qualification', { personId: ids.otherPerson });
    expect(ofAnother.refusal(supersede).names).toEqual(['S03']);
    const earlier = another(given).then(draft()).then(own('submit')).then(prosecutor('agree'));
    expect(earlier.refusal(supersede).names).toEqual(['S03']);
  });

  it('late sending and late answers are seen, and stop nothing', () => {
    const drafted = given.then(draft('termination'));
    const lateSending = drafted.until(clock(drafted, 'sending')!.dueAt);
    expect(clock(lateSending, 'sending')?.status).toBe('missed');
    const sent = lateSending.then(own('submit'));
    const lateAnswer = sent.until(clock(sent, 'prosecutorAnswer')!.dueAt);
    expect(clock(lateAnswer, 'prosecutorAnswer')?.status).toBe('missed');
    expect(decision(lateAnswer.then(prosecutor('agree'))).state).toBe('inForce');
  });
  it.each(kindIds)('%s: has a limit of sending only where the Code sets one', (kind) =>
    expect(clock(given.then(draft(kind)), 'sending') !== undefined).toBe(kinds[kind].sending !== null),
  );
});
