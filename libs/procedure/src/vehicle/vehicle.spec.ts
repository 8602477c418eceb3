import { vehicle } from '.';
import { caseWith, ids, investigates, people } from '../kernel/testing/stories';
import { vehicleOwners } from './vehicle.commands';

const car = { ownerKind: 'police', model: 'UAZ Patriot', city: 'Almaty', outcome: 'destroyed', damagedAt: '2022-01-05T14:00:00Z' };
const record = (more: object = {}) => investigates('vehicle', ids.petition, 'record', { ...car, ...more });
const given = caseWith(vehicle);
const figuresOf = (ownerKind: string) => {
  const { file } = given.then(record({ ownerKind }));
  return vehicle.figures(file.proceedings[ids.petition]!, file).map(({ figure }) => figure);
};

describe('vehicle', () => {
  it('is recorded and corrected; the row follows', () => {
    const { file } = given.then(record()).then({ ...record({ outcome: 'damaged' }), type: 'correct' });
    expect(vehicle.register.row(file.proceedings[ids.petition]!, file)).toMatchObject({
      state: 'recorded',
      outcome: 'damaged',
      ownerKind: 'police',
    });
  });

  it('was not damaged in the future', () =>
    expect(given.refusal(record({ damagedAt: '2022-02-01T00:00:00Z' })).names).toEqual(['hasAlreadyHappened']));
  it('is the team’s to record', () => expect(given.refusal({ ...record(), by: people.stranger }).kind).toBe('notAllowed'));

  it.each(vehicleOwners)('of owner %s counts as it should', (owner) => {
    const own = owner === 'citizen' ? 'ofIndividualCitizens' : owner === 'business' ? 'ofBusinesses' : 'ofStateBodies';
    expect(figuresOf(owner)).toEqual(['vehicles.destroyedOrDamaged', `vehicles.${own}`]);
  });
});
