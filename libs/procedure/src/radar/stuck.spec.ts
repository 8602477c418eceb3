import { lawOf } from '@tergeu/law';
import type { Official } from '../kernel/case-file';
import { because, cast, caseWithSuspect, ids, step, type CastName } from '../kernel/testing/begun-case';
import { procedures } from '../procedures';
import { stuckIn } from './stuck';

const given = caseWithSuspect();
const look = (story: typeof given, officials: readonly Official[] = Object.values(cast)) =>
  stuckIn({ procedures, file: story.file, officials, law: lawOf('briefing', story.now.slice(0, 10)), now: story.now });
const without = (...gone: CastName[]) => Object.values(cast).filter((one) => !gone.some((name) => cast[name].id === one.id));
const submitted = given
  .then(
    step('investigator', 'key-decision', ids.decision, 'draft', { kind: 'interruption', interruptionGround: 'expertise', text: because }),
  )
  .then(step('investigator', 'key-decision', ids.decision, 'submit'));
const complained = given
  .then(
    step('facilityOfficer', 'complaint', ids.complaint, 'receive', {
      complainantName: 'X',
      subjectOfficerId: cast.investigator.id,
      channel: 'facility',
      text: because,
    }),
  ) // prettier-ignore
  .then(step('prosecutor', 'complaint', ids.complaint, 'register'));
const superiors: readonly CastName[] = ['regionalProsecutor', 'farRegionalProsecutor', 'generalProsecutor'];
const recuse = (name: CastName, id: string) => step(name, 'recusal', id, 'declare', { ground: 'relative', reasons: because });

describe('what nobody can move', () => {
  it('is nothing while everybody is in office', () => {
    for (const story of [given, submitted, complained]) expect(look(story)).toEqual([]);
  });

  it('is what waits for a prosecutor who has left; another one can take over', () => {
    const [found, ...others] = look(submitted, without('prosecutor'));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ proceedingId: ids.decision, why: 'nobodyAssigned', reasons: [] });
    expect(found?.dueAt).toBe(submitted.file.proceedings[ids.decision]?.clocks.find(({ status }) => status === 'running')?.dueAt);
    const takeOver = found?.mends.find(({ command }) => command === 'replaceSupervisor');
    expect(takeOver?.officialIds).toContain(cast.otherProsecutor.id);
    expect(takeOver?.officialIds).not.toContain(cast.farProsecutor.id);
  });

  it('is what waits for a team that has left; the supervising prosecutor may add to it', () => {
    const found = look(given, without('investigator'));
    expect(found).toMatchObject([{ proceedingId: ids.case, why: 'nobodyAssigned' }]);
    expect(found[0]?.mends).toContainEqual({ machine: 'case', command: 'addTeamMember', officialIds: [cast.prosecutor.id] });
  });

  it('is what only people in conflict could move, with the conflict named', () => {
    const found = look(submitted.then(recuse('prosecutor', ids.group)));
    expect(found).toMatchObject([{ proceedingId: ids.decision, why: 'onlyConflicted' }]);
    expect([...new Set(found[0]?.reasons.map(({ condition }) => condition))]).toEqual(['isNotExcluded', 'isWithoutConflict']);
  });

  it('is a complaint that no prosecutor in office may check', () => {
    const alone = complained.then(recuse('reviewer', ids.group));
    expect(look(alone, without(...superiors, 'otherProsecutor', 'leader', 'farProsecutor', 'prosecutor'))).toMatchObject([
      { proceedingId: ids.complaint, why: 'onlyConflicted' },
    ]);
    expect(look(alone, without(...superiors, 'otherProsecutor', 'leader', 'farProsecutor'))).toEqual([]);
  });

  it('is nothing that a remedy still leads on: a closing that waits for an explanation of injuries', () => {
    const injured = given
      .then(step('investigator', 'medical-examination', ids.examination, 'order', { personId: ids.person }))
      .then(step('medic', 'medical-examination', ids.examination, 'recordInjuries', {
          injuryMarks: [{ site: 'arm', description: 'bruise' }], complaintOfAbuse: true, fitForFacility: true,
        })); // prettier-ignore
    expect(look(injured)).toEqual([]);
    // Only an officer of the case's own unit is left: nobody may be entrusted with it.
    expect(look(injured, without('security')).map(({ proceedingId, why }) => [proceedingId, why])).toEqual([
      [ids.examination, 'onlyConflicted'],
    ]);
  });
});
