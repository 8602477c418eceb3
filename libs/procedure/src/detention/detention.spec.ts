import { detention } from '.';
import { because, cast, caseWithSuspect, empty, ids, misremembering, registration, step } from '../kernel/testing/begun-case';
import { isIn } from '../kernel/case-file';
import type { Story } from '../kernel/story';

const facts = { personId: ids.person, ground: 'caughtInTheAct', place: 'Specimen street 1', offenceId: 'CC 188(2)', inMassRiots: false };
const apprehend = (more: object = {}, at?: string) =>
  step('investigator', 'detention', ids.detention, 'apprehend', { ...facts, ...more }, at);
const does = (type: string, payload = {}, at?: string) => step('investigator', 'detention', ids.detention, type, payload, at);
const order = step('investigator', 'medical-examination', ids.examination, 'order', { personId: ids.person, detentionId: ids.detention });
const healthy = (fitForFacility = true) => step('medic', 'medical-examination', ids.examination, 'recordHealthy', { fitForFacility });
const injured = step('medic', 'medical-examination', ids.examination, 'recordInjuries', {
  injuryMarks: [{ site: 'left forearm', description: 'bruise, specimen' }],
  complaintOfAbuse: false,
  fitForFacility: true,
});
const offer = step('investigator', 'defence', ids.defence, 'explainRightsAndOffer', { personId: ids.person });
const place = (at?: string) => step('facilityOfficer', 'detention', ids.detention, 'place', {}, at);
const release = step('prosecutor', 'detention', ids.detention, 'release', { releaseGround: 'noGroundsForCustody' });
const admitted = (story: Story) =>
  story
    .then(step('investigator', 'defence', ids.defence, 'chooseCounsel', { counselId: cast.counsel.id }))
    .then(step('investigator', 'defence', ids.defence, 'admitCounsel', { counselId: cast.counsel.id }));
/** Told when it is over. */
const question = (at: string, minutes = 60, more: object = {}) => ({
  ...does('question', { minutes, afterPrivateTalk: true, ...more }, at),
  recordedAt: new Date(Date.parse(at) + minutes * 60_000).toISOString(),
});
const hospital = does('takeToMedicalInstitution', { institutionName: 'Specimen hospital' });
const notify = does('notifyProsecutor');
const answers = (type: string) =>
  step('prosecutor', 'detention', ids.detention, type, type === 'refuseDetention' ? { reasons: because } : {});
const propose = step('investigator', 'restraint', ids.restraint, 'propose', {
  personId: ids.person,
  kind: 'custody',
  custodyException: 'identityUnknown',
  grounds: because,
});
const agreeToMeasure = step('prosecutor', 'restraint', ids.restraint, 'agreeToMeasure');
const judgeOrders = (at?: string) =>
  step('judge', 'restraint', ids.restraint, 'order', { reasons: because, noBailGround: 'flightOrHindrance' }, at);
const provideCounsel = step('investigator', 'defence', ids.defence, 'provideCounsel', { reasons: because });
const recordOrder = does('recordRestraintOrder');

const held = caseWithSuspect().then(apprehend());
const delivered = held.then(does('deliver'));
const drawn = delivered.then(does('drawProtocol'));
const ready = drawn.then(order).then(healthy()).then(offer);
const placed = ready.then(place());
const state = (story: Story) => story.file.proceedings[ids.detention]!;
const hours = (count: number, from = state(held).openedAt) => new Date(Date.parse(from) + count * 3_600_000).toISOString();
const clock = (story: Story, name: string) => state(story).clocks.find((one) => one.name === name);

describe('detention', () => {
  it('from the street to the facility, agreed by the prosecutor, released, closed', () => {
    const agreed = placed
      .then(notify)
      .then(answers('agreeToDetention'))
      .then(does('notifyFamily', { relative: 'Specimen mother' }));
    expect(state(agreed).state).toEqual({ held: { custody: 'placed', agreement: 'agreed', notices: 'familyNotified' } });
    expect(state(agreed).memory).toMatchObject({ facilityId: cast.facilityOfficer.bodyId, examinationId: ids.examination, limitHours: 48 });
    const closed = agreed.then(release).then(does('close'));
    expect(state(closed)).toMatchObject({ state: 'closed', done: true });
  });

  it('from detention to custody, by an order given in time', () => {
    const asked = placed.then(propose).then(agreeToMeasure);
    expect(asked.refusal(judgeOrders()).names).toEqual(['S06']);
    const remanded = asked.then(provideCounsel).then(judgeOrders()).then(recordOrder).then(does('close'));
    expect(state(remanded).memory).toMatchObject({ restraintId: ids.restraint });
  });

  it('is of a recorded person', () =>
    expect(caseWithSuspect().refusal(apprehend({ personId: ids.otherPerson })).names).toEqual(['isOfARecordedPerson']));
  it('is for an offence punishable by imprisonment', () =>
    expect(caseWithSuspect().refusal(apprehend({ offenceId: 'CC 187' })).names).toEqual(['isPunishableByImprisonment']));

  it('nobody is questioned, and no prosecutor told, before the protocol', () => {
    expect(delivered.then(offer).refusal(question(hours(2))).names).toEqual(['S06', 'isProtocolDrawn']);
    expect(delivered.refusal(notify).names).toEqual(['isProtocolDrawn']);
  });
  it('the protocol is drawn once, in a hospital, too', () => {
    expect(drawn.then(hospital).refusal(does('drawProtocol')).names).toEqual(['isProtocolMissing']);
    const back = delivered.then(hospital).then(does('drawProtocol')).then(does('bringFromMedicalInstitution'));
    expect(isIn(state(back), 'protocolDrawn')).toBe(true);
    expect(isIn(state(delivered.then(hospital).then(does('bringFromMedicalInstitution'))), 'delivered')).toBe(true);
  });
});

describe('placement', () => {
  it('S01: not without an examination, nor on one that was only ordered', () => {
    expect(drawn.then(offer).refusal(place()).names).toEqual(['S01']);
    expect(drawn.then(order).then(offer).refusal(place()).names).toEqual(['S01']);
  });
  it('S01: not on an examination before delivery', () =>
    expect(held.then(order).then(healthy()).then(does('deliver')).then(does('drawProtocol')).then(offer).refusal(place()).names).toEqual([
      'S01',
    ]));
  it('S01: a return from hospital is a delivery, and needs a new examination', () => {
    const back = placed.then(hospital).then(does('bringFromMedicalInstitution'));
    expect(state(back).memory['placedAt']).toBeUndefined();
    expect(back.refusal(place()).names).toEqual(['S01']);
    const again = { ...order, id: ids.otherExamination };
    expect(
      isIn(
        state(
          back
            .then(again)
            .then({ ...healthy(), id: ids.otherExamination })
            .then(place()),
        ),
        'placed',
      ),
    ).toBe(true);
  });
  it('S01: not of somebody unfit for it', () =>
    expect(drawn.then(order).then(healthy(false)).then(offer).refusal(place()).names).toEqual(['S01']));
  it('S06: not before counsel was offered, nor is anybody questioned', () => {
    expect(drawn.then(order).then(healthy()).refusal(place()).names).toEqual(['S06']);
    expect(drawn.refusal(question(hours(2))).names).toEqual(['S06', 'S06']);
    expect(admitted(drawn.then(offer)).then(question(hours(2))).file.version).toBeGreaterThan(drawn.file.version);
  });
  it('S06: not without counsel where defence is mandatory', () => {
    const minor = caseWithSuspect('briefing', { bornOn: '2006-01-01' }).then(apprehend()).then(does('deliver')).then(does('drawProtocol'));
    const offered = minor.then(order).then(healthy()).then(offer);
    expect(offered.refusal(place()).names).toEqual(['S06']);
    expect(isIn(state(offered.then(step('investigator', 'defence', ids.defence, 'requestStateCounsel')).then(place())), 'placed')).toBe(
      true,
    );
  });
  it('S03: not against the prosecutor’s refusal, even one that follows his agreement', () => {
    for (const refused of [ready.then(notify), ready.then(notify).then(answers('agreeToDetention'))].map((one) =>
      one.then(answers('refuseDetention')),
    )) {
      expect(state(refused)).toMatchObject({ state: 'overdue', memory: { answer: 'refused', overdueAt: refused.now } });
      expect(refused.refusal(place()).names).toEqual(['state']);
      expect(refused.refusal(does('question', { minutes: 60 })).names).toEqual(['state']);
    }
  });
});

describe('the limit (S07)', () => {
  it.each<[string, object, object, number]>([
    ['an ordinary detention', {}, {}, 48],
    ['a minor', { bornOn: '2006-01-01' }, {}, 24],
    ['a minor in mass riots: the reading that favours liberty', { bornOn: '2006-01-01' }, { inMassRiots: true }, 24],
    ['mass riots', {}, { inMassRiots: true }, 72],
    ['terrorism', {}, { offenceId: 'CC 255(1)' }, 72],
  ])('%s: %#', (_, born, more, limit) => {
    const story = caseWithSuspect('briefing', { ...born } as never).then(apprehend(more));
    expect(clock(story, 'longestDetention')!.dueAt).toBe(hours(limit));
    expect(state(story).memory['limitHours']).toBe(limit);
  });

  it('past it, the detention is overdue, and only release is left', () => {
    const overdue = ready.then(notify).then(answers('agreeToDetention')).until(hours(48));
    expect(state(overdue)).toMatchObject({ state: 'overdue', memory: { overdueAt: hours(48) } });
    expect(overdue.refusal(place()).kind).toBe('unlawful');
    expect(overdue.refusal(recordOrder).names).toEqual(['S07']);
    expect(state(overdue.then(release)).state).toBe('released');
  });
  it('an act before the limit, told after it, does not place anybody', () =>
    expect(
      ready
        .then(notify)
        .then(answers('agreeToDetention'))
        .until(hours(48))
        .refusal(place(hours(47))),
    ).toMatchObject({ kind: 'unlawful' }));
  it('an order given in time and told too late still counts; one given too late does not', () => {
    const asked = ready.then(notify).then(answers('agreeToDetention')).then(propose).then(agreeToMeasure).then(provideCounsel);
    const inTime = asked.then(judgeOrders(hours(47))).until(hours(49));
    expect(state(inTime).state).toBe('overdue');
    expect(state(inTime.then(recordOrder)).state).toBe('remanded');
    expect(
      asked
        .until(hours(48))
        .then(judgeOrders(hours(49)))
        .refusal(recordOrder).names,
    ).toEqual(['S07']);
  });
  it('an overdue detention offers no placement; even in a file where it did, nobody would be placed', () =>
    expect(misremembering(ready, ids.detention, { overdueAt: hours(48) }).refusal(place()).names).toEqual(['S07']));
  it('no order at all, no custody', () => expect(placed.refusal(recordOrder).names).toEqual(['S07']));
});

describe('the prosecutor’s agreement', () => {
  const asked = (profile: 'briefing' | 'code') =>
    caseWithSuspect(profile).then(apprehend()).then(does('deliver')).then(does('drawProtocol')).then(notify);
  const due = (story: Story) => hours(12, state(story).memory['prosecutorNotifiedAt'] as string);

  it('as the briefing promised: no answer in twelve hours is overdue', () => {
    const story = asked('briefing');
    expect(clock(story, 'prosecutorAnswer')?.dueAt).toBe(due(story));
    expect(state(story.until(due(story)))).toMatchObject({ state: 'overdue', memory: { overdueAt: due(story) } });
  });
  it('under the Code alone there is no such limit: he is told, and the 48 hours run', () => {
    const story = asked('code');
    expect(clock(story, 'prosecutorAnswer')).toBeUndefined();
    expect(isIn(state(story.until(due(story))), 'held')).toBe(true);
  });
  it('is asked of the prosecutor who supervises', () =>
    expect(asked('briefing').refusal({ ...answers('agreeToDetention'), by: cast.otherProsecutor }).kind).toBe('notAllowed'));
});

describe('the smaller limits, and the end', () => {
  it('a missed protocol, notice, questioning or family is remembered and stops nothing', () => {
    const late = held.until(hours(3)).then(does('deliver')).then(does('drawProtocol')).until(hours(27));
    expect(state(late).clocks.filter(({ status }) => status === 'missed').map(({ name }) => name).sort()).toEqual(
      ['family', 'prosecutorNotice', 'protocol'],
    ); // prettier-ignore
    expect(state(late).memory['missedClocks']).toHaveLength(3);
    expect(clock(late.until(hours(28)), 'firstQuestioning')?.status).toBe('missed');
  });
  it('S02: is not closed over unexplained injuries', () => {
    const hurt = drawn.then(order).then(injured).then(release);
    expect(hurt.refusal(does('close')).names).toEqual(['S02']);
    const assigned = hurt.then(
      step('prosecutor', 'medical-examination', ids.examination, 'assignDetermination', { officerId: cast.security.id }),
    );
    expect(assigned.refusal(does('close')).names).toEqual(['S02']);
    const explained = assigned.then(
      step('security', 'medical-examination', ids.examination, 'determineCircumstances', {
        circumstances: because,
        inflictedInCustody: false,
      }),
    );
    expect(state(explained.then(does('close'))).state).toBe('closed');
  });
  it('nobody is apprehended in a case that is not on file', () =>
    expect(
      empty()
        .then(step('investigator', 'case', ids.case, 'register', registration))
        .refusal(apprehend()).kind,
    ).toBe('notAllowed'));
});

describe('held once (S07)', () => {
  const again = (more: object = {}) => ({ ...apprehend(more), id: ids.otherDetention });
  it('not while he is held', () => expect(drawn.refusal(again({ newGrounds: because })).names).toEqual(['S07']));
  it('again on the same suspicion only on new grounds, which stay on record', () => {
    const free = drawn.then(step('prosecutor', 'detention', ids.detention, 'release', { releaseGround: 'noGroundsForCustody' }));
    expect(free.refusal(again()).names).toEqual(['S07']);
    expect(free.then(again({ newGrounds: because })).file.proceedings[ids.otherDetention]).toMatchObject({
      memory: { newGrounds: because },
    });
  });
  it('after the judge has refused a measure: no questioning, no placement', () => {
    const refused = admitted(ready)
      .then(propose)
      .then(step('prosecutor', 'restraint', ids.restraint, 'agreeToMeasure'))
      .then(step('judge', 'restraint', ids.restraint, 'refuseOrder', { reasons: because }));
    expect(refused.refusal(place()).names).toEqual(['S07']);
  });
});

describe('release, each ground by its article (CPC 133)', () => {
  const by = (who: keyof typeof cast, releaseGround: string) => step(who, 'detention', ids.detention, 'release', { releaseGround });
  it('on facts only where the file shows them', () => {
    for (const ground of ['limitReached', 'prosecutorRefused', 'measureWithoutIsolation'])
      expect(drawn.refusal(by('investigator', ground)).names).toEqual(['isGroundOnFile']);
    const refused = drawn.then(notify).then(answers('refuseDetention'));
    expect(state(refused.then(by('investigator', 'prosecutorRefused'))).state).toBe('released');
    const pledge = (type: string, who: keyof typeof cast, payload = {}) => step(who, 'restraint', ids.restraint, type, payload);
    const pledged = drawn
      .then(pledge('propose', 'investigator', { personId: ids.person, kind: 'writtenPledge', grounds: because }))
      .then(pledge('agreeToMeasure', 'prosecutor'))
      .then(pledge('apply', 'investigator'));
    expect(state(pledged.then(by('investigator', 'measureWithoutIsolation'))).state).toBe('released');
  });
  it('the facility releases by itself only when the limit has run out', () => {
    expect(placed.refusal(by('facilityOfficer', 'noGroundsForCustody')).names).toEqual(['isGroundOfWhoReleases']);
    expect(placed.refusal(by('facilityOfficer', 'limitReached')).names).toEqual(['isGroundOnFile']);
    expect(
      state(placed.then(notify).then(answers('agreeToDetention')).until(hours(48)).then(by('facilityOfficer', 'limitReached'))).state,
    ).toBe('released');
  });
  it('after an unlawful detention the law says that nothing got from it counts', () => {
    const story = drawn.then(by('prosecutor', 'essentialBreach'));
    expect(detention.effects(state(story), story.file)[0]).toMatchObject({ article: 'CPC 133(5)' });
    expect(detention.effects(state(drawn), drawn.file)).toEqual([]);
  });
});
