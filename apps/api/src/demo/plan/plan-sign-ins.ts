import { demoAccounts } from '../directory/demo-accounts';
import type { DemoOfficial } from '../directory/people';
import type { CaseDraft, CasePeople } from './case-plan';
import { Dice } from './dice';

const signIn = (login: string): DemoOfficial => demoAccounts.find((one) => one.login === login)!;
const shareInPercent = 35;

/** What waits for somebody on the last evening. */
const isWaiting = ({ suspects, actions, complaints }: CaseDraft): boolean =>
  suspects.some(({ route }) => route === 'stillPlaced' || route === 'stillBefore') ||
  actions.some(({ route }) => ['granted', 'awaitsProsecutor', 'awaitsJudge', 'urgentTold'].includes(route)) ||
  complaints.some(({ route }) => ['received', 'registered', 'checking', 'reported'].includes(route));

/** Whoever signs in to the demo finds something to do: a share of what waits in Almaty is theirs. */
export function planSignIns(cases: readonly CaseDraft[]): void {
  const dice = new Dice('sign-ins');
  const investigator = signIn('investigator');
  const prosecutors = [signIn('prosecutor'), signIn('prosecutor2')];
  for (const one of cases.filter((candidate) => candidate.city === 'almaty' && isWaiting(candidate))) {
    if (dice.chance(shareInPercent) && one.group === null && one.people.investigator.bodyId === investigator.bodyId)
      one.people = { ...one.people, investigator };
    if (dice.chance(shareInPercent * 2)) one.people = supervisedBy(dice.pick(prosecutors), one.people);
  }
}

/** He takes the supervisor's place; whoever stood in his own takes the one that he leaves. */
function supervisedBy(prosecutor: DemoOfficial, people: CasePeople): CasePeople {
  const instead = (one: DemoOfficial): DemoOfficial => (one.id === prosecutor.id ? people.supervisor : one);
  return {
    ...people,
    supervisor: prosecutor,
    otherProsecutor: instead(people.otherProsecutor),
    thirdProsecutor: instead(people.thirdProsecutor),
  };
}
