import type { Json } from '../kernel/case-file';
import { begunCase, cast, ids, recordPerson } from '../kernel/testing/begun-case';
import { isMinor } from './is-minor';

const person = (story: ReturnType<typeof begunCase>) => story.file.proceedings[ids.person]!;
const given = begunCase();

describe('person', () => {
  it('is recorded by who investigates, and corrected by a later entry', () => {
    const recorded = given.then(recordPerson());
    const corrected = recorded.then({ ...recordPerson({ bornOn: '2006-01-01' }), type: 'correct' });
    expect(person(recorded)).toMatchObject({ state: 'recorded', memory: { bornOn: '1990-01-01' } });
    expect(person(corrected)).toMatchObject({ state: 'recorded', memory: { bornOn: '2006-01-01' } });
    expect(corrected.file.version).toBe(recorded.file.version + 1);
  });
  it('is not recorded twice under one id, nor corrected before', () => {
    expect(given.then(recordPerson()).refusal(recordPerson()).kind).toBe('unlawful');
    expect(given.refusal({ ...recordPerson(), type: 'correct' }).kind).toBe('unlawful');
  });
  it('is not recorded by others', () => {
    for (const by of [cast.outsider, cast.prosecutor, cast.medic]) expect(given.refusal({ ...recordPerson(), by }).kind).toBe('notAllowed');
  });
  it.each<Record<string, Json>>([{ bornOn: '1990-02-30' }, { bornOn: 'yesterday' }, { sex: 'x' }, { name: '' }, { roleInCase: 'judge' }])(
    '%j is malformed',
    (wrong) => expect(given.refusal(recordPerson(wrong)).kind).toBe('malformed'),
  );

  it.each([
    ['2004-01-11', true],
    ['2004-01-10', false],
    ['1990-01-01', false],
  ])('born on %s, on 10 January 2022 in Almaty: minor %s', (bornOn, minor) =>
    expect(isMinor(bornOn, '2022-01-10T04:00:00.000Z')).toBe(minor),
  );
  it('comes of age at the place: at midnight in Almaty, not in Greenwich', () => {
    expect(isMinor('2004-01-11', '2022-01-10T17:59:00.000Z')).toBe(true);
    expect(isMinor('2004-01-11', '2022-01-10T18:00:00.000Z')).toBe(false);
  });
  it('born on 29 February: of age on the last day of February', () => {
    expect(isMinor('2004-02-29', '2022-02-27T12:00:00.000Z')).toBe(true);
    expect(isMinor('2004-02-29', '2022-02-28T12:00:00.000Z')).toBe(false);
  });
});
