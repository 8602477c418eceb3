import type { DetentionRoute } from '../plan/case-plan';
import { plusMinutes } from '../plan/moments';
import { closeIfUnhurt, examine, place, type Held, toHospital } from './detention-script';
import { phrase } from './phrases';
import { announce, custodyException, orderOf, proposeMeasure, reviewHealth } from './restraint-script';
import type { Thread } from './thread';

type Route = (held: Held, thread: Thread) => void;

const afterHours = (held: Held, thread: Thread, from: number, to: number): Thread =>
  thread.until(plusMinutes(held.suspect.detainedAt, from * 60)).wait(0, (to - from) * 60);

/** Proposed, agreed, ordered by the judge in time; the facility's order is replaced by the court's. */
const custody: Route = (held, thread) => {
  const { plan, id } = held;
  const { investigator, judge } = plan.people;
  const qualifiedAt = place(held, thread);
  const kind = thread.dice.chance(88) ? 'custody' : 'houseArrest';
  const restraintId = proposeMeasure(held, afterHours(held, thread, 15, 24), kind);
  thread.wait(40, 360).give(judge, 'restraint', restraintId, 'order', orderOf(plan, kind, thread));
  thread.wait(4, 30).give(investigator, 'detention', id, 'recordRestraintOrder');
  closeIfUnhurt(held, thread.fork('end'));
  const isLifted = held.suspect.route === 'custody' && thread.dice.chance(2);
  if (!isLifted && held.suspect.route !== 'healthRelease') announce(plan, thread.fork('announcement'), restraintId, qualifiedAt);
  if (isLifted)
    thread
      .fork('lifted')
      .wait(3000, 9000)
      .give(plan.people.supervisor, 'restraint', restraintId, 'lift', { reasons: phrase(thread.dice, 'reviewReplaced') });
  if (held.suspect.route.startsWith('health')) reviewHealth(held, thread.fork('health'), restraintId);
};

/** Let go without a court: there were no grounds for custody, a pledge is enough. */
const measure: Route = (held, thread) => {
  const { plan, id, suspect } = held;
  const qualifiedAt = place(held, thread);
  if (!suspect.minor && thread.dice.chance(9)) refusedByProsecutor(held, thread.fork('refused'));
  afterHours(held, thread, 13, suspect.minor ? 19 : 34).give(plan.people.investigator, 'detention', id, 'release', {
    releaseGround: 'noGroundsForCustody',
  });
  const measured = thread.fork('measure').wait(5, 40);
  const restraintId = proposeMeasure(
    held,
    measured,
    suspect.minor ? 'minorSupervision' : thread.dice.pick(['writtenPledge', 'writtenPledge', 'personalSurety']),
    true,
  );
  announce(plan, measured.fork('announcement'), restraintId, qualifiedAt);
  closeIfUnhurt(held, thread);
};

/** The investigator asked for custody; the prosecutor held it to be too much. */
function refusedByProsecutor({ plan, personId }: Held, thread: Thread): void {
  const { investigator, supervisor } = plan.people;
  const id = thread.newId('refused-restraint');
  thread.wait(30, 120).give(investigator, 'restraint', id, 'propose', {
    personId,
    kind: 'custody',
    grounds: phrase(thread.dice, 'grounds'),
    ...custodyException(plan, 'custody'),
  });
  thread.wait(20, 150).give(supervisor, 'restraint', id, 'refuseMeasure', { reasons: phrase(thread.dice, 'prosecutorRefusal') });
}

const judgeRefused: Route = (held, thread) => {
  const { plan, id } = held;
  const { judge, investigator } = plan.people;
  place(held, thread);
  const restraintId = proposeMeasure(held, afterHours(held, thread, 15, 24), 'custody');
  thread.wait(60, 300).give(judge, 'restraint', restraintId, 'refuseOrder', { reasons: phrase(thread.dice, 'judgeRefusal') });
  thread.wait(10, 60).give(investigator, 'detention', id, 'release', { releaseGround: 'noGroundsForCustody' });
  closeIfUnhurt(held, thread);
};

/** Nobody went to the judge in time: release is the only way on (S07). */
const overdue: Route = (held, thread) => {
  const { plan, id, suspect } = held;
  const { facility, supervisor, investigator } = plan.people;
  place(held, thread);
  thread.until(plusMinutes(suspect.detainedAt, 72 * 60 + 2)).wait(10, 240);
  thread.attempt(investigator, 'detention', id, 'recordRestraintOrder');
  thread.wait(5, 60).give(thread.dice.chance(50) ? facility : supervisor, 'detention', id, 'release', { releaseGround: 'limitReached' });
  closeIfUnhurt(held, thread);
};

const stillPlaced: Route = (held, thread) => {
  place(held, thread);
  if (thread.dice.chance(45)) proposeMeasure(held, thread.until('2022-01-25T05:00:00.000Z').wait(0, 420), 'custody');
};

const stillBefore: Route = (held, thread) => {
  if (thread.dice.chance(25)) toHospital(held, thread);
  else if (thread.dice.chance(60)) examine(held, thread);
};

/** The prosecutor does not agree: no placement after that (S03), release. */
const prosecutorRefused: Route = (held, thread) => {
  const { plan, id } = held;
  const { investigator, supervisor, facility } = plan.people;
  thread.wait(10, 60).give(investigator, 'detention', id, 'notifyProsecutor');
  examine(held, thread);
  thread.wait(10, 90).give(supervisor, 'detention', id, 'refuseDetention', { reasons: phrase(thread.dice, 'prosecutorRefusal') });
  if (thread.dice.chance(50)) thread.wait(5, 20).attempt(facility, 'detention', id, 'place');
  thread.wait(10, 60).give(investigator, 'detention', id, 'release', { releaseGround: 'prosecutorRefused' });
  closeIfUnhurt(held, thread);
};

/** The prosecutor does not answer: the promised agreement runs out, and without a court's order release is the only way on. */
const prosecutorSilent: Route = (held, thread) => {
  const { plan, id } = held;
  const { investigator, supervisor } = plan.people;
  thread.wait(10, 60).give(investigator, 'detention', id, 'notifyProsecutor');
  examine(held, thread);
  thread.wait(13 * 60, 14 * 60).attempt(investigator, 'detention', id, 'recordRestraintOrder');
  thread.wait(5, 60).give(supervisor, 'detention', id, 'release', { releaseGround: 'noLawfulGrounds' });
  closeIfUnhurt(held, thread);
};

const notConfirmed: Route = (held, thread) => {
  const { plan, id } = held;
  examine(held, thread);
  thread.wait(520, 900).give(plan.people.investigator, 'detention', id, 'release', { releaseGround: 'suspicionNotConfirmed' });
  closeIfUnhurt(held, thread);
};

export const routes: Readonly<Record<DetentionRoute, Route>> = {
  custody, measure, healthRelease: custody, healthKept: custody, judgeRefused, overdue, hospital: custody, stillPlaced,
  prosecutorRefused, prosecutorSilent, notConfirmed, stillBefore,
}; // prettier-ignore
