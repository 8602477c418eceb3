import { lawOf } from '@tergeu/law';
import type { Command, Given, Json } from './case-file';
import { decide } from './decide';
import { time } from './story';
import { agree, annexed, asked, attach, ids, open, people, registered } from './testing/people';
import { specimens } from './testing/specimen';

const at = (clock: string) => `2022-01-10T${clock}:00.000Z`;
const given = (more: Partial<Given> = {}): Given => ({
  proceedingId: ids.petition,
  file: asked.file,
  actor: people.investigator,
  law: lawOf('briefing', '2022-01-10'),
  now: at('05:00'),
  occurredAt: at('05:00'),
  officials: Object.fromEntries(Object.values(people).map((one) => [one.id, one])),
  ...more,
});
const command = (type: string, payload: Json = {}, more: Partial<Command> = {}): Command => ({
  machine: 'petition',
  proceedingId: ids.petition,
  type,
  payload,
  occurredAt: at('05:00'),
  ...more,
});
const refused = (asking: Command, more: Partial<Given> = {}) => {
  const decision = decide(specimens, asking, given({ occurredAt: asking.occurredAt, ...more }));
  if (decision.outcome === 'accepted') throw new Error(`${asking.type} was accepted`);
  return decision;
};

describe('decide: what is asked', () => {
  it.each(['nothing', 'toString', 'constructor', '__proto__'])('knows no machine %s', (machine) =>
    expect(refused(command('open', {}, { machine, proceedingId: ids.second })).kind).toBe('unknown'),
  );
  it.each(['fly', 'constructor', '__proto__', 'clock.constructor.missed'])('knows no command %s', (type) =>
    expect(refused(command(type)).kind).toBe('unknown'),
  );
  it('refuses the id of another machine’s proceeding', () =>
    expect(refused(command('attach', { petitionId: ids.petition }, { machine: 'annex' })).kind).toBe('unknown'));

  it.each<[string, Json, string]>([
    ['a missing field', { weight: 1 }, '/subject'],
    ['a wrong type', { subject: 'x', weight: 'much' }, '/weight'],
    ['too long a line', { subject: 'x'.repeat(21), weight: 1 }, '/subject'],
    ['a control character', { subject: 'a\u0000b', weight: 1 }, '/subject'],
    ['nothing but spaces', { subject: '   ', weight: 1 }, '/subject'],
    ['a fraction', { subject: 'x', weight: 1.5 }, '/weight'],
    ['a payload that is no object', 'text', '/'],
    ['null', null, '/'],
  ])('points at %s', (_, payload, pointer) => {
    const { kind, reasons } = refused(command('open', payload, { proceedingId: ids.second }));
    expect(kind).toBe('malformed');
    expect(reasons.map((reason) => reason.pointer)).toEqual([pointer]);
  });

  it('takes any script and drops fields it does not know', () => {
    const decision = decide(
      specimens,
      command('open', { subject: 'Қылмыстық іс 事件', weight: 1, admin: true }, { proceedingId: ids.second }),
      given({ proceedingId: ids.second }),
    );
    expect(decision).toMatchObject({ outcome: 'accepted', payload: { subject: 'Қылмыстық іс 事件', weight: 1 } });
    expect(decision).not.toHaveProperty('payload.admin');
  });

  it('refuses an official who is unknown or has another role', () => {
    const naming = (assigneeId: string) => refused(command('open', { subject: 'x', weight: 1, assigneeId }, { proceedingId: ids.second }));
    for (const id of [ids.case, people.prosecutor.id])
      expect(naming(id)).toMatchObject({ kind: 'malformed', reasons: [{ pointer: '/assigneeId' }] });
  });
});

describe('decide: who asks', () => {
  it.each(['stranger', 'prosecutor', 'checker', 'colleague'] as const)('does not let the %s open a petition', (who) => {
    const decision = refused(command('open', open.payload, { proceedingId: ids.second }), { actor: people[who] });
    expect(decision.kind).toBe('notAllowed');
    expect(decision.reasons[0]?.cures[0]?.command).toBe('open');
  });

  it('lets no official speak for time', () => expect(refused(command('clock.answer.missed')).kind).toBe('notAllowed'));
  it('lets time speak only of running clocks', () => expect(refused(command('clock.other.missed'), { actor: time }).kind).toBe('unknown'));

  it('S12: who acted in one tier acts in no other', () => {
    const asInvestigator = { ...people.prosecutor, id: people.investigator.id };
    const file = { ...annexed.file, tiers: { ...annexed.file.tiers, [people.prosecutor.id]: 1 as const } };
    expect(refused(command('agree'), { actor: people.prosecutor, file }).reasons).toMatchObject([{ safeguard: 'S12' }]);
    expect(refused(command('agree'), { actor: asInvestigator }).kind).toBe('notAllowed');
  });

  it('keeps the tier of everyone who decides, and of nobody else', () => {
    const checked = registered
      .then({ ...open, payload: { ...open.payload, assigneeId: people.checker.id } })
      .then({ ...open, type: 'check', by: people.checker, payload: {} });
    expect(checked.file.tiers).toEqual({ [people.investigator.id]: 1 });
    expect(annexed.then(agree).file.tiers).toEqual({ [people.investigator.id]: 1, [people.prosecutor.id]: 2 });
  });
});

describe('decide: when it happened', () => {
  it('refuses the future, with a little patience for clocks that run ahead', () => {
    expect(refused(command('note', {}, { occurredAt: at('05:03') })).kind).toBe('untimely');
    expect(decide(specimens, command('note', {}, { occurredAt: at('05:02') }), given()).outcome).toBe('accepted');
  });

  it('refuses a change dated before the last one', () =>
    expect(refused(command('agree', {}, { occurredAt: at('04:01') }), { actor: people.prosecutor, file: annexed.file })).toMatchObject({
      kind: 'untimely',
      reasons: [{ pointer: '/occurredAt' }],
    }));

  it('refuses even a note dated before the opening', () =>
    expect(refused(command('note', {}, { occurredAt: at('04:01') })).kind).toBe('untimely'));

  it('takes late recording: it happened at 04:30 and is told at 05:00', () => {
    const decision = decide(specimens, command('note', {}, { occurredAt: at('04:30') }), given({ occurredAt: at('04:30') }));
    expect(decision.outcome).toBe('accepted');
  });

  it('lets no clock be missed early', () =>
    expect(refused(command('clock.answer.missed', {}, { occurredAt: at('16:02') }), { actor: time }).kind).toBe('untimely'));
});

describe('decide: what the law asks', () => {
  it('names every unmet condition with safeguard, article and cure', () => {
    const { kind, reasons } = refused(command('agree'), { actor: people.prosecutor });
    expect(kind).toBe('unlawful');
    expect(reasons).toMatchObject([
      { condition: 'hasAnnex', safeguard: 'S05', article: 'CPC 112', cures: [{ machine: 'annex', command: 'attach' }] },
    ]);
  });

  it('judges the payload', () =>
    expect(refused(command('open', { subject: 'x', weight: 0 }, { proceedingId: ids.second })).reasons).toMatchObject([
      { condition: 'isWeighty' },
    ]));

  it('tells what leads there when the state does not know the command', () => {
    const { reasons } = refused(command('close'));
    expect(reasons).toMatchObject([{ condition: 'state', article: 'CPC 113' }]);
    expect(reasons[0]?.cures.map((cure) => cure.command)).toEqual(['agree']);
  });

  it('refuses a second opening', () => expect(refused(command('open', open.payload)).reasons[0]?.condition).toBe('state'));
  it('refuses any other beginning', () =>
    expect(refused(command('note', {}, { proceedingId: ids.second })).reasons[0]?.condition).toBe('state'));
});

describe('decide: what comes of it', () => {
  const step = command('agree');
  const asking = given({ actor: people.prosecutor, file: annexed.file });

  it('gives the next file, one version on, and leaves the given one alone', () => {
    const before = JSON.stringify(annexed.file);
    const decision = decide(specimens, step, asking);
    if (decision.outcome === 'refused') throw new Error('refused');
    expect(decision.file.version).toBe(annexed.file.version + 1);
    expect(decision.after).toMatchObject({ state: 'agreed', done: false, changedAt: at('05:00'), procedureVersion: '1' });
    expect(decision.legalBasis).toEqual(['CPC 113']);
    expect(JSON.stringify(annexed.file)).toBe(before);
  });

  it('decides the same on the same', () => expect(decide(specimens, step, asking)).toEqual(decide(specimens, step, asking)));

  it('survives storage: a file from JSON decides alike', () => {
    const stored = JSON.parse(JSON.stringify(annexed.file)) as typeof annexed.file;
    expect(decide(specimens, step, { ...asking, file: stored })).toEqual(decide(specimens, step, asking));
  });

  it('keeps the time of the last change through notes', () => {
    const noted = asked.then({ ...open, type: 'note', payload: {} });
    expect(noted.file.proceedings[ids.petition]).toMatchObject({ memory: { notes: 1 }, changedAt: at('04:02') });
  });

  it('remembers no undefined', () => expect(Object.values(asked.file.proceedings[ids.petition]!.memory)).not.toContain(undefined));

  it('is done at a final state and stops what still runs', () => {
    const timely = registered.then({ ...open, payload: { ...open.payload, urgent: true } }).then(attach);
    const closed = timely
      .then(agree)
      .then({ ...open, type: 'send', payload: {} })
      .then({ ...open, type: 'close', payload: {} });
    expect(closed.file.proceedings[ids.petition]).toMatchObject({ done: true, state: 'closed' });
    expect(closed.refusal({ ...open, type: 'note', payload: {} })).toEqual({ kind: 'unlawful', names: ['state'] });
  });
});
