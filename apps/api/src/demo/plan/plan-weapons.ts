import type { CaseDraft } from './case-plan';
import { Dice } from './dice';
import { casesOf } from './plan-objects';
import { ammunition, handedIn, seized, stolenCivilian } from './quotas';
import { shareOut, spread } from './share-out';

/** Numbered ones of each shop that were found again. */
const foundAgain: Readonly<Record<string, number>> = { rifled: 2, smoothBore: 4, traumatic: 2, gas: 1 };
/** Unnumbered ones of each shop that were seized with its thieves and matched to the theft. */
const matched: Readonly<Record<string, number>> = { smoothBore: 3, traumatic: 2 };
const numberedOfEach = 6;

/** Weapons stolen from hunting shops, found and seized, handed in; ammunition. */
export function planWeapons(cases: readonly CaseDraft[]): void {
  const dice = new Dice('weapons');
  const shops = casesOf(cases, ['theftOfWeapons']).filter((one) => one.objects.some(({ kind }) => kind === 'huntingShop'));
  const left: Record<string, number> = { ...seized };
  planThefts(shops, left);
  planServiceWeapons(cases);
  const finders = casesOf(cases, ['illegalPossessionOfFirearms', 'illegalPossessionOfFirearms', 'theftOfWeapons', 'terrorism']).filter(
    isEarly,
  );
  const owners = casesOf(cases, ['illegalPossessionOfFirearms']).filter(isEarly);
  for (const [nth, kind] of dice.shuffled(spread(left)).entries()) {
    const host = owners[nth] ?? dice.pick(finders);
    host.weapons.push({ how: 'seized', kind, quantity: 1, numbered: kind !== 'other' || dice.chance(50) });
  }
  planAmmunition(finders, dice);
  for (const kind of spread(handedIn)) dice.pick(owners).weapons.push({ how: 'handedIn', kind, quantity: 1, numbered: true });
}

/** Registered in time for a search that follows to be told by 25 January. */
const isEarly = (one: CaseDraft): boolean => one.registeredAt < '2022-01-20';

function planThefts(shops: readonly CaseDraft[], left: Record<string, number>): void {
  const weights = Object.fromEntries(shops.map(({ id }, nth) => [id, 10 + ((nth * 7) % 11)]));
  for (const [kind, total] of Object.entries(stolenCivilian)) {
    const ofShop = shareOut(total, weights);
    for (const shop of shops) {
      const quantity = ofShop[shop.id]!;
      const found = foundAgain[kind] ?? 0;
      const theft = { how: 'stolen', kind, civilian: true } as const;
      const numbered = Math.min(numberedOfEach, quantity);
      for (let nth = 0; nth < numbered; nth += 1) shop.weapons.push({ ...theft, quantity: 1, numbered: true, recovered: nth < found });
      if (quantity > numbered) shop.weapons.push({ ...theft, quantity: quantity - numbered, numbered: false });
      const caught = matched[kind];
      if (caught) shop.weapons.push({ how: 'seized', kind, quantity: caught, numbered: false });
      left[kind] = (left[kind] ?? 0) - found - (caught ?? 0);
    }
  }
}

/** Service weapons taken from police buildings: in the register, in no figure of the briefing. */
function planServiceWeapons(cases: readonly CaseDraft[]): void {
  const dice = new Dice('service-weapons');
  for (const host of cases.filter((one) => one.objects.some(({ kind }) => kind === 'policeBuilding')).slice(0, 9))
    for (const kind of ['assaultRifle', 'pistol'])
      host.weapons.push({ how: 'stolen', kind, quantity: dice.int(2, 24), numbered: false, civilian: false });
}

function planAmmunition(finders: readonly CaseDraft[], dice: Dice): void {
  const batches = { grenade: [1, 9], cartridge: [12, 380] } as const;
  for (const [kind, total] of Object.entries(ammunition) as [keyof typeof batches, number][]) {
    for (let left: number = total; left > 0;) {
      const quantity = Math.min(left, dice.int(...(batches[kind] as [number, number])));
      dice.pick(finders).weapons.push({ how: 'seized', kind, quantity, numbered: false });
      left -= quantity;
    }
  }
}
