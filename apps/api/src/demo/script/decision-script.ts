import { caseCategories } from '@tergeu/law';
import type { Json } from '@tergeu/procedure';
import type { CasePlan, SuspectPlan } from '../plan/case-plan';
import type { Held } from './detention-script';
import { phrase } from './phrases';
import { seenIn } from './seen-in';
import type { Thread } from './thread';

/** Drafted and submitted; what the prosecutor does is the caller's. */
function submit(plan: CasePlan, thread: Thread, payload: Record<string, Json>): string {
  const id = thread.newId('decision');
  const { investigator } = plan.people;
  thread.give(investigator, 'key-decision', id, 'draft', payload);
  thread.wait(5, 60).give(investigator, 'key-decision', id, 'submit');
  return id;
}

/** A case is completed only on a qualification in force. */
const solved: readonly CasePlan['fate'][] = ['completed', 'withProsecutor', 'inCourt', 'returned'];

/** A measure falls after ten days unless the act is qualified by then (CPC 139): whoever is to be held is qualified, a few pledges fall. */
const qualifiedOf = ({ route }: SuspectPlan): number =>
  ['custody', 'healthRelease', 'healthKept', 'hospital'].includes(route) ? 100 : route === 'measure' ? 95 : 62;

/**
 * Recognition as a suspect, then the qualification of the act; prosecutors refuse some and send some back.
 * Gives the moment at which the qualification is on record; null = it did not come to that.
 */
export function decideOnSuspect({ plan, personId, suspect }: Held, thread: Thread): string | null {
  const { dice } = thread;
  const { investigator, supervisor } = plan.people;
  const isSolved = solved.includes(plan.fate);
  if (!suspect.isExample && !isSolved && !dice.chance(qualifiedOf(suspect))) return null;
  thread.wait(60, 500);
  const recognition = submit(plan, thread, {
    kind: 'recognitionAsSuspect',
    personId,
    offenceId: plan.offenceId,
    text: phrase(dice, 'recognition'),
  });
  thread.wait(30, 500).give(supervisor, 'key-decision', recognition, 'agree', seenIn(thread, recognition));
  const qualify = (): string =>
    submit(plan, thread, { kind: 'qualification', personId, offenceId: plan.offenceId, text: phrase(dice, 'qualification') });
  thread.wait(600, 3000);
  const first = qualify();
  const goes = isSolved ? 'agreed' : dice.weighted({ agreed: 72, refused: 12, returned: 11, late: 3, attempted: 2 });
  if (goes === 'attempted') thread.wait(10, 60).attempt(investigator, 'key-decision', first, 'agree', seenIn(thread, first));
  if (goes === 'refused') {
    thread.wait(60, 700).give(supervisor, 'key-decision', first, 'refuse', { reasons: phrase(dice, 'prosecutorRefusal') });
    const second = (thread.wait(300, 1500), qualify());
    thread.wait(60, 700).give(supervisor, 'key-decision', second, 'agree', seenIn(thread, second));
    return recordedAt(thread);
  }
  if (goes === 'returned') {
    thread.wait(60, 700).give(supervisor, 'key-decision', first, 'returnForRevision', { reasons: phrase(dice, 'returnForRevision') });
    thread
      .wait(200, 1500)
      .give(investigator, 'key-decision', first, 'revise', { offenceId: plan.offenceId, text: phrase(dice, 'revision') });
    thread.wait(2, 20).give(investigator, 'key-decision', first, 'submit');
  }
  thread
    .wait(goes === 'late' ? 1700 : 40, goes === 'late' ? 2600 : 900)
    .give(supervisor, 'key-decision', first, 'agree', seenIn(thread, first));
  const qualifiedAt = recordedAt(thread);
  if (!isSolved && dice.chance(8)) changeQualification(plan, personId, thread, first);
  return qualifiedAt;
}

const recordedAt = (thread: Thread): string | null => (thread.isOver ? null : thread.recordedAt);

/** Another part of the offence after all; the new decision takes the place of the first once the prosecutor agrees. */
function changeQualification(plan: CasePlan, personId: string, thread: Thread, first: string): void {
  const { investigator, supervisor } = plan.people;
  const offenceId = thread.dice.pick<string>(caseCategories[plan.category].offences);
  thread.wait(1500, 5000);
  const later = submit(plan, thread, { kind: 'changeOfQualification', personId, offenceId, text: phrase(thread.dice, 'revision') });
  thread.wait(60, 900).give(supervisor, 'key-decision', later, 'agree', seenIn(thread, later));
  thread.wait(5, 60).give(investigator, 'key-decision', first, 'supersede', { byId: later });
}

/** A decision on the case itself: interruption, termination or completion; `answer` null = the prosecutor has not answered yet. */
export function decideOnCase(
  plan: CasePlan,
  thread: Thread,
  kind: 'interruption' | 'termination' | 'completion',
  answer: 'agree' | 'refuse' | null,
  ground: Record<string, Json> = {},
): void {
  const { supervisor } = plan.people;
  const id = submit(plan, thread, { kind, ...ground, text: phrase(thread.dice, kind) });
  if (answer === null) return;
  thread
    .wait(300, 2000)
    .give(
      supervisor,
      'key-decision',
      id,
      answer,
      answer === 'refuse' ? { reasons: phrase(thread.dice, 'prosecutorRefusal') } : seenIn(thread, id),
    );
}
