import type { Json } from '../kernel/case-file';
import { because, cast, caseWithSuspect, ids, step, type CastName } from '../kernel/testing/begun-case';
import { agreeing } from '../key-decision/testing/agreeing';

const id = '00000000-0000-7000-8000-0000000000a1';
const given = caseWithSuspect();
const declare = (by: CastName) => step(by, 'recusal', id, 'declare', { ground: 'relative', personId: ids.person, reasons: because });
const record = (by: CastName, named: Record<string, Json>) =>
  step(by, 'recusal', id, 'record', { ...named, ground: 'interest', reasons: because });
const dismiss = (by: CastName) => step(by, 'recusal', id, 'dismiss', { reasons: because });
const inCase = (by: CastName, type: string, payload: Record<string, Json>) => step(by, 'case', ids.case, type, payload);
const outOf = (by: CastName) => given.then(declare(by));
const whyNot = (story: typeof given, one: Parameters<typeof given.then>[0]) => {
  const { decision } = story.try(one);
  return decision.outcome === 'refused'
    ? decision.reasons.map(({ condition, safeguard, details = [] }) => [safeguard, condition, ...details.map(({ en }) => en)])
    : 'accepted';
};

describe('recusal', () => {
  it('S12: who recuses himself acts in no tier of the case any more', () => {
    expect(whyNot(outOf('investigator'), inCase('investigator', 'interrupt', { interruptionGround: 'expertise' }))).toEqual([
      ['S12', 'isNotExcluded'],
    ]);
  });
  it('S12: and is named to it by nobody, in words', () => {
    for (const [who, type, field] of [
      ['colleague', 'addTeamMember', 'investigatorId'],
      ['otherProsecutor', 'replaceSupervisor', 'prosecutorId'],
      ['leader', 'routeToGroup', 'leaderId'],
    ] as const) {
      const by = { addTeamMember: 'investigator', replaceSupervisor: 'prosecutor', routeToGroup: 'regionalProsecutor' } as const;
      const payload = {
        [field]: cast[who].id,
        ...(type === 'routeToGroup' ? { groupId: ids.group, groupGround: 'complexAndImportant' } : {}),
      };
      expect(whyNot(outOf(who), inCase(by[type], type, payload))).toEqual([
        ['S12', 'isNotExcludedFromTheCase', 'Excluded from the case: a relative, or an interest'],
      ]);
    }
  });
  it('S03, S08, S02: he agrees to nothing, checks nothing, determines nothing', () => {
    const submitted = given
      .then(
        step('investigator', 'key-decision', ids.decision, 'draft', {
          kind: 'interruption',
          interruptionGround: 'expertise',
          text: because,
        }),
      )
      .then(step('investigator', 'key-decision', ids.decision, 'submit'));
    expect(whyNot(submitted.then(declare('prosecutor')), agreeing())).toEqual([['S12', 'isNotExcluded']]);
    const complained = given
      .then(
        step('counsel', 'complaint', ids.complaint, 'receive', {
          complainantName: 'X',
          channel: 'counsel',
          text: because,
          subjectOfficerId: cast.investigator.id,
        }),
      )
      .then(step('prosecutor', 'complaint', ids.complaint, 'register'));
    const assign = (who: CastName) => step('prosecutor', 'complaint', ids.complaint, 'assignChecker', { prosecutorId: cast[who].id });
    expect(whyNot(complained.then(declare('reviewer')), assign('reviewer'))).toEqual([
      ['S08', 'isCheckerImpartial', 'Excluded from the case: a relative, or an interest'],
    ]);
    const injured = given.then(step('investigator', 'medical-examination', ids.examination, 'order', { personId: ids.person })).then(
      step('medic', 'medical-examination', ids.examination, 'recordInjuries', {
        injuryMarks: [{ site: 'arm', description: 'bruise' }],
        complaintOfAbuse: true,
        fitForFacility: true,
      }),
    );
    const determination = (who: CastName) =>
      step('prosecutor', 'medical-examination', ids.examination, 'assignDetermination', { officerId: cast[who].id });
    expect(whyNot(injured, determination('sameUnitSecurity'))).toEqual([
      ['S02', 'isOutsideTheDetainingUnit', 'Of a unit that investigates the case'],
    ]);
    expect(whyNot(injured.then(declare('security')), determination('security'))[0]?.[2]).toMatch(/^Excluded/);
  });
  it('undoes nothing that was done before, however it is dated', () => {
    const late = given.then({ ...declare('investigator'), at: given.now, recordedAt: '2022-01-10T09:00:00.000Z' });
    expect(late.file.proceedings[id]?.memory['declaredAt']).toBe('2022-01-10T09:00:00.000Z');
    expect(
      whyNot(late, {
        ...inCase('investigator', 'interrupt', { interruptionGround: 'expertise' }),
        at: '2022-01-10T08:00:00.000Z',
        recordedAt: '2022-01-10T10:00:00.000Z',
      }),
    ).toEqual([['S03', 'hasInterruptionInForce']]);
  });
  it('S12: a challenge is dismissed by another prosecutor; one’s own word stays', () => {
    const challenged = given.then(record('investigator', { prosecutorId: cast.prosecutor.id }));
    expect(whyNot(challenged, dismiss('prosecutor'))).toEqual([['S12', 'isNotExcluded']]);
    expect(challenged.then(dismiss('otherProsecutor')).file.proceedings[id]?.state).toBe('dismissed');
    expect(whyNot(given.then(record('otherProsecutor', { investigatorId: cast.investigator.id })), dismiss('otherProsecutor'))).toEqual([
      ['S12', 'isAboutAnother'],
    ]);
    expect(whyNot(outOf('prosecutor'), dismiss('otherProsecutor'))).toEqual([['S12', 'isNotHisOwnWord']]);
  });
  it('names one official, and not the speaker', () => {
    expect(given.refusal(record('investigator', {})).names).toEqual(['isAboutOneOther']);
    expect(given.refusal(record('investigator', { investigatorId: cast.investigator.id })).names).toEqual(['isAboutOneOther']);
    expect(given.refusal(record('investigator', { investigatorId: cast.colleague.id, prosecutorId: cast.prosecutor.id })).names).toEqual([
      'isAboutOneOther',
    ]);
    expect(
      given.refusal({ ...declare('investigator'), payload: { ground: 'relative', personId: ids.otherPerson, reasons: because } }).names,
    ).toEqual(['isOfARecordedPerson']);
  });
});
