import type { CasePlan } from '../plan/case-plan';
import { Dice } from '../plan/dice';
import { plusMinutes } from '../plan/moments';
import { act } from './action-script';
import { beginCase } from './case-script';
import { complain } from './complaint-script';
import { detain } from './detention-script';
import { endCase } from './end-script';
import { extend, relate } from './relation-script';
import type { Step } from './step';
import { Thread } from './thread';
import { afterInspection, claim, inspect, recordWeapons } from './things-script';
import { officialsOf } from '../directory/demo-directory';

/** Every command of one case, in the order in which it was recorded. */
export function scriptOfCase(plan: CasePlan): Step[] {
  const steps: Step[] = [];
  const thread = (name: string, from: string): Thread => new Thread(plan, name, from, steps);
  beginCase(plan, thread('case', plan.registeredAt));
  if (plan.fate === 'registered' || plan.fate === 'assigned') return steps;
  const objectIds = inspect(plan, thread('things', afterInspection(plan)));
  if (plan.weapons.length > 0) recordWeapons(plan, thread('weapons', plusMinutes(plan.registeredAt, 22 * 60)), objectIds[0]);
  plan.claims.forEach((one, nth) =>
    claim(plan, one, thread(`claim${nth}`, one.reportedAt), objectIds[nth % Math.max(1, objectIds.length)]),
  );
  plan.suspects.forEach((one, nth) => detain(plan, one, thread(`suspect${nth}`, one.detainedAt)));
  plan.actions.forEach((one, nth) => act(plan, one, thread(`action${nth}`, one.startsAt)));
  plan.complaints.forEach((one, nth) => complain(plan, one, thread(`complaint${nth}`, one.receivedAt)));
  trespass(plan, thread('trespass', plusMinutes(plan.registeredAt, 24 * 60)));
  if (plan.relation) relate(plan, thread('relation', plan.relation.at));
  const last = steps.reduce((latest, { recordedAt }) => (recordedAt > latest ? recordedAt : latest), plan.registeredAt);
  endCase(plan, thread('end', last));
  extend(plan, thread('term', last));
  return withoutBackdating(inOrder(steps));
}

/** Now and then somebody tries what is not his to do; it is refused and stays on record. */
function trespass(plan: CasePlan, thread: Thread): void {
  if (!new Dice(`trespass/${plan.index}`).chance(2)) return;
  const { investigator, judge, medic } = plan.people;
  const stranger = officialsOf('investigator', plan.city, 'patrol').find((one) => one.id !== plan.people.patrol?.id) ?? judge;
  const kind = thread.dice.int(1, 3);
  if (kind === 1) thread.attempt(stranger, 'case', plan.id, 'terminate', { terminationGround: 'noEvent', objection: false });
  else if (kind === 2) thread.attempt(medic, 'case', plan.id, 'addTeamMember', { investigatorId: investigator.id });
  else thread.attempt(investigator, 'case', plan.id, 'terminate', { terminationGround: 'noEvent', objection: false });
}

/** The global order of recording; commands of one moment keep the order in which they were written. */
export const inOrder = (steps: readonly Step[]): Step[] =>
  [...steps].sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0));

/** Threads of a case meet in one proceeding: what is told later there has not happened before what was told already. */
function withoutBackdating(steps: readonly Step[]): Step[] {
  const last = new Map<string, string>();
  return steps.map((step) => {
    // A questioning is told when it is over; other things happened while it lasted, and it moves nothing.
    if (step.type === 'question') return step;
    const floor = last.get(step.proceedingId) ?? step.occurredAt;
    const occurredAt = step.occurredAt < floor ? floor : step.occurredAt;
    last.set(step.proceedingId, occurredAt);
    return occurredAt === step.occurredAt ? step : { ...step, occurredAt };
  });
}
