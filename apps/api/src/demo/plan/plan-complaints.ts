import type { CaseDraft, ComplaintRoute } from './case-plan';
import { Dice } from './dice';
import { almatyTime, between, plusMinutes } from './moments';
import { spread } from './share-out';

const routes: Readonly<Record<ComplaintRoute, number>> = {
  received: 6, registered: 5, checking: 12, reported: 8, wellFounded: 10, unfounded: 13, appealed: 5, upheld: 9, overturned: 5, closed: 16,
}; // prettier-ignore

/** The last day, by Almaty, on which a complaint that came so far may have been received. */
const daysOf: Readonly<Record<ComplaintRoute, readonly [from: number, to: number]>> = {
  received: [25, 25], registered: [25, 25], checking: [23, 24], reported: [21, 23], wellFounded: [14, 20], unfounded: [14, 20],
  appealed: [13, 18], upheld: [9, 14], overturned: [9, 14], closed: [8, 15],
}; // prettier-ignore

/** Complaints about officers by the detained; in every stage. Closing one needs every injury explained (S02). */
export function planComplaints(cases: readonly CaseDraft[]): void {
  const dice = new Dice('complaints');
  const detained = cases.flatMap((host) => host.suspects.map((suspect) => ({ host, suspect })));
  for (const route of spread(routes)) {
    const [from, to] = daysOf[route];
    const fitting = detained.filter(
      ({ suspect }) => plusMinutes(suspect.detainedAt, 12 * 60) < almatyTime(to, 6) && (route !== 'closed' || suspect.injuries === 'none'),
    );
    const { host, suspect } = dice.pick(fitting);
    const first = plusMinutes(suspect.detainedAt, 12 * 60);
    const opens = almatyTime(from, 8);
    host.complaints.push({ route, suspect, receivedAt: between(dice, first > opens ? first : opens, almatyTime(to, 14)) });
  }
}
