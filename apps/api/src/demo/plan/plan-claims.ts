import type { CaseDraft, ClaimPlan } from './case-plan';
import { Dice } from './dice';
import { between, endOfDemo, hoursBetween, plusMinutes } from './moments';
import { casesOf } from './plan-objects';
import { damageTenge } from './quotas';

const numberOf = { business: 640, resident: 360, state: 42 } as const;
const step = 10_000;

/** Claims of damage. Residents' and businesses' sum to the briefing's amount to the tenge; the state's stand beside it. */
export function planClaims(cases: readonly CaseDraft[]): void {
  const dice = new Dice('claims');
  const shops = cases.filter((one) => ['theft', 'lootingAndRobbery', 'theftOfWeapons'].includes(one.category) && one.objects.length > 0);
  const homes = casesOf(cases, ['damageOrDestructionOfProperty', 'vehicleHijacking', 'massRiots', 'lootingAndRobbery', 'theft']);
  const offices = cases.filter((one) => one.objects.some(({ kind }) => kind.startsWith('akimat') || kind.startsWith('police')));
  const residents = Array.from({ length: numberOf.resident }, () => dice.int(8, 900) * step);
  const leftForBusinesses = damageTenge - residents.reduce((sum, amount) => sum + amount, 0);
  const businesses = scaled(
    Array.from({ length: numberOf.business }, () => dice.int(10, 100) ** 2),
    leftForBusinesses,
  );
  for (const amountTenge of residents) add(dice.pick(homes), 'resident', amountTenge, dice);
  const shopOwners = dice.shuffled(shops);
  businesses.forEach((amountTenge, nth) => add(shopOwners[nth % shopOwners.length]!, 'business', amountTenge, dice));
  for (let nth = 0; nth < numberOf.state; nth += 1) add(dice.pick(offices), 'state', dice.int(400, 60_000) * step, dice);
}

/** Amounts in the proportion of the weights, rounded, with the last one closing the sum. */
function scaled(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const amounts = weights.map((weight) => Math.floor((total * weight) / sum / step) * step);
  const rest = total - amounts.reduce((all, amount) => all + amount, 0);
  return amounts.map((amount, nth) => (nth === amounts.length - 1 ? amount + rest : amount));
}

function add(host: CaseDraft, claimantKind: ClaimPlan['claimantKind'], amountTenge: number, dice: Dice): void {
  const from = plusMinutes(host.registeredAt, 26 * 60);
  const latest = '2022-01-25T11:00:00.000Z';
  const reportedAt = from < latest ? between(dice, from, latest) : plusMinutes(host.registeredAt, 100);
  host.claims.push({ claimantKind, amountTenge, reportedAt, reach: reachOf(hoursBetween(reportedAt, endOfDemo), dice) });
}

function reachOf(hours: number, dice: Dice): ClaimPlan['reach'] {
  if (hours < 30) return 'reported';
  if (hours < 80) return dice.pick(['reported', 'documented', 'recognised'] as const);
  return dice.weighted({ reported: 3, documented: 3, assessed: 4, recognised: 72, decided: hours > 200 ? 18 : 0 });
}
