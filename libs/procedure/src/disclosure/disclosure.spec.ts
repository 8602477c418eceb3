import { procedures } from '../procedures';
import { because, cast, caseWithSuspect, ids, recordPerson, step, type CastName } from '../kernel/testing/begun-case';
import { agreeing } from '../key-decision/testing/agreeing';
import { readableFile, withheldOf } from './readable-file';
import { readablePayload } from './readable-entry';
import { rules } from './rules';
import { noticesOf, tellings } from './tellings';

const id = '00000000-0000-7000-8000-0000000000d1';
const kz = { jurisdiction: 'kz' } as const;
const tomorrow = '2022-01-11T20:00:00.000Z';
const search = (personId: string, more = {}) => step('investigator', 'court-authorisation', ids.action, 'draft', { kind: 'search', place: 'Secret street', personId, sought: ['weapon'], grounds: because, ...more }); // prettier-ignore
const urgently = step('investigator', 'court-authorisation', ids.action, 'executeUrgently', { urgencyReasons: because, result: because });
const defended = caseWithSuspect()
  .then(step('investigator', 'defence', ids.defence, 'explainRightsAndOffer', { personId: ids.person }))
  .then(step('investigator', 'defence', ids.defence, 'requestStateCounsel'))
  .then(step('investigator', 'defence', ids.defence, 'admitCounsel', { counselId: cast.counsel.id }));
type Story = typeof defended;
const seen = ({ file }: Story, counselId: string = cast.counsel.id) => readableFile(file, counselId);
const sightOf = (story: Story, one: string) => seen(story).sights.get(one)?.kind;
const decide = (type: 'disclose' | 'withhold', subjectId: string, by: CastName = 'prosecutor') =>
  step(by, 'disclosure', id, type, { subjectId, personId: ids.person, reasons: because });
const readable = defended
  .then(step('investigator', 'key-decision', ids.decision, 'draft', { kind: 'qualification', personId: ids.person, offenceId: 'CC 188(2)', text: because }))
  .then(step('investigator', 'key-decision', ids.decision, 'submit'))
  .then(agreeing())
  .then(step('investigator', 'case', ids.case, 'complete')); // prettier-ignore

/** Items and weapons share a line. */
const things = (machine: string) =>
  [machine, ...(machine === 'evidence-item' ? ['weapon'] : machine === 'weapon' ? ['evidence-item'] : [])].flatMap((name) =>
    Object.keys(procedures[name]!.commands),
  );

describe('the rule of disclosure', () => {
  it('has a line for each machine', () => {
    expect(Object.keys(rules).sort()).toEqual(Object.keys(procedures).sort());
  });
  it('names only commands, and tells only of steps, that exist', () => {
    for (const [machine, { commands }] of Object.entries(rules))
      for (const command of commands === 'all' ? [] : commands)
        expect([...things(machine), 'clock.investigationTerm.missed']).toContain(command);
    for (const name of Object.keys(tellings)) {
      const [machine = '', ...rest] = name.split('.');
      const { commands, clocks } = procedures[machine]!;
      expect([...Object.keys(commands), ...Object.keys(clocks).map((clock) => `clock.${clock}.missed`)]).toContain(rest.join('.'));
    }
  });
  it('hides a search, even that it exists, until it is carried out; then shows it to him at whose place it was', () => {
    const drafted = defended.then(search(ids.person));
    expect(sightOf(drafted, ids.action)).toBe('unseen');
    expect(seen(drafted).version).toBe(seen(defended).version);
    expect(sightOf(drafted.then(urgently), ids.action)).toBe('shown');
    expect(seen(drafted.then(urgently)).version).not.toBe(seen(defended).version);
  });
  it('counts a search elsewhere from the next day on, by its class alone', () => {
    const elsewhere = defended
      .then(recordPerson({ name: 'Other' }, ids.otherPerson))
      .then(search(ids.otherPerson))
      .then(urgently);
    const view = seen(elsewhere);
    expect(withheldOf(view, elsewhere.file, elsewhere.now, kz)).toEqual([]);
    expect(withheldOf(view, elsewhere.file, tomorrow, kz)).toEqual([
      { told: 'step', ground: 'secrecy', by: null, until: null, count: 1, since: '2022-01-10' },
    ]);
    expect(view.sights.get(ids.otherPerson)?.kind).toBe('unseen');
    expect(view.version).toBe(seen(defended).version);
  });
  it('shows a decision on the client once it is in force, without its draft and what the prosecutor had before him', () => {
    const drafted = defended.then(
      step('investigator', 'key-decision', ids.decision, 'draft', { kind: 'qualification', personId: ids.person, offenceId: 'CC 188(2)', text: because }),
    ); // prettier-ignore
    expect(sightOf(drafted, ids.decision)).toBe('unseen');
    const memory = seen(readable).file.proceedings[ids.decision]!.memory;
    expect(Object.keys(memory).sort()).toEqual(['agreedAt', 'agreedBy', 'authorId', 'inForceAt', 'kind', 'offenceId', 'personId', 'text']);
    const entry = { kind: 'accepted', proceedingId: ids.decision, command: 'draft', payload: { text: because }, actorId: 'x' } as const;
    expect(readablePayload(entry, seen(readable), cast.counsel.id)).toBeUndefined();
  });
  it('hides a measure while the prosecutor has not agreed, and shows the petition then', () => {
    const proposed = defended.then(
      step('investigator', 'restraint', ids.restraint, 'propose', {
        personId: ids.person,
        kind: 'custody',
        custodyException: 'identityUnknown',
        grounds: because,
      }),
    );
    expect(sightOf(proposed, ids.restraint)).toBe('unseen');
    expect(sightOf(proposed.then(step('prosecutor', 'restraint', ids.restraint, 'agreeToMeasure')), ids.restraint)).toBe('shown');
  });
  it('opens everything while the file is read, and closes what comes after', () => {
    const elsewhere = readable.then(recordPerson({ name: 'Other' }, ids.otherPerson));
    expect(seen(elsewhere).isWhole).toBe(false);
    const reading = elsewhere.then(step('investigator', 'case', ids.case, 'giveForReading'));
    expect(seen(reading).isWhole).toBe(true);
    const after = reading
      .then(step('investigator', 'case', ids.case, 'endReading'))
      .then(step('investigator', 'person', id, 'record', { name: 'Later', bornOn: '1990-01-01', sex: 'male', roleInCase: 'witness' }));
    expect([sightOf(after, ids.otherPerson), sightOf(after, id)]).toEqual(['shown', 'unseen']);
  });
  it('shows nothing to counsel who was replaced, nor to another', () => {
    const replaced = defended.then(step('investigator', 'defence', ids.defence, 'replaceCounsel', { reasons: because }));
    expect(Object.keys(seen(replaced).file.proceedings)).toEqual([]);
    expect(Object.keys(seen(defended, cast.judge.id).file.proceedings)).toEqual([]);
  });
});

describe('a prosecutor who decides otherwise', () => {
  const searched = defended.then(search(ids.person)).then(urgently);
  const elsewhere = defended.then(recordPerson({ name: 'Other' }, ids.otherPerson)).then(search(ids.otherPerson));
  it('discloses early, in the case that he supervises', () => {
    const done = elsewhere.then(urgently);
    expect(sightOf(done, ids.action)).toBe('withheld');
    expect(done.refusal(decide('disclose', ids.action, 'investigator')).kind).toBe('notAllowed');
    const disclosed = done.then(decide('disclose', ids.action));
    expect(sightOf(disclosed, ids.action)).toBe('shown');
    const lifted = disclosed.then(step('prosecutor', 'disclosure', id, 'lift', { endReasons: because }));
    expect(sightOf(lifted, ids.action)).toBe('withheld');
  });
  it('not before it is carried out, and no person, no detention, nothing of another file', () => {
    expect(elsewhere.refusal(decide('disclose', ids.action)).names).toEqual(['isCarriedOut']);
    expect(searched.refusal(decide('disclose', ids.person)).names).toEqual(['isOnFile']);
    expect(searched.refusal(decide('disclose', ids.group)).names).toEqual(['isOnFile']);
  });
  it('keeps back for ten days what the rule would show, by name and with its end; then it is shown', () => {
    const kept = searched.then(decide('withhold', ids.action));
    const [told] = withheldOf(seen(kept), kept.file, tomorrow, kz);
    expect(told).toMatchObject({ told: 'step', ground: 'decided', by: cast.prosecutor.id, count: 1 });
    expect(sightOf(kept.until(told!.until!), ids.action)).toBe('shown');
  });
  it('keeps back no right of the person, and nothing while the file is read', () => {
    expect(searched.refusal(decide('withhold', ids.defence)).names).toContain('isWithholdable');
    const reading = readable.then(step('investigator', 'case', ids.case, 'giveForReading'));
    expect(reading.refusal(decide('withhold', ids.decision)).names).toContain('isNotYetGivenForReading');
  });
});

describe('of which steps counsel is told', () => {
  const told = ({ file }: Story, machine: string, proceedingId: string, type: string) =>
    noticesOf(file, { machine, proceedingId, type }, cast.investigator.id).map(({ counselId }) => counselId);
  it('of what is shown to him, and not of what is not', () => {
    expect(told(defended, 'defence', ids.defence, 'admitCounsel')).toEqual([cast.counsel.id]);
    expect(told(readable, 'key-decision', ids.decision, 'agree')).toEqual([cast.counsel.id]);
    expect(told(readable, 'case', ids.case, 'complete')).toEqual([cast.counsel.id]);
    const elsewhere = defended.then(recordPerson({}, ids.otherPerson)).then(search(ids.otherPerson)).then(urgently);
    expect(told(elsewhere, 'court-authorisation', ids.action, 'executeUrgently')).toEqual([]);
    expect(told(defended, 'case', ids.case, 'giveSomething')).toEqual([]);
  });
  it('of no step of his own', () => {
    expect(noticesOf(defended.file, { machine: 'defence', proceedingId: ids.defence, type: 'admitCounsel' }, cast.counsel.id)).toEqual([]);
  });
});
