import {
  because,
  begunCase,
  cast,
  caseWithSuspect,
  empty,
  forged,
  ids,
  misremembering,
  registration,
  step,
} from '../kernel/testing/begun-case';
import type { Story } from '../kernel/story';
import { decided } from '../key-decision/testing/agreeing';

const register = (more: object = {}) => step('investigator', 'case', ids.case, 'register', { ...registration, ...more });
const does = (type: string, payload = {}) => step('investigator', 'case', ids.case, type, payload);
const prosecutor = (type: string, payload = {}) => step('prosecutor', 'case', ids.case, type, payload);
const assign = (who: keyof typeof cast) => step('colleague', 'case', ids.case, 'assignInvestigator', { investigatorId: cast[who].id });
const add = (who: keyof typeof cast) => does('addTeamMember', { investigatorId: cast[who].id });
const route = (leader: keyof typeof cast) =>
  step('regionalProsecutor', 'case', ids.case, 'routeToGroup', {
    groupId: ids.group,
    leaderId: cast[leader].id,
    groupGround: 'complexAndImportant',
  });
const replace = (who: keyof typeof cast) => prosecutor('replaceSupervisor', { prosecutorId: cast[who].id });
const transfer = (who: keyof typeof cast) => prosecutor('transfer', { investigatorId: cast[who].id });
const interrupt = does('interrupt', { interruptionGround: 'expertise' });
const registered = empty().then(register());
const begun = begunCase();
const withSuspect = caseWithSuspect();
const qualified = decided(withSuspect, 'qualification', ids.decision);
const file = (story: Story) => story.file.proceedings[ids.case]!;
const apprehend = step('investigator', 'detention', ids.detention, 'apprehend', {
  personId: ids.person, ground: 'caughtInTheAct', place: 'Specimen street 1', offenceId: 'CC 188(2)',
}); // prettier-ignore
const injure = (story: Story) =>
  story.then(step('investigator', 'medical-examination', ids.examination, 'order', { personId: ids.person })).then(
    step('medic', 'medical-examination', ids.examination, 'recordInjuries', {
        injuryMarks: [{ site: 'left forearm', description: 'bruise, specimen' }], complaintOfAbuse: false, fitForFacility: true,
      }), // prettier-ignore
  );
const explain = (story: Story) =>
  story.then(step('prosecutor', 'medical-examination', ids.examination, 'assignDetermination', { officerId: cast.security.id })).then(
    step('security', 'medical-examination', ids.examination, 'determineCircumstances', {
      circumstances: because,
      inflictedInCustody: false,
    }),
  );

describe('case', () => {
  it('from registration to court, returned once', () => {
    const sent = qualified.then(does('complete')).then(does('sendToProsecutor'));
    const again = sent
      .then(prosecutor('returnForInvestigation', { reasons: because, termDays: 20 }))
      .then(does('complete'))
      .then(does('sendToProsecutor'));
    const inCourt = decided(again, 'completion', ids.otherDecision).then(prosecutor('sendToCourt'));
    expect(file(inCourt)).toMatchObject({ state: 'inCourt', done: true });
  });
  it('is taken under supervision before or after an investigator is named', () => {
    const takeFirst = registered.then(prosecutor('takeUnderSupervision')).then(assign('investigator'));
    const assignFirst = registered.then(assign('investigator')).then(prosecutor('takeUnderSupervision'));
    expect([file(takeFirst).state, file(assignFirst).state]).toEqual(['supervised', 'supervised']);
  });
  it('is interrupted and resumed', () => {
    const interrupted = decided(withSuspect, 'interruption', ids.decision).then(interrupt);
    expect(file(interrupted.then(does('resume')))).toMatchObject({ state: 'underInvestigation', memory: { interruptedAt: null } });
  });

  it('is registered in its own city, in its category, after the fact', () => {
    expect(empty().refusal(register({ city: 'atyrau' })).names).toEqual(['isOfTheLocality']);
    expect(empty().refusal(register({ offenceId: 'CC 255(1)' })).names).toEqual(['isOffenceOfItsCategory']);
    expect(empty().refusal(register({ incidentAt: '2022-01-11T00:00:00.000Z' })).names).toEqual(['isIncidentPast']);
  });
  it('is investigated by its body, or by the group it was routed to', () => {
    expect(registered.refusal(assign('outsider')).names).toEqual(['isOfTheBodyOrGroup']);
    expect(begun.refusal(add('outsider')).names).toEqual(['isOfTheBodyOrGroup']);
    expect(file(begun.then(route('leader')).then(add('outsider'))).memory['team']).toHaveLength(2);
  });
  it('is transferred to another body of the same city, and to that only', () => {
    expect(begun.refusal(transfer('colleague')).names).toEqual(['isOfAnotherBodyOfTheLocality']);
    expect(begun.refusal(transfer('stranger')).names).toEqual(['isOfAnotherBodyOfTheLocality']);
    const moved = begun.then(transfer('outsider'));
    expect(file(moved).memory).toMatchObject({ bodyId: cast.outsider.bodyId, team: [{ id: cast.outsider.id }] });
    expect(moved.refusal(does('complete')).kind).toBe('notAllowed');
  });
});

describe('supervision', () => {
  it('is of a prosecutor of the city, one at a time, and those before stay on record', () => {
    expect(begun.refusal(replace('farProsecutor')).names).toEqual(['isProsecutorOfTheLocality']);
    const { supervisorIds, supervision } = file(begun.then(replace('otherProsecutor'))).memory as {
      supervisorIds: string[];
      supervision: { until: string | null }[];
    };
    expect(supervisorIds).toEqual([cast.otherProsecutor.id]);
    expect(supervision).toMatchObject([{ id: cast.prosecutor.id }, { id: cast.otherProsecutor.id, until: null }]);
    expect(supervision[0]!.until).not.toBeNull();
  });
  it('S12: who leads the group does not supervise', () => {
    const led = begun.then(route('leader'));
    expect(led.refusal(replace('leader')).names).toEqual(['S12']);
  });
  it('S12: who supervised, if only once, does not lead the group', () => {
    expect(begun.refusal(route('prosecutor')).names).toEqual(['S12']);
    const handed = begun.then(replace('otherProsecutor'));
    expect(handed.refusal(route('prosecutor')).names).toEqual(['S12']);
  });
  it('S12: who routes it does not lead it; only a regional prosecutor or the Prosecutor General routes it', () => {
    const himself = { ...route('leader'), payload: { ...route('leader').payload, leaderId: cast.regionalProsecutor.id } };
    expect(begun.refusal(himself).names).toEqual(['S12']);
    expect(begun.refusal({ ...route('leader'), by: cast.prosecutor }).kind).toBe('notAllowed');
    expect(begun.refusal({ ...route('leader'), by: cast.farRegionalProsecutor }).kind).toBe('notAllowed');
    expect(file(begun.then({ ...route('leader'), by: cast.generalProsecutor })).memory).toMatchObject({
      groupGround: 'complexAndImportant',
    });
  });
  it('S12: who led and was acting in the first tier does not come to supervise', () => {
    const acted = begun.then(route('leader')).then({ ...add('outsider'), by: cast.leader });
    const led = acted.then(route('reviewer'));
    expect(led.refusal(replace('leader')).names).toEqual(['S12']);
  });
  it('S12: who has acted in the first tier does not take a case under supervision', () => {
    const tiers = { ...registered.file.tiers, [cast.prosecutor.id]: 1 as const };
    expect(forged(registered, { tiers }).refusal(prosecutor('takeUnderSupervision'))).toEqual({ kind: 'unlawful', names: ['S12'] });
  });
  it('S12: nor who leads the group of a case that nobody supervises yet', () => {
    const led = misremembering(registered, ids.case, { groupLeaderId: cast.leader.id });
    const take = prosecutor('takeUnderSupervision');
    expect(led.refusal({ ...take, by: cast.leader })).toEqual({ kind: 'unlawful', names: ['S12'] });
    expect(file(led.then(take)).state).toBe('taken');
  });
});

describe('the way out', () => {
  it('S03: is not completed, interrupted, terminated or sent to court without its decision in force', () => {
    for (const one of [does('complete'), interrupt, does('terminate', { terminationGround: 'noElements', objection: false })])
      expect(withSuspect.refusal(one).names).toEqual(['S03']);
    const sent = qualified.then(does('complete')).then(does('sendToProsecutor'));
    expect(sent.refusal(prosecutor('sendToCourt')).names).toEqual(['S03']);
    const revoked = qualified.then(step('prosecutor', 'key-decision', ids.decision, 'revoke', { reasons: because }));
    expect(revoked.refusal(does('complete')).names).toEqual(['S03']);
  });
  it('a changed qualification completes a case as well', () =>
    expect(file(decided(withSuspect, 'changeOfQualification', ids.decision).then(does('complete'))).state).toBe('completed'));
  it('S03: a second interruption needs a decision of its own', () => {
    const resumed = decided(withSuspect, 'interruption', ids.decision).then(interrupt).then(does('resume'));
    expect(resumed.refusal(interrupt).names).toEqual(['S03']);
    expect(file(decided(resumed, 'interruption', ids.otherDecision).then(interrupt)).state).toBe('interrupted');
  });

  it('S02: ends over no unexplained injuries', () => {
    const hurt = injure(qualified);
    const ending = decided(hurt, 'termination', ids.otherDecision);
    expect(hurt.refusal(does('complete')).names).toEqual(['S02']);
    expect(ending.refusal(does('terminate', { terminationGround: 'noElements', objection: false })).names).toEqual(['S02']);
    expect(file(explain(ending).then(does('terminate', { terminationGround: 'noElements', objection: false })))).toMatchObject({
      state: 'terminated',
      done: true,
    });
    const late = injure(decided(qualified.then(does('complete')).then(does('sendToProsecutor')), 'completion', ids.otherDecision));
    expect(late.refusal(prosecutor('sendToCourt')).names).toEqual(['S02']);
  });
  it('S07: ends over nobody held past the limit', () => {
    const overdue = decided(qualified.then(apprehend).until('2022-01-12T12:00:00.000Z'), 'termination', ids.otherDecision);
    expect(overdue.file.proceedings[ids.detention]!.state).toBe('overdue');
    expect(overdue.refusal(does('complete')).names).toEqual(['S07']);
    expect(overdue.refusal(does('terminate', { terminationGround: 'noElements', objection: false })).names).toEqual(['S07']);
    const released = overdue.then(step('prosecutor', 'detention', ids.detention, 'release', { releaseGround: 'limitReached' }));
    expect(file(released.then(does('terminate', { terminationGround: 'noElements', objection: false }))).state).toBe('terminated');
  });
});

describe('the term of investigation', () => {
  it.each<[string, Story]>([
    ['registered', registered],
    ['assigned', registered.then(assign('investigator'))],
    ['taken', registered.then(prosecutor('takeUnderSupervision'))],
    ['under investigation', begun],
    ['completed', qualified.then(does('complete'))],
  ])('is missed and remembered while the case is %s', (_, story) => {
    const { dueAt } = file(story).clocks[0]!;
    const late = story.until(dueAt);
    expect(file(late)).toMatchObject({ state: file(story).state, memory: { termMissedAt: dueAt }, clocks: [{ status: 'missed' }] });
  });
  it('is met by sending to the prosecutor', () =>
    expect(file(qualified.then(does('complete')).then(does('sendToProsecutor'))).clocks).toMatchObject([{ status: 'met' }]));
});

describe('death, flight, and the grounds on which a case ends', () => {
  const person = (type: string, payload: Record<string, string>) => step('investigator', 'person', ids.person, type, payload);
  const fled = person('recordFlight', { circumstances: because });
  const died = person('recordDeath', { certificate: 'Certificate 1 of a specimen registry' });
  const ended = (terminationGround: string, objection = false) => does('terminate', { terminationGround, objection });
  const ending = (terminationGround: string) => decided(withSuspect, 'termination', ids.decision, { terminationGround });

  it('terms are interrupted for a suspect in hiding only when his flight is on file; he may come back', () => {
    const ready = decided(withSuspect, 'interruption', ids.decision, { interruptionGround: 'hiding' });
    const hiding = does('interrupt', { interruptionGround: 'hiding' });
    expect(ready.refusal(hiding).names).toEqual(['isInterruptionGroundOnFile']);
    const interrupted = ready.then(fled).then(hiding);
    expect(file(interrupted).state).toBe('interrupted');
    const back = interrupted.then(person('recordReturn', { circumstances: because })).then(does('resume'));
    expect(back.file.proceedings[ids.person]).toMatchObject({ state: 'recorded', memory: { fledAt: null } });
  });
  it('only a suspect flees, and nobody from custody', () => {
    const witness = withSuspect.then(
      person('correct', { name: 'Specimen Person', bornOn: '1990-01-01', sex: 'male', roleInCase: 'witness' }),
    );
    expect(witness.refusal(fled).names).toEqual(['isASuspect']);
    const facts = { personId: ids.person, ground: 'caughtInTheAct', place: 'A street', offenceId: 'CC 188(2)', inMassRiots: false };
    const held = withSuspect.then(step('investigator', 'detention', ids.detention, 'apprehend', facts));
    expect(held.refusal(fled).names).toEqual(['isNotHeld']);
  });
  it('a case ends by death when every suspect is dead, and not before', () => {
    expect(ending('death').refusal(ended('death')).names).toEqual(['isTerminationGroundOnFile']);
    expect(file(ending('death').then(died).then(ended('death')))).toMatchObject({
      state: 'terminated',
      memory: { terminationGround: 'death' },
    });
  });
  it('by amnesty only under a law of amnesty', () =>
    expect(ending('amnesty').refusal(ended('amnesty')).names).toEqual(['isTerminationGroundOnFile']));
  it('where somebody objects, limitation does not end it; what needs no consent does', () => {
    expect(ending('limitation').refusal(ended('limitation', true)).names).toEqual(['isNotObjectedTo']);
    expect(file(ending('limitation').then(ended('limitation'))).state).toBe('terminated');
    expect(file(ending('noEvent').then(ended('noEvent', true))).state).toBe('terminated');
    expect(ending('death').then(died).refusal(ended('death', true)).names).toEqual(['isNotObjectedTo']);
    expect(ending('noEvent').refusal(does('terminate', { terminationGround: 'noEvent' })).kind).toBe('malformed');
  });
});
