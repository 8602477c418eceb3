import { demoAccounts } from './directory/demo-accounts';
import { demoOfficials } from './directory/demo-directory';
import { planCaseload } from './plan/plan-caseload';
import { endOfDemo } from './plan/moments';
import { scriptOfCase } from './script/script-of-case';
import type { Step } from './script/step';
import { playSteps, type Played } from './testing/play-steps';

/** Every figure that the briefing of late January 2022 states; [least, most] where it says "over" or "about". */
const published: Readonly<Record<string, number | readonly [number, number]>> = {
  'attackedObjects.total': 1466,
  'attackedObjects.governmentInstitutions': 71,
  'attackedObjects.ofWhichAkimatBuildings': 12,
  'attackedObjects.ofWhichPoliceFacilities': 27,
  'attackedObjects.ofWhichPoliceFacilities.buildings': 15,
  'attackedObjects.ofWhichPoliceFacilities.modularUnits': 12,
  'attackedObjects.lootingOfBusinesses': 1395,
  'attackedObjects.huntingShopsLooted': 7,
  'vehicles.destroyedOrDamaged': [701, 799],
  'vehicles.ofStateBodies': [501, 599],
  'vehicles.ofIndividualCitizens': 116,
  'casesByCategory.theft': 1356,
  'casesByCategory.illegalPossessionOfFirearms': 127,
  'casesByCategory.theftOfWeapons': 30,
  'casesByCategory.damageOrDestructionOfProperty': 63,
  'casesByCategory.vehicleHijacking': 12,
  'casesByCategory.lootingAndRobbery': 24,
  'casesByCategory.violenceAgainstLawEnforcement': 23,
  'cases.total': 1937,
  'persons.inTemporaryDetentionForTheftAndRobbery': 274,
  'persons.detainedForTheftOfWeapons': 98,
  'persons.inTemporaryDetentionForIllegalPossession': 61,
  'weapons.civilianWeaponsStolen': 1564,
  'weapons.stolenWeaponsFoundAndSeized': 515,
  'weapons.seizedByKind.assaultRifle': 75,
  'weapons.seizedByKind.pistol': 133,
  'weapons.seizedByKind.machineGun': 2,
  'weapons.seizedByKind.rifled': 47,
  'weapons.seizedByKind.smoothBore': 103,
  'weapons.seizedByKind.grenade': [101, 119],
  'weapons.seizedByKind.cartridge': [8_910, 9_090],
  'weapons.voluntarilyRelinquished': 31,
  'damage.reportedByResidentsTenge': [87_000_000_001, 87_999_999_999],
};

const uuidv7Pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const plan = planCaseload();
const scripts: (readonly Step[])[] = plan.map(scriptOfCase);
const all = scripts.flat();
let played: Played[];

beforeAll(() => {
  played = plan.map(({ id }, nth) => playSteps(id, scripts[nth]!));
}, 120_000);

const sumOf = (figure: string): number => played.reduce((sum, { figures }) => sum + (figures.get(figure) ?? 0), 0);

describe('the demo caseload', () => {
  test.each(Object.entries(published))('sums up to %s', (figure, value) => {
    const sum = sumOf(figure);
    if (typeof value === 'number') expect(sum).toBe(value);
    else expect(sum >= value[0] && sum <= value[1] ? 'within the wording' : sum).toBe('within the wording');
  });

  it('gives the same commands each time', () => {
    const again = planCaseload();
    expect(again).toEqual(plan);
    for (const nth of [0, 400, 1200, 1936]) expect(scriptOfCase(again[nth]!)).toEqual(scripts[nth]);
  });

  it('gives each vehicle a plate of its own, of a region that does not exist', () => {
    const plates = all.filter(({ machine }) => machine === 'vehicle').map(({ payload }) => payload['plate'] as string);
    expect(plates).toHaveLength(731);
    expect(new Set(plates).size).toBe(731);
    for (const one of plates) expect(one).toMatch(/^\d{3} [A-Z]{2,3} 00$/);
  });

  it('is taken by the machines as planned: what should pass passes, what should be refused is refused', () => {
    expect(played.flatMap(({ surprises }) => surprises.map(({ step, why }) => `${step.key} ${step.machine}.${step.type}: ${why}`))).toEqual(
      [],
    );
    expect(all.filter(({ isAttempt }) => isAttempt).length).toBeGreaterThan(60);
  });

  it('is taken under the profile "code" as well, with the same figures', () => {
    for (const [nth, { id, suspects, actions }] of plan.entries()) {
      // All whose way the profile could change, and a sample of the rest.
      const isTouched = suspects.some(({ route }) => route.startsWith('prosecutor') || route === 'overdue') || actions.length > 1;
      if (!isTouched && nth % 25 > 0) continue;
      const { figures, surprises } = playSteps(id, scripts[nth]!, 'code');
      expect(surprises.map(({ step, why }) => `${step.key} ${step.machine}.${step.type}: ${why}`)).toEqual([]);
      expect(figures).toEqual(played[nth]!.figures);
    }
  }, 60_000);

  it('keeps each case in order of recording, nothing before it happened, nothing after the end', () => {
    const faults = scripts.flatMap((steps) =>
      steps.filter(
        ({ recordedAt, occurredAt }, nth) =>
          recordedAt < (steps[nth - 1]?.recordedAt ?? '') || recordedAt >= endOfDemo || occurredAt > recordedAt,
      ),
    );
    expect(faults).toEqual([]);
    const late = all.filter(({ occurredAt, recordedAt }) => Date.parse(recordedAt) - Date.parse(occurredAt) > 3 * 3_600_000);
    expect(late.length).toBeGreaterThan(200);
  });

  it('has keys and ids of its own for every command, proceeding and number', () => {
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    const owners = new Map<string, Set<string>>();
    for (const { proceedingId, machine, caseId } of all)
      owners.set(proceedingId, (owners.get(proceedingId) ?? new Set<string>()).add(`${machine} ${caseId}`));
    expect([...owners].filter(([id, { size }]) => size !== 1 || !uuidv7Pattern.test(id))).toEqual([]);
    expect(new Set(plan.map(({ number }) => number)).size).toBe(plan.length);
  });

  it('covers the nine cities and shows every stage of what matters', () => {
    expect(new Set(plan.map(({ city }) => city)).size).toBe(9);
    const states = new Set(
      played.flatMap(({ file }) => Object.values(file.proceedings).map(({ machine, state }) => `${machine} ${JSON.stringify(state)}`)),
    );
    for (const state of [
      'case "inCourt"',
      'case "interrupted"',
      'case "partOfAnother"',
      'case "extensionAsked"',
      'detention "overdue"',
      'detention "released"',
      'restraint "replaced"',
      'restraint "refusedByJudge"',
      'restraint {"inForce":{"review":"underReview","term":"unasked"}}',
      'restraint "lapsed"',
      'court-authorisation "foundUnlawful"',
      'court-authorisation "submitted"',
      'complaint "received"',
      'complaint "appealed"',
      'complaint "closed"',
      'key-decision "refused"',
      'key-decision "superseded"',
    ])
      expect(states).toContain(state);
    expect(sumOf('evidence.inadmissible')).toBeGreaterThan(10);
    const released = played
      .flatMap(({ file }) => Object.values(file.proceedings))
      .filter(({ machine, memory }) => machine === 'detention' && memory['overdueAt'] && memory['releasedAt']);
    expect(released.length).toBeGreaterThan(10);
  });

  it('joins, severs and extends a few cases among those that are there anyway; each half names the other', () => {
    const related = plan.filter(({ relation }) => relation !== null);
    expect(related.map(({ relation }) => relation!.kind).sort()).toEqual([
      ...['lead', 'lead', 'lead', 'origin', 'origin', 'part', 'part', 'part', 'severed', 'severed'],
    ]);
    for (const { id, relation } of related) expect(plan.find((one) => one.id === relation!.other.caseId)?.relation?.other.caseId).toBe(id);
    expect(all.filter(({ isAcrossCases }) => isAcrossCases)).toHaveLength(15);
    expect(plan.filter(({ extension }) => extension !== null)).toHaveLength(8);
  });

  it('has about two hundred officials with logins of their own, a dozen of whom sign in', () => {
    expect(demoOfficials.length).toBeGreaterThan(190);
    expect(new Set(demoOfficials.map(({ login }) => login)).size).toBe(demoOfficials.length);
    expect(new Set(demoOfficials.map(({ id }) => id)).size).toBe(demoOfficials.length);
    expect(new Set(demoAccounts.map(({ role }) => role)).size).toBe(9);
  });
});
