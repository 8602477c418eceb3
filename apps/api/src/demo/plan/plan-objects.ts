import type { CaseCategory, City } from '@tergeu/law';
import type { CaseDraft } from './case-plan';
import { Dice } from './dice';
import { objects, vehicles } from './quotas';
import { spread } from './share-out';

/** Cases of some categories, in some city where it is given. */
export const casesOf = (cases: readonly CaseDraft[], categories: readonly CaseCategory[], city?: City): CaseDraft[] =>
  cases.filter((one) => categories.includes(one.category) && (city === undefined || one.city === city));

/** Three cities had a second akimat building attacked (region and city). */
const akimats: readonly City[] = [
  'almaty',
  'almaty',
  'taldykorgan',
  'taldykorgan',
  'taraz',
  'shymkent',
  'kyzylorda',
  'ustKamenogorsk',
  'aktobe',
  'aktobe',
  'atyrau',
  'semey',
];
const aboutState: readonly CaseCategory[] = ['massRiots', 'terrorism', 'damageOrDestructionOfProperty', 'violenceAgainstLawEnforcement'];

/** Government buildings go to cases about riots and violence, businesses to thefts; the seven hunting shops to thefts of weapons. */
export function planObjects(cases: readonly CaseDraft[]): void {
  const dice = new Dice('objects');
  const { akimatBuilding, policeBuilding, policeModularUnit, otherGovernmentInstitution, huntingShop, ...businesses } = objects;
  if (akimats.length !== akimatBuilding) throw new Error('Akimat buildings');
  const free = new Set(casesOf(cases, aboutState));
  const give = (kind: string, city?: City): void => {
    const hosts = [...free].filter((one) => city === undefined || one.city === city);
    const host = dice.pick(hosts.length > 0 ? hosts : casesOf(cases, aboutState, city));
    free.delete(host);
    host.objects.push({ kind });
  };
  for (const city of akimats) give('akimatBuilding', city);
  for (const kind of spread({ policeBuilding, policeModularUnit, otherGovernmentInstitution })) give(kind);
  for (const host of casesOf(cases, ['theftOfWeapons']).slice(0, huntingShop)) host.objects.push({ kind: 'huntingShop' });
  planBusinesses(cases, dice.shuffled(spread(businesses)), dice);
}

/** Nearly every theft has its shop; some have two, and some thefts were not of a shop. */
function planBusinesses(cases: readonly CaseDraft[], kinds: readonly string[], dice: Dice): void {
  const looting = casesOf(cases, ['lootingAndRobbery']);
  const thefts = dice.shuffled(casesOf(cases, ['theft']));
  const hosts = [...looting, ...thefts.slice(0, 1230)];
  kinds.forEach((kind, nth) => (hosts[nth] ?? dice.pick(hosts)).objects.push({ kind }));
}

const hostsOfVehicles: Readonly<Record<string, readonly CaseCategory[]>> = {
  citizen: ['vehicleHijacking', 'damageOrDestructionOfProperty', 'massRiots'],
  business: ['damageOrDestructionOfProperty', 'lootingAndRobbery', 'vehicleHijacking'],
};

/** Vehicles stand in columns: state ones mostly by the handful. */
export function planVehicles(cases: readonly CaseDraft[]): void {
  const dice = new Dice('vehicles');
  for (const ownerKind of spread(vehicles))
    dice.pick(casesOf(cases, hostsOfVehicles[ownerKind] ?? aboutState)).vehicles.push({ ownerKind });
}
