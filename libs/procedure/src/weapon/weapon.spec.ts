import { weapon } from '.';
import { attackedObject } from '../attacked-object';
import { caseWith, ids, investigates } from '../kernel/testing/stories';

const theft = ids.petition;
const found = ids.second;
const rifle = { kind: 'rifled', model: 'Sabatti Rover', quantity: 1 };
const stolen = { ...rifle, civilian: true, stolenAt: '2022-01-05T18:00:00Z' };
const step = (id: string, type: string, payload: object) => investigates('weapon', id, type, payload as Record<string, never>);
const reportStolen = (more: object = {}) => step(theft, 'reportStolen', { ...stolen, ...more });
const seize = (more: object = {}) => step(found, 'recordSeizure', { ...rifle, place: 'Boot of a car', voluntary: false, ...more });
const asked = { atDetention: false, whileLookedFor: false, otherCrime: false };
const handIn = (more: object = {}) =>
  step(found, 'recordHandIn', { ...rifle, place: 'Police station', handedInBy: 'Specimen Person', ...asked, ...more });
const match = step(found, 'matchToTheft', { matchedId: theft });
const recover = step(theft, 'recordRecovery', { place: 'Vacant lot' });
const examine = (id: string) => step(id, 'examine', { findings: 'In working order, serial number legible' });
const store = (id: string) => step(id, 'store', { storagePlace: 'Arms store 1' });
const given = caseWith(weapon, attackedObject);

const figures = (story: typeof given) => {
  const sums: Record<string, number> = {};
  for (const one of Object.values(story.file.proceedings).filter(({ machine }) => machine === 'weapon'))
    for (const { figure, amount } of weapon.figures(one, story.file)) sums[figure] = (sums[figure] ?? 0) + amount;
  return sums;
};

describe('weapon', () => {
  it('stolen, seized, matched, examined, stored: each counts once', () => {
    const story = given.then(reportStolen()).then(seize()).then(match).then(examine(found)).then(store(found));
    expect(story.file.proceedings[found]).toMatchObject({ state: 'stored', memory: { matchedId: theft } });
    expect(figures(story)).toEqual({
      'weapons.civilianWeaponsStolen': 1,
      'weapons.stolenWeaponsFoundAndSeized': 1,
      'weapons.seizedByKind.rifled': 1,
    });
  });

  it('what is matched is not recovered a second time, and what is recovered is not matched', () => {
    expect(given.then(reportStolen()).then(seize()).then(match).refusal(recover).names).toEqual(['isNotMatchedYet']);
    const recovered = given.then(reportStolen()).then(recover).then(seize());
    expect(recovered.refusal(match).names).toEqual(['isOfAReportedTheft']);
  });

  it('a theft recovered counts as found and goes to examination and storage', () => {
    const story = given.then(reportStolen()).then(recover).then(examine(theft)).then(store(theft));
    expect(figures(story)).toMatchObject({ 'weapons.civilianWeaponsStolen': 1, 'weapons.stolenWeaponsFoundAndSeized': 1 });
  });

  it('handed in counts as voluntarily relinquished, not as seized (CC 287, note)', () =>
    expect(figures(given.then(handIn()))).toEqual({ 'weapons.voluntarilyRelinquished': 1 }));

  it('CC 287, note: is not handed in when taken at a detention, or while it is looked for', () => {
    for (const more of [{ atDetention: true }, { whileLookedFor: true }])
      expect(given.refusal(handIn(more)).names).toEqual(['isGivenUpOfOwnWill']);
    expect(given.refusal(handIn({ otherCrime: undefined })).kind).toBe('malformed');
  });
  it('CC 287, note: frees from liability who committed no other crime', () => {
    const frees = (more: object) => {
      const story = given.then(handIn(more));
      return weapon.effects(story.file.proceedings[found]!, story.file).map(({ article }) => article);
    };
    expect([frees({}), frees({ otherCrime: true })]).toEqual([['CC 287'], []]);
  });

  it('given up at a search is seized, whatever the will', () =>
    expect(figures(given.then(seize({ voluntary: true })))).not.toHaveProperty('weapons.voluntarilyRelinquished'));

  it.each(['grenade', 'cartridge'])('%s: counted by kind, not among the weapons', (kind) =>
    expect(figures(given.then(seize({ kind, quantity: 40 })))).toEqual({ [`weapons.seizedByKind.${kind}`]: 40 }),
  );

  it('weapons of police and army are not civilian', () => expect(figures(given.then(reportStolen({ civilian: false })))).toEqual({}));

  it('matches only what fits', () => {
    const reported = given.then(reportStolen({ serialNumber: 'RF 1042' }));
    expect(reported.then(seize({ kind: 'pistol' })).refusal(match).names).toEqual(['isTheSameWeapon']);
    expect(reported.then(seize({ serialNumber: 'RF 9999' })).refusal(match).names).toEqual(['isTheSameWeapon']);
    expect(reported.then(seize({ quantity: 3 })).refusal(match).names).toEqual(['isWithinTheStolenQuantity']);
    expect(given.then(seize()).refusal(match).names).toContain('isOfAReportedTheft');
    expect(reported.then(seize()).refusal({ ...match, payload: { matchedId: found } }).names).toContain('isOfAReportedTheft');
  });

  it('never finds more of a batch than was stolen', () => {
    const batch = given
      .then(reportStolen({ quantity: 10 }))
      .then(seize({ quantity: 7 }))
      .then(match);
    const another = batch.then({ ...seize({ quantity: 4 }), id: ids.annex });
    expect(another.refusal({ ...match, id: ids.annex }).names).toEqual(['isWithinTheStolenQuantity']);
  });

  it('one number, one weapon', () =>
    expect(given.refusal(seize({ serialNumber: 'RF 1042', quantity: 2 })).names).toEqual(['isSingleWhenNumbered']));
  it('was not stolen in the future', () =>
    expect(given.refusal(reportStolen({ stolenAt: '2022-03-01T00:00:00Z' })).names).toEqual(['hasAlreadyHappened']));
  it('comes from an object on file', () =>
    expect(given.refusal(reportStolen({ objectId: ids.annex })).names).toEqual(['isOfARecordedObject']));
  it('S05: comes from no action that was not carried out', () =>
    expect(given.refusal(seize({ actionId: ids.annex })).names).toEqual(['S05']));
});
