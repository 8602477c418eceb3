import type { CaseFile, Json, Memory } from './case-file';
import { activeStates, emptyCaseFile, isIn } from './case-file';
import { by, isCounselOf, stands, type Permission } from './standing';
import { official } from './story';

const caseId = 'case';
const proceeding = (id: string, machine: string, memory: Memory, state: Json = 'x') => ({
  id, machine, procedureVersion: '1', state, done: false, memory, clocks: [], openedAt: '', changedAt: '',
}); // prettier-ignore
const file: CaseFile = {
  ...emptyCaseFile(caseId),
  proceedings: {
    [caseId]: proceeding(caseId, 'case', {
      city: 'Almaty',
      bodyId: 'police',
      groupLeaderId: 'leader',
      team: [{ id: 'member', unitId: 'u', bodyId: 'police' }],
      supervisorIds: ['supervisor'],
    }),
    defence: proceeding('defence', 'defence', { personId: 'person', counselId: 'lawyer' }),
  },
};
const prosecutorOf = (bodyKind: 'prosecution' | 'regionalProsecution', city: string | null) =>
  official('p', 'prosecutor', { bodyKind, city });
const asks = (permission: readonly Permission[], who: ReturnType<typeof official>, pointers: Memory = {}) =>
  permission.some((one) => stands(one, who, file, pointers));

describe('standing', () => {
  it.each<[string, readonly Permission[], ReturnType<typeof official>, Memory, boolean]>([
    ['a member of the team', by.investigators, official('member', 'investigator'), {}, true],
    ['another investigator', by.investigators, official('stranger', 'investigator'), {}, false],
    ['a member’s id in another role', by.investigators, official('member', 'medic'), {}, false],
    ['the leader of the group', by.investigators, official('leader', 'prosecutor'), {}, true],
    ['a prosecutor who leads nothing', by.investigators, official('supervisor', 'prosecutor'), {}, false],
    ['the supervising prosecutor', by.supervisingProsecutor, official('supervisor', 'prosecutor'), {}, true],
    ['another prosecutor', by.supervisingProsecutor, official('leader', 'prosecutor'), {}, false],
    ['a judge of the city', by.judge, official('j', 'investigatingJudge', { city: 'Almaty' }), {}, true],
    ['a judge of the whole country', by.judge, official('j', 'investigatingJudge', { city: null }), {}, true],
    ['a judge of another city', by.judge, official('j', 'investigatingJudge', { city: 'Taraz' }), {}, false],
    [
      'the facility that holds the person',
      by.facilityOfficer,
      official('f', 'facilityOfficer', { bodyId: 'ivs' }),
      { facilityId: 'ivs' },
      true,
    ],
    ['another facility', by.facilityOfficer, official('f', 'facilityOfficer', { bodyId: 'ivs' }), { facilityId: 'other' }, false],
    ['a facility where nobody is placed yet', by.facilityOfficer, official('f', 'facilityOfficer', { bodyId: 'ivs' }), {}, false],
    ['a regional office of the city', by.regionalProsecutor, prosecutorOf('regionalProsecution', 'Almaty'), {}, true],
    ['a regional office elsewhere', by.regionalProsecutor, prosecutorOf('regionalProsecution', 'taraz'), {}, false],
    ['the Prosecutor General’s Office for a regional one', by.regionalProsecutor, prosecutorOf('prosecution', null), {}, true],
    ['a district office for a regional one', by.regionalProsecutor, prosecutorOf('prosecution', 'Almaty'), {}, false],
    ['the Prosecutor General’s Office', by.generalProsecutor, prosecutorOf('prosecution', null), {}, true],
    ['a regional office for the Prosecutor General’s', by.generalProsecutor, prosecutorOf('regionalProsecution', 'Almaty'), {}, false],
    ['a district office for the Prosecutor General’s', by.generalProsecutor, prosecutorOf('prosecution', 'Almaty'), {}, false],
    ['counsel of the person', by.counsel, official('lawyer', 'counsel'), { personId: 'person' }, true],
    ['counsel of another', by.counsel, official('lawyer', 'counsel'), { personId: 'somebody' }, false],
    ['the named checker', by.namedInternalSecurity, official('i', 'internalSecurity'), { assigneeId: 'i' }, true],
    ['another checker', by.namedInternalSecurity, official('i', 'internalSecurity'), { assigneeId: 'k' }, false],
    ['nobody named', by.namedInternalSecurity, official('i', 'internalSecurity'), {}, false],
  ])('%s', (_, permission, who, pointers, expected) => expect(asks(permission, who, pointers)).toBe(expected));

  it('counsel without a person is nobody’s counsel', () => expect(isCounselOf(file, 'lawyer', undefined)).toBe(false));
});

describe('states of a proceeding', () => {
  it('flattens regions', () =>
    expect(activeStates({ held: { custody: 'placed', notices: 'sent' } })).toEqual(['held.custody.placed', 'held.notices.sent']));
  it.each([null, 1, true, []])('knows no state in %j', (state) => expect(activeStates(state as Json)).toEqual([]));
  it.each<[string, boolean]>([
    ['held.custody.placed', true],
    ['placed', true],
    ['held', true],
    ['held.custody', true],
    ['custody', false],
    ['place', false],
  ])('is in %s: %s', (name, expected) =>
    expect(isIn(proceeding('d', 'detention', {}, { held: { custody: 'placed' } }), name)).toBe(expected),
  );
});
