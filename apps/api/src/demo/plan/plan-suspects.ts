import type { CaseCategory } from '@tergeu/law';
import type { CaseDraft, DetentionRoute, SuspectPlan } from './case-plan';
import { Dice } from './dice';
import { almatyTime, between, plusMinutes } from './moments';
import { casesOf } from './plan-objects';
import { spread } from './share-out';

type Routes = Partial<Record<DetentionRoute, number>>;

/** Each pool's detentions by route; what is placed or detained in the first three is a figure of the briefing. */
export const pools: readonly { readonly categories: readonly CaseCategory[]; readonly routes: Routes }[] = [
  {
    // 274 placed, and 40 who never came to a facility.
    categories: ['theft', 'theft', 'lootingAndRobbery'],
    routes: {
      custody: 96, measure: 88, healthRelease: 9, healthKept: 4, judgeRefused: 14, overdue: 11, hospital: 16, stillPlaced: 36,
      prosecutorRefused: 11, prosecutorSilent: 5, notConfirmed: 17, stillBefore: 7,
    },
  },
  {
    // 61 placed.
    categories: ['illegalPossessionOfFirearms'],
    routes: { custody: 28, measure: 12, healthRelease: 2, judgeRefused: 3, overdue: 2, hospital: 3, stillPlaced: 11, prosecutorRefused: 2, notConfirmed: 3, stillBefore: 2 },
  },
  {
    // 98 detained, wherever it led.
    categories: ['theftOfWeapons'],
    routes: {
      custody: 62, measure: 8, healthRelease: 2, healthKept: 2, judgeRefused: 3, overdue: 2, hospital: 5, stillPlaced: 7,
      prosecutorRefused: 2, notConfirmed: 4, stillBefore: 1,
    },
  },
  {
    categories: ['massRiots', 'terrorism', 'violenceAgainstLawEnforcement'],
    routes: { custody: 62, measure: 16, healthRelease: 3, healthKept: 2, judgeRefused: 4, overdue: 3, hospital: 9, stillPlaced: 9, prosecutorRefused: 3, prosecutorSilent: 1, notConfirmed: 4, stillBefore: 2 },
  },
  { categories: ['damageOrDestructionOfProperty', 'vehicleHijacking', 'hooliganism', 'abuseOfPower'], routes: { custody: 12, measure: 12, judgeRefused: 1, overdue: 1, stillPlaced: 2, notConfirmed: 3 } },
]; // prettier-ignore

const isStill = (route: DetentionRoute): boolean => route === 'stillPlaced' || route === 'stillBefore';

/** Who was detained, when, and how it went. */
export function planSuspects(cases: readonly CaseDraft[]): void {
  for (const [nth, { categories, routes }] of pools.entries()) {
    const dice = new Dice(`suspects/${nth}`);
    const hosts = casesOf(cases, categories).filter((one) => one.offenceId !== 'CC 187');
    const early = dice.shuffled(hosts.filter((one) => one.registeredAt < almatyTime(18, 0)));
    const late = dice.shuffled(hosts.filter((one) => one.registeredAt < almatyTime(23, 12)));
    for (const [turn, route] of dice.shuffled(spread(routes as Record<DetentionRoute, number>)).entries()) {
      const list = isStill(route) ? late : early;
      // Some were caught together.
      const host = dice.chance(80) ? list[turn % list.length]! : dice.pick(list);
      host.suspects.push(suspect(host, route, dice));
    }
  }
  addExample(cases);
}

function suspect(host: CaseDraft, route: DetentionRoute, dice: Dice): SuspectPlan {
  const minor = ['measure', 'overdue', 'notConfirmed'].includes(route) && dice.chance(12);
  const injuries = route === 'notConfirmed' || !dice.chance(22) ? 'none' : isStill(route) || dice.chance(20) ? 'open' : 'determined';
  return { key: `${host.index}/${host.suspects.length}`, route, detainedAt: detainedAt(host, route, dice), minor, injuries };
}

function detainedAt(host: CaseDraft, route: DetentionRoute, dice: Dice): string {
  const after = (moment: string): string => (moment > plusMinutes(host.registeredAt, 180) ? moment : plusMinutes(host.registeredAt, 180));
  if (route === 'stillBefore') return between(dice, almatyTime(25, 12), almatyTime(25, 16, 30));
  if (route === 'stillPlaced') return between(dice, after(almatyTime(24, 0)), almatyTime(25, 9));
  // Of some the limit ran out on the last day, and nobody has released them yet.
  if (route === 'overdue' && dice.chance(20)) return between(dice, after(almatyTime(23, 12)), almatyTime(23, 17));
  const latest = almatyTime(21, 12);
  const first = plusMinutes(host.registeredAt, 180);
  const soon = plusMinutes(first, dice.chance(60) ? 36 * 60 : 8 * 24 * 60);
  return between(dice, first, soon < latest ? soon : latest);
}

/** The briefing's example: an eighteen-year-old, 19 January, Almaty, convicted by the videos on his own phone. */
function addExample(cases: readonly CaseDraft[]): void {
  const thefts = casesOf(cases, ['theft'], 'almaty');
  for (const host of thefts) {
    const nth = host.suspects.findIndex(({ route }) => route === 'custody');
    if (nth < 0) continue;
    host.suspects[nth] = { ...host.suspects[nth]!, detainedAt: almatyTime(19, 11, 20), injuries: 'none', isExample: true };
    return;
  }
}
