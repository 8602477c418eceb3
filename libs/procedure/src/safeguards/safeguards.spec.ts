import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFile, ClockState, Json, Proceeding, Tier } from '../kernel/case-file';
import { digestOf } from '../kernel/digest';
import { kernelTexts } from '../kernel/kernel-texts';
import { begunCase, caseWithSuspect, ids, recordPerson } from '../kernel/testing/begun-case';
import { procedures } from '../procedures';
import type { SafeguardId } from './safeguard-ids';
import { safeguards } from './safeguards';

/** Case files written by hand: what the machines would never make is the point here. */
const at = (hour: number) => `2022-01-10T${String(hour).padStart(2, '0')}:00:00.000Z`;
const one = (machine: string, state: Json, memory: Record<string, unknown>, clocks: readonly ClockState[] = [], id = machine): Proceeding => ({
  id, machine, procedureVersion: '1', state, done: false, memory: memory as Proceeding['memory'], clocks, openedAt: at(1), changedAt: at(1),
}); // prettier-ignore
const file = (proceedings: readonly Proceeding[], more: { tiers?: Record<string, Tier>; version?: number } = {}): CaseFile => ({
  id: 'case',
  version: more.version ?? 100,
  proceedings: Object.fromEntries(proceedings.map((each) => [each.id, each])),
  tiers: more.tiers ?? {},
});
const clock = (status: ClockState['status']): ClockState => ({
  name: 'longestDetention', startedAt: at(1), dueAt: at(9), status, settledAt: status === 'running' ? null : at(9), performedAt: null,
}); // prettier-ignore

const held = { personId: 'p', unitId: 'unit', deliveredAt: at(3) };
const examined = (memory: object = {}, state = 'noInjuries', id = 'examination') =>
  one('medical-examination', state, { personId: 'p', detentionId: 'detention', examinedAt: at(4), injuries: false, ...memory }, [], id);
const injured = examined({ injuries: true }, 'injuriesRecorded');
const explained = examined({ injuries: true, determinedAt: at(6), assigneeUnitId: 'other unit' }, 'determined');
const placed = (memory: object = {}) => one('detention', { held: { custody: 'placed' } }, { ...held, placedAt: at(5), ...memory });
const closed = one('detention', 'closed', { ...held, closedAt: at(7) });
const supervised = (memory: object = {}) =>
  one('case', 'underInvestigation', {
    team: [{ id: 'investigator', unitId: 'unit', bodyId: 'body' }],
    supervisorIds: ['prosecutor'],
    supervision: [{ id: 'former', since: at(1), until: at(3) }, { id: 'prosecutor', since: at(3), until: null }],
    ...memory,
  }); // prettier-ignore
const written = { kind: 'termination', personId: null, offenceId: null, text: 'T' };
const sight = (more: object = {}, material: object = {}) => ({
  text: written,
  materials: [{ id: 'm', version: 'v', standing: 'stands', ...material }],
  named: { text: digestOf(written), materials: [{ id: 'm', version: 'v' }] },
  ...more,
});
const decision = (memory: object) =>
  one('key-decision', 'inForce', {
    authorId: 'investigator', agreedBy: 'prosecutor', agreedAt: at(5), inForceAt: at(5), text: 'T', materials: ['m'], sight: sight(), ...memory,
  }); // prettier-ignore
const measure = (memory: object, state: Json = 'inForce') =>
  one('restraint', state, {
    authorId: 'investigator', agreedBy: 'prosecutor', agreedAt: at(4), courtRequired: true, judgeId: 'judge', orderedAt: at(5), inForceAt: at(5), ...memory,
  }); // prettier-ignore
const search = (memory: object) =>
  one('court-authorisation', 'executed', {
    courtRequired: true,
    judgeId: 'judge',
    decidedAt: at(3),
    validUntil: at(9),
    executedAt: at(5),
    sought: ['object'],
    ...memory,
  });
const defence = (memory: object = {}, state = 'admitted') =>
  one('defence', state, { personId: 'p', offeredAt: at(4), mandatory: false, ...memory });
const overdue = (state: Json, overdueAt: string | undefined, status: ClockState['status']) =>
  one('detention', state, { ...held, overdueAt }, [clock(status)]);
const complaint = (memory: object = {}, state: Json = 'closed') =>
  one('complaint', state, {
    subjectOfficerId: 'investigator', registeredAt: at(2), checkerId: 'prosecutor', finding: 'unfounded', findingReasons: 'Reasons',
    decidedAt: at(4), toldAt: at(5), closedAt: at(6), ...memory,
  }); // prettier-ignore

const terminatedWith = (...others: readonly Proceeding[]) => file([one('case', 'terminated', { endedAt: at(7) }), ...others]);

interface Examples {
  readonly lawful: Readonly<Record<string, CaseFile>>;
  readonly broken: Readonly<Record<string, CaseFile>>;
}

const examples: Partial<Record<SafeguardId, Examples>> = {
  S01: {
    lawful: { 'after an examination': file([placed(), examined()]), 'not placed yet': file([one('detention', 'held', held)]) },
    broken: {
      'no examination': file([placed()]),
      'of somebody else': file([placed(), examined({ personId: 'other' })]),
      'before delivery': file([placed(), examined({ examinedAt: at(2) })]),
      'after placement': file([placed(), examined({ examinedAt: at(6) })]),
      'found to need a hospital': file([placed(), examined({ fitForFacility: false })]),
      'ordered and not made': file([placed(), examined({ examinedAt: undefined })]),
    },
  },
  S02: {
    lawful: {
      explained: file([closed, explained]),
      'injuries of another person': file([closed, examined({ injuries: true, personId: 'other' })]),
      open: file([placed(), injured]),
    },
    broken: {
      'detention closed': file([closed, injured]),
      'complaint closed': file([complaint({ complainantPersonId: 'p' }), injured]),
      'case terminated': file([one('case', 'terminated', { endedAt: at(7) }), injured]),
      'case completed': file([one('case', 'completed', { completedAt: at(7) }), injured]),
      'explained by the detaining unit': file([
        placed(),
        examined({ injuries: true, determinedAt: at(6), assigneeUnitId: 'unit' }, 'determined'),
      ]),
    },
  },
  S03: {
    lawful: {
      agreed: file([supervised(), decision({})]),
      'agreed by the one before': file([supervised(), decision({ agreedBy: 'former', agreedAt: at(2) })]),
      measure: file([measure({})]),
    },
    broken: {
      'nobody agreed': file([supervised(), decision({ agreedBy: undefined })]),
      'does not supervise': file([supervised(), decision({ agreedBy: 'stranger' })]),
      'supervised no longer': file([supervised(), decision({ agreedBy: 'former' })]),
      'supervised not yet': file([supervised(), decision({ agreedAt: at(2) })]),
      'its author': file([supervised(), decision({ authorId: 'prosecutor' })]),
      'agreed to nothing in particular': file([supervised(), decision({ sight: undefined })]),
      'agreed to another text': file([supervised(), decision({ sight: sight({ named: { ...sight().named, text: 'other' } }) })]),
      'the text changed after': file([supervised(), decision({ text: 'Other' })]),
      'agreed to other materials': file([supervised(), decision({ sight: sight({ named: { ...sight().named, materials: [] } }) })]),
      'the list of materials changed after': file([supervised(), decision({ materials: [] })]),
      'agreed on a fallen material': file([supervised(), decision({ sight: sight({}, { standing: 'fallen' }) })]),
      'replaced by one not yet in force': file([
        supervised(),
        decision({ supersededById: 'later', endedAt: at(6) }),
        { ...decision({ inForceAt: at(7), agreedAt: at(7) }), id: 'later' },
      ]),
      'completed before the qualification was agreed': file([supervised({ completedAt: at(4) }), decision({ kind: 'qualification' })]),
      'measure nobody agreed to': file([measure({ agreedBy: undefined })]),
      'measure of its author': file([measure({ agreedBy: 'investigator' })]),
    },
  },
  S04: {
    lawful: {
      'granted in time': file([search({})]),
      'needs no court': file([search({ courtRequired: false, judgeId: undefined, decidedAt: undefined, validUntil: undefined })]),
      'urgent, with reasons': file([search({ urgent: true, urgencyReasons: 'Reasons', judgeId: undefined, kind: 'search' })]),
      'measure by the judge': file([measure({})]),
      'measure without court': file([measure({ courtRequired: false, judgeId: undefined })]),
    },
    broken: {
      'no judge': file([search({ judgeId: undefined })]),
      'decided afterwards': file([search({ decidedAt: at(6) })]),
      lapsed: file([search({ validUntil: at(4) })]),
      'urgent without reasons': file([search({ urgent: true })]),
      'looks for anything': file([search({ kind: 'search', sought: null })]),
      'granted for more than asked': file([search({ soughtGranted: ['object', 'weapon'] })]),
      'a sample taken urgently': file([search({ urgent: true, urgencyReasons: 'Reasons', kind: 'sample' })]),
      'measure without a judge': file([measure({ judgeId: undefined })]),
    },
  },
  S06: {
    lawful: {
      'offered first': file([placed(), defence()]),
      'questioned after the offer': file([one('detention', 'held', { ...held, questionedAt: at(5) }), defence()]),
      'refused freely': file([defence({}, 'refused')]),
    },
    broken: {
      'placed, no offer': file([placed()]),
      'placed before the offer': file([placed(), defence({ offeredAt: at(6) })]),
      'offered to somebody else': file([placed(), defence({ personId: 'other' })]),
      'questioned before the offer': file([one('detention', 'held', { ...held, questionedAt: at(3) }), defence()]),
      'placed, mandatory defence never asked for': file([placed(), defence({ mandatory: true })]),
      'mandatory defence refused': file([defence({ mandatory: true }, 'refused')]),
    },
  },
  S07: {
    lawful: {
      'in time': file([overdue('held', undefined, 'running')]),
      'shown as overdue': file([overdue('overdue', at(9), 'missed')]),
      'released late': file([overdue('released', at(9), 'missed')]),
      'terminated after the release': terminatedWith(
        one('detention', 'released', { ...held, detainedAt: at(3), releasedAt: at(4) }),
        measure({ endedAt: at(6) }, 'lifted'),
      ),
      'a part that went to court with its lead': file([
        one('case', 'endedWithLead', { endedAt: at(7), leadEnding: 'inCourt' }),
        measure({}),
      ]),
    },
    broken: {
      'missed and not shown': file([overdue({ held: { custody: 'placed' } }, undefined, 'missed')]),
      'remanded by an order given too late': file([
        one('detention', 'remanded', { ...held, overdueAt: at(4), restraintId: 'restraint', remandedAt: at(5) }),
        measure({ personId: 'p' }),
      ]),
      'terminated while somebody is held': terminatedWith(
        one('detention', { held: { custody: 'placed' } }, { ...held, detainedAt: at(3) }),
      ),
      'terminated while somebody was held': terminatedWith(one('detention', 'released', { ...held, detainedAt: at(3), releasedAt: at(8) })),
      'terminated while a measure is in force': terminatedWith(measure({})),
      'terminated while a measure was in force': terminatedWith(measure({ endedAt: at(8) }, 'lifted')),
      'a part of a terminated case, somebody in custody': file([
        one('case', 'endedWithLead', { endedAt: at(7), leadEnding: 'terminated' }),
        measure({}),
      ]),
      'overdue and still held': file([overdue({ held: { custody: 'placed' } }, at(9), 'running')]),
    },
  },
  S08: {
    lawful: {
      closed: file([complaint()]),
      reviewed: file([complaint({ reviewerId: 'reviewer' })]),
      'not decided yet': file([complaint({ decidedAt: undefined, toldAt: undefined }, 'received')]),
    },
    broken: {
      'checked by its subject': file([complaint({ checkerId: 'investigator' })]),
      'given to its subject': file([complaint({ checkerId: 'investigator', decidedAt: undefined }, 'received')]),
      'checked by the unit of its subject': file([
        complaint({ subjectUnitId: 'unit', internalOfficerId: 'security', internalOfficerUnitId: 'unit' }),
      ]),
      'reviewed by its subject': file([complaint({ reviewerId: 'investigator' })]),
      'no prosecutor': file([complaint({ checkerId: undefined })]),
      'reviewed by its checker': file([complaint({ reviewerId: 'prosecutor' })]),
      'no finding': file([complaint({ finding: undefined })]),
      'no reasons': file([complaint({ findingReasons: '' })]),
      'no notice': file([complaint({ toldAt: null })]),
      'never registered': file([complaint({ registeredAt: undefined })]),
      'checker investigates': file([complaint()], { tiers: { prosecutor: 1 } }),
    },
  },
  S09: {
    lawful: { reasoned: file([measure({ reviewedAt: at(6), reviewReasons: 'Reasons' })]), 'no review': file([measure({})]) },
    broken: {
      'no reasons': file([measure({ reviewedAt: at(6) })]),
      'on health that nobody spoke of': file([measure({ reviewGround: 'health' })]),
      'isolation for isolation': file([measure({ reviewedAt: at(6), reviewReasons: 'Reasons', newKind: 'custody' })]),
    },
  },
};

const item = one('evidence-item', 'collected', { kind: 'object', actionId: 'court-authorisation', collectedAt: at(5) });
const questioned = one('evidence-item', 'collected', { kind: 'questioning', recognitionId: 'key-decision', collectedAt: at(5) });
const others: Partial<Record<SafeguardId, Examples>> = {
  S05: {
    lawful: {
      'found unlawful, shown as such': file([search({ lawful: false }), item]),
      'found lawful': file([search({ lawful: true }), item]),
      'questioned on an urgent recognition': file([questioned, decision({ kind: 'urgentRecognition', draftedAt: at(4) })]),
    },
    // The flag is computed from the action and cannot be forged in a case file: that breach is shown below, on a register at fault.
    broken: {
      'a questioning of somebody whom nobody had recognised': file([
        questioned,
        decision({ kind: 'recognitionAsSuspect', draftedAt: at(4) }),
      ]),
      'questioned before the recognition': file([questioned, decision({ kind: 'urgentRecognition', draftedAt: at(6) })]),
      'questioned after the refusal': file([questioned, decision({ kind: 'urgentRecognition', draftedAt: at(3), refusedAt: at(4) })]),
      'of an action never carried out': file([search({ executedAt: undefined }), item]),
      'outside the scope, and nothing says so': file([search({ sought: ['phone'] }), item]),
      'outside the scope, covered by the same action': file([
        search({ sought: ['phone'] }),
        { ...item, memory: { ...item.memory, outsideScope: ['kind'], coveredById: 'court-authorisation' } },
      ]),
    },
  },
  S10: {
    lawful: { sealed: file([one('evidence-item', 'stored', { sealedAt: at(4), storedAt: at(5) })]) },
    broken: { 'never sealed': file([one('evidence-item', 'stored', { storedAt: at(5) })]) },
  },
  S11: {
    lawful: { 'an entry for each': file([placed()], { version: 1 }) },
    broken: { 'a proceeding out of nothing': file([placed(), examined()], { version: 1 }) },
  },
  S12: {
    lawful: { apart: file([supervised()], { tiers: { investigator: 1, prosecutor: 2 } }) },
    broken: {
      'of the team': file([supervised({ supervisorIds: ['investigator'] })]),
      'leads the group': file([supervised({ groupLeaderId: 'prosecutor' })]),
      'acted in the first tier': file([supervised()], { tiers: { prosecutor: 1 } }),
    },
  },
};

const allExamples = { ...examples, ...others };

describe.each(safeguards.map((safeguard) => [safeguard.id, safeguard] as const))('%s', (id, safeguard) => {
  const { lawful, broken } = allExamples[id] ?? { lawful: {}, broken: {} };
  it('has examples', () => expect(Object.keys(lawful)).not.toEqual([]));
  it.each(Object.entries(lawful))('finds nothing: %s', (_, given) => expect(safeguard.breaches(given)).toEqual([]));
  if (Object.keys(broken).length > 0)
    it.each(Object.entries(broken))('finds the breach: %s', (_, given) => expect(safeguard.breaches(given)).not.toEqual([]));
});

it('S05 finds an item that its register shows as clean although its action was unlawful', () => {
  const S05 = safeguards.find(({ id }) => id === 'S05')!;
  const given = file([search({ lawful: false }), item]);
  const row = jest.spyOn(procedures['evidence-item']!.register, 'row').mockReturnValue({ actionFoundUnlawful: false });
  expect(S05.breaches(given)).toEqual([expect.objectContaining({ proceedingId: 'evidence-item' })]);
  row.mockRestore();
  expect(S05.breaches(given)).toEqual([]);
});

describe('each safeguard stands three times: in a machine or the kernel, here, and in the database', () => {
  /** S10 has no constraint of its name yet: the moves of an item come later. */
  const traced = safeguards.map(({ id }) => id).filter((id) => id !== 'S10');
  /** S11 is kept by the kernel for all machines at once: no condition of one machine could. See the story below. */
  const byKernel: readonly SafeguardId[] = ['S11'];
  const folder = join(__dirname, '../../../../apps/api/src/migrations');
  const migrations = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'); // prettier-ignore

  it.each(traced)('%s: a condition of a machine, or a rule of the kernel', (id) => {
    const conditions = Object.values(procedures).flatMap(({ conditions }) => Object.values(conditions));
    expect(conditions.some(({ safeguard }) => safeguard === id) || byKernel.includes(id)).toBe(true);
  });
  it.each(traced)('%s: a constraint of the database by its name', (id) =>
    expect(migrations).toMatch(new RegExp(`CONSTRAINT (= ')?${id.toLowerCase()}_[a-z_]+`)),
  );
  it('S11: what the kernel accepts adds one entry, keeps every proceeding, and leaves the file before it as it was', () => {
    const before = caseWithSuspect();
    const asItWas = JSON.stringify(before.file);
    const corrected = before.then({ ...recordPerson({ name: 'Another Specimen' }), type: 'correct' });
    expect(corrected.file.version).toBe(before.file.version + 1);
    expect(Object.keys(corrected.file.proceedings)).toEqual(Object.keys(before.file.proceedings));
    expect(corrected.file.proceedings[ids.person]!.memory['name']).toBe('Another Specimen');
    expect(JSON.stringify(before.file)).toBe(asItWas);
    expect(begunCase().file.version).toBe(4);
  });
  it('a refusal by the database has a text', () => expect(kernelTexts.stoppedByDatabase.en).not.toBe(''));
});
