import type { ActionPlan, ActionRoute, CaseDraft } from './case-plan';
import { Dice } from './dice';
import { almatyTime, between, plusMinutes } from './moments';
import { spread } from './share-out';

const kinds = { search: 120, seizure: 130, personalSearch: 60, sample: 40 } as const;
const routes: Readonly<Record<ActionRoute, number>> = {
  executed: 214, granted: 14, lapsed: 5, declined: 12, refusedByJudge: 11, awaitsProsecutor: 16, awaitsJudge: 15,
  urgentLawful: 36, urgentUnlawful: 12, urgentTold: 6, urgentLate: 4,
}; // prettier-ignore
const waiting: readonly ActionRoute[] = ['granted', 'awaitsProsecutor', 'awaitsJudge', 'urgentTold'];
/** Kinds that the law lets be done at once, with the judge told afterwards. */
const urgentKinds: readonly ActionPlan['kind'][] = ['search', 'seizure', 'personalSearch'];

/** Searches, seizures, samples: most with the judge's authorisation, some urgent, some turned down; evidence from those done. */
export function planActions(cases: readonly CaseDraft[]): void {
  const dice = new Dice('actions');
  const kindOf = dice.shuffled(spread(kinds));
  const withSuspects = cases.filter((one) => one.suspects.length > 0 && one.registeredAt < almatyTime(19, 0));
  const others = cases.filter((one) => one.registeredAt < almatyTime(19, 0));
  const first = cases.filter((one) => one.registeredAt < almatyTime(7, 18));
  const late = cases.filter((one) => one.registeredAt < almatyTime(23, 0));
  for (const [nth, route] of dice.shuffled(spread(routes)).entries()) {
    const kind = route.startsWith('urgent') && !urgentKinds.includes(kindOf[nth]!) ? 'search' : kindOf[nth]!;
    const host =
      route === 'lapsed'
        ? dice.pick(first)
        : waiting.includes(route)
          ? dice.pick(late)
          : dice.pick(dice.chance(75) ? withSuspects : others);
    host.actions.push({ kind, route, startsAt: startsAt(host, route, dice), items: dice.int(1, 3) });
  }
}

function startsAt(host: CaseDraft, route: ActionRoute, dice: Dice): string {
  if (route === 'urgentLate' && dice.chance(60)) return between(dice, almatyTime(24, 2), almatyTime(24, 10));
  const first = plusMinutes(host.registeredAt, 300);
  if (waiting.includes(route)) {
    const from = almatyTime(route === 'granted' ? 24 : 25, route === 'granted' ? 9 : 9);
    return between(dice, first > from ? first : from, almatyTime(25, 15));
  }
  return between(dice, first, route === 'lapsed' ? plusMinutes(first, 600) : almatyTime(22, 18));
}
