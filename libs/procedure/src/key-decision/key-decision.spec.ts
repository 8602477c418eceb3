import { because, begunCase, cast, caseWithSuspect, ids, misremembering, recordPerson, step } from '../kernel/testing/begun-case';
import type { Json } from '../kernel/case-file';
import { agreeing, usualGround } from './testing/agreeing';
import { procedures } from '../procedures';
import { differenceFrom, hasTermPassed, isAgreementStanding, seenOf } from './agreement';
import { agreementTerm } from './key-decision.law';
import { kindIds, kinds, type Kind } from './kinds';

const own = (type: string, payload = {}, id = ids.decision) => step('investigator', 'key-decision', id, type, payload);
const draft = (kind: Kind = 'qualification', more: object = {}, id = ids.decision) =>
  own(
    'draft',
    {
      kind,
      text: because,
      ...usualGround[kind],
      ...(kinds[kind].needsPerson ? { personId: ids.person } : {}),
      ...(kinds[kind].needsOffence ? { offenceId: 'CC 188(2)' } : {}),
      ...more,
    },
    id,
  );
const prosecutor = (type: string, payload = {}, id = ids.decision) =>
  type === 'agree' ? agreeing(id) : step('prosecutor', 'key-decision', id, type, payload);
const investigates = (machine: string, id: string, type: string, payload: Record<string, Json>) =>
  step('investigator', machine, id, type, payload);
const prosecutorSays = (type: string, payload: Record<string, Json>) => step('prosecutor', 'key-decision', ids.decision, type, payload);
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
  describe('CPC 45(8-1): the prosecutor calls for the file', () => {
    const sent = given.then(draft('interruption')).then(own('submit'));
    const call = prosecutor('callForFile');
    const answer = (story: typeof given) => clock(story, 'prosecutorAnswer')!;
    const called = sent.then(call);
    it('has three days, and ten from the sending once he has called for it', () => {
      expect(answer(sent).dueAt).toBe('2022-01-13T18:00:00.000Z');
      expect(answer(called)).toMatchObject({ status: 'running', startedAt: answer(sent).startedAt, dueAt: '2022-01-20T18:00:00.000Z' });
      expect(decision(called.until(answer(called).dueAt)).clocks.filter(({ status }) => status === 'missed')).toHaveLength(1);
      expect(decision(called.then(agreeing())).state).toBe('inForce');
    });
    it('once, on an interruption only, and not he who does not supervise', () => {
      expect(called.refusal(call).names).toEqual(['isFileNotCalledForYet']);
      expect(given.then(draft('termination')).then(own('submit')).refusal(call).names).toEqual(['isFileToBeCalledFor']);
      expect(sent.refusal({ ...call, by: cast.otherProsecutor }).kind).toBe('notAllowed');
    });
    it('S07: a limit that has run out is not undone by it, though nobody has entered that yet', () => {
      const { dueAt } = answer(sent);
      expect(sent.until(dueAt).refusal(call).names).toEqual(['S07']);
      const after = new Date(Date.parse(dueAt) + 60_000).toISOString();
      expect(sent.refusal({ ...call, at: after, recordedAt: after }).names).toEqual(['S07']);
    });
    it('sent anew after a return, the short limit runs anew', () => {
      const anew = called.then(prosecutor('returnForRevision', reasons)).then(own('submit'));
      expect(
        decision(anew)
          .clocks.filter(({ name }) => name === 'prosecutorAnswer')
          .at(-1),
      ).toMatchObject({ dueAt: '2022-01-13T18:00:00.000Z' });
    });
  });

  it.each(kindIds)('%s: has a limit of sending only where the Code sets one', (kind) =>
    expect(clock(given.then(draft(kind)), 'sending') !== undefined).toBe(kinds[kind].sending !== null),
  );

  describe('S03: the agreement is to what was seen', () => {
    const search = (type: string, payload: Record<string, Json> = {}) => investigates('court-authorisation', ids.action, type, payload);
    const seized = given
      .then(
        search('draft', {
          kind: 'search',
          place: 'A flat',
          sought: ['phone', 'object', 'document', 'video'],
          grounds: because,
          inDwelling: true,
        }),
      )
      .then(search('executeUrgently', { urgencyReasons: because, result: because }))
      .then(investigates('evidence-item', ids.item, 'collect', { kind: 'object', description: 'Knife', actionId: ids.action }));
    const onItem = seized.then(draft('qualification', { materials: [ids.item] })).then(own('submit'));
    const fall = (story: typeof given) =>
      story.then(search('tellJudge')).then(step('judge', 'court-authorisation', ids.action, 'findUnlawful', { reasons: because }));
    const seenIn = (story: typeof given) => seenOf(decision(story).memory, story.file);
    const detailsOf = (story: typeof given, seen: Json) => {
      const { decision: refused } = story.try(prosecutorSays('agree', { seen }));
      return refused.outcome === 'refused' ? refused.reasons.map((one) => [one.condition, ...(one.details ?? []).map(({ en }) => en)]) : [];
    };

    it('refuses an agreement to an earlier text, and says so', () => {
      const revised = submitted
        .then(prosecutor('returnForRevision', reasons))
        .then(own('revise', { text: `${because} Anew.` }))
        .then(own('submit'));
      expect(detailsOf(revised, { ...seenIn(submitted) })).toEqual([['isWhatWasSeen', 'The text of the decision has changed']]);
      expect(differenceFrom(seenIn(submitted), decision(revised).memory, revised.file)).toEqual({ text: true, materials: [] });
    });
    it('refuses an agreement to a material that has changed, that was added, that was taken out', () => {
      const sealed = onItem.then(investigates('evidence-item', ids.item, 'seal', { sealNumber: '1' }));
      expect(detailsOf(sealed, { ...seenIn(onItem) })).toEqual([['isWhatWasSeen', 'Changed: Knife']]);
      expect(detailsOf(onItem, { ...seenIn(onItem), materials: [] })).toEqual([['isWhatWasSeen', 'Added: Knife']]);
      expect(detailsOf(submitted, { ...seenIn(submitted), materials: seenIn(onItem).materials })[0]?.[1]).toMatch(/^Taken out: /);
      expect(decision(sealed.then(agreeing())).state).toBe('inForce');
    });
    it('agrees on nothing that has fallen, until it is revised without it', () => {
      const fallen = fall(onItem);
      expect(detailsOf(fallen, { ...seenIn(fallen) })).toEqual([['hasMaterialsThatStand', 'Has become inadmissible: Knife']]);
      const without = fallen
        .then(prosecutor('returnForRevision', reasons))
        .then(own('revise', { text: because, materials: [] }))
        .then(own('submit'));
      expect(decision(without.then(agreeing())).state).toBe('inForce');
    });
    it('lapses by itself when a material falls: it carries nothing, and shows what differs', () => {
      const agreed = onItem.then(agreeing());
      const fallen = fall(agreed);
      const complete = investigates('case', ids.case, 'complete', {});
      expect(agreed.try(complete).decision.outcome).toBe('accepted');
      expect(fallen.refusal(complete).names).toEqual(['S03']);
      expect(procedures['key-decision']!.effects(decision(agreed), agreed.file)).toEqual([]);
      expect(procedures['key-decision']!.effects(decision(fallen), fallen.file)).toMatchObject([{ safeguard: 'S03' }]);
      expect(differenceFrom(seenIn(agreed), decision(fallen).memory, fallen.file).materials).toEqual([{ id: ids.item, change: 'fallen' }]);
      expect(agreed.refusal(own('recordLapse')).names).toEqual(['wasAgreementUndone']);
      expect(decision(fallen.then(own('recordLapse')))).toMatchObject({ state: 'lapsed', done: true });
    });
    it('lapses when an earlier decision that it rests on is no longer in force', () => {
      const onDecision = inForce.then(draft('completion', { materials: [ids.decision] }, ids.otherDecision));
      const agreed = onDecision.then(own('submit', {}, ids.otherDecision)).then(agreeing(ids.otherDecision));
      const revoked = agreed.then(prosecutor('revoke', reasons));
      const standing = (story: typeof given) => isAgreementStanding(decision(story, ids.otherDecision), story.file, null, story.now);
      expect([standing(agreed), standing(revoked)]).toEqual([true, false]);
    });
    it('lapses after its term, where the law sets one; ours sets none', () => {
      const { memory } = decision(inForce);
      const day = { amount: 1, unit: 'days', startCounts: false, rollsOver: false } as const;
      expect(hasTermPassed(memory, day, inForce.now)).toBe(false);
      expect(hasTermPassed(memory, day, '2022-01-11T19:00:00.001Z')).toBe(true);
      expect(hasTermPassed(memory, null, '2099-01-01T00:00:00.000Z')).toBe(false);
      expect(agreementTerm.versions.map(({ value, source }) => [value, source.certainty])).toEqual([[null, 'unverified']]);
    });
    it('attaches materials of this file only', () =>
      expect(given.refusal(draft('qualification', { materials: [ids.item] })).names).toEqual(['areMaterialsOfTheFile']));
  });
});
