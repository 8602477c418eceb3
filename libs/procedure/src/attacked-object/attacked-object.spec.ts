import { attackedObject } from '.';
import { caseWith, ids, investigates, people } from '../kernel/testing/stories';

const object = ids.petition;
const shop = {
  kind: 'shop',
  name: 'Shop No. 1',
  city: 'Almaty',
  address: 'Abai avenue 1',
  ownerKind: 'business',
  attackedAt: '2022-01-05T14:00:00Z',
  looted: true,
  destroyed: false,
};
const record = (more: object = {}) => investigates('attacked-object', object, 'record', { ...shop, ...more });
const given = caseWith(attackedObject);
const figuresOf = (more: object) => {
  const { file } = given.then(record(more));
  return attackedObject.figures(file.proceedings[object]!, file).map(({ figure, amount }) => `${figure} ${amount}`);
};

describe('attacked object', () => {
  it('is recorded and corrected; the row follows', () => {
    const corrected = given.then(record()).then({ ...record({ name: 'Shop No. 2' }), type: 'correct' });
    const proceeding = corrected.file.proceedings[object]!;
    expect(attackedObject.register.row(proceeding, corrected.file)).toMatchObject({
      state: 'recorded',
      name: 'Shop No. 2',
      recordedBy: people.investigator.id,
    });
    expect(attackedObject.title(proceeding.memory, corrected.file)).toBe('Shop No. 2');
  });

  it('was not attacked in the future', () =>
    expect(given.refusal(record({ attackedAt: '2022-02-01T00:00:00Z' }))).toEqual({ kind: 'unlawful', names: ['hasAlreadyHappened'] }));

  it('is of a kind that is known', () => expect(given.refusal(record({ kind: 'castle' })).kind).toBe('malformed'));
  it('is the investigators’ to record', () => expect(given.refusal({ ...record(), by: people.prosecutor }).kind).toBe('notAllowed'));

  it.each<[string, boolean, string[]]>([
    ['akimatBuilding', false, ['total', 'governmentInstitutions', 'ofWhichAkimatBuildings']],
    ['policeBuilding', true, ['total', 'governmentInstitutions', 'ofWhichPoliceFacilities', 'ofWhichPoliceFacilities.buildings']],
    ['policeModularUnit', true, ['total', 'governmentInstitutions', 'ofWhichPoliceFacilities', 'ofWhichPoliceFacilities.modularUnits']],
    ['otherGovernmentInstitution', true, ['total', 'governmentInstitutions']],
    ['shop', true, ['total', 'lootingOfBusinesses']],
    ['shop', false, ['total', 'businessesNotLooted']],
    ['huntingShop', true, ['total', 'lootingOfBusinesses', 'huntingShopsLooted']],
    ['huntingShop', false, ['total', 'businessesNotLooted']],
  ])('%s, looted %s, counts as it should', (kind, looted, names) =>
    expect(figuresOf({ kind, looted })).toEqual(names.map((name) => `attackedObjects.${name} 1`)),
  );
});
