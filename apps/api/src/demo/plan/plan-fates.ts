import type { CaseDraft, Fate } from './case-plan';
import { Dice } from './dice';
import { almatyTime } from './moments';

/** From this day on nothing more comes of a case than its first steps. */
export const workEnds = almatyTime(24, 0);

/** Cases that came in last wait for an investigator or a prosecutor. */
export function planBeginnings(cases: readonly CaseDraft[]): void {
  const dice = new Dice('beginnings');
  for (const one of cases)
    if (one.registeredAt >= workEnds) one.fate = dice.pick<Fate>(['registered', 'registered', 'assigned', 'underInvestigation']);
}

const isBare = ({ suspects, actions, claims, complaints, weapons }: CaseDraft): boolean =>
  [suspects, actions, claims, complaints, weapons].every((list) => list.length === 0);

/** How far the others have come: interrupted, terminated, with the prosecutor, in court. */
export function planFates(cases: readonly CaseDraft[]): void {
  const dice = new Dice('fates');
  const early = cases.filter((one) => one.registeredAt < almatyTime(15, 0));
  const bare = dice.shuffled(early.filter((one) => isBare(one) && one.group === null));
  const give = (fate: Fate, list: CaseDraft[], number: number): void => list.splice(0, number).forEach((one) => { one.fate = fate; }); // prettier-ignore
  give('interrupted', bare, 58);
  give('terminated', bare, 24);
  give('terminationAwaited', bare, 9);
  give('interruptionAwaited', bare, 7);
  give('terminationRefused', bare, 6);
  give('restaffed', bare, 8);
  give('transferred', bare, 6);
  const solved = dice.shuffled(early.filter(isSolved));
  give('withProsecutor', solved, 22);
  give('inCourt', solved, 9);
  give('returned', solved, 6);
  give('completed', solved, 8);
}

/** One suspect, unhurt, long since before the court; nothing pending. */
const isSolved = ({ suspects, actions, complaints, registeredAt }: CaseDraft): boolean =>
  suspects.length === 1 &&
  suspects.every(({ route, injuries, detainedAt }) => route === 'custody' && injuries === 'none' && detainedAt < almatyTime(15, 0)) &&
  complaints.length === 0 &&
  actions.every(({ route }) => route === 'executed') &&
  registeredAt < almatyTime(15, 0);
