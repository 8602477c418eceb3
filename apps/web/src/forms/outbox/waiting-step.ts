import type { Problem, TextsView } from '@tergeu/contracts';
import { uuidv7 } from 'uuidv7';
import { attemptOf, isUnanswered, type Attempt, type Wish } from '../attempt';

/** A step that was written down and that the server has not recorded yet. */
export interface WaitingStep {
  /** Stays the same when the step is adapted; ids of later steps are greater. */
  readonly id: string;
  readonly official: string;
  readonly attempt: Attempt;
  readonly writtenAt: string;
  /** What the tray says of it without asking the server. */
  readonly text: TextsView;
  readonly caseNumber: string;
  readonly title: string;
  /** It begins a proceeding that the server does not know yet. */
  readonly opens: boolean;
  /** It was sent and no answer came: it may be on record. Its key keeps it from being recorded twice. */
  readonly unanswered: boolean;
  /** The server has answered that it does not record it so. */
  readonly stopped: Problem | null;
}

type Steps = readonly WaitingStep[];
const caseOf = ({ attempt }: WaitingStep) => attempt.command.caseId;
const byId = (a: WaitingStep, b: WaitingStep) => (a.id < b.id ? -1 : 1);
const withVersion = (step: WaitingStep, version: number): WaitingStep => ({
  ...step,
  attempt: { ...step.attempt, command: { ...step.attempt.command, version } },
});

export const inOrder = (steps: Steps): WaitingStep[] => [...steps].sort(byId);

/** The earliest step whose case has no earlier one: a step that was stopped holds those after it, which build on it. */
export function nextToSend(steps: Steps): WaitingStep | null {
  const seen = new Set<string>();
  for (const step of inOrder(steps)) {
    if (!seen.has(caseOf(step)) && step.stopped === null) return step;
    seen.add(caseOf(step));
  }
  return null;
}

/** True: it waits for a step of the same case before it. */
export const isHeld = (steps: Steps, step: WaitingStep): boolean =>
  steps.some((one) => one.id < step.id && caseOf(one) === caseOf(step) && one.stopped !== null);

/** Recorded: what was decided on the same version counts with this step in it. */
export function afterRecorded(steps: Steps, { id, attempt }: WaitingStep, version: number): WaitingStep[] {
  const { caseId, version: sentOn } = attempt.command;
  return steps
    .filter((one) => one.id !== id)
    .map((one) => (caseOf(one) === caseId && one.attempt.command.version === sentOn ? withVersion(one, version) : one));
}

/** An answer that settles nothing leaves it waiting; a session that ended, too; anything else stops it. */
export function afterProblem(steps: Steps, { id }: WaitingStep, problem: Problem): WaitingStep[] {
  const waits = isUnanswered(problem.status) || problem.status === 401 || problem.status === 429;
  return steps.map((one) => {
    if (one.id !== id) return one;
    return waits ? { ...one, unanswered: one.unanswered || isUnanswered(problem.status) } : { ...one, unanswered: false, stopped: problem };
  });
}

/**
 * Sent again on a newer version, by its writer's decision: he has seen what changed, so the steps after it that were
 * decided on the same version go on that version, too.
 */
export function sentAgainOn(steps: Steps, { id, attempt }: WaitingStep, version: number): WaitingStep[] {
  const { caseId, version: before } = attempt.command;
  return steps.map((one) => {
    if (caseOf(one) !== caseId || one.attempt.command.version !== before) return one;
    const moved = withVersion(one, version);
    return one.id === id ? { ...moved, stopped: null, attempt: { ...moved.attempt, key: uuidv7() } } : moved;
  });
}

/** Adapted: another wish. One that may be on record already goes to the same version, so that not both are recorded. */
export function adapted(steps: Steps, step: WaitingStep, wish: Wish, now: string): WaitingStep[] {
  const attempt = attemptOf(wish, step.unanswered ? step.attempt : null, now);
  const moved = step.unanswered ? [...steps] : sentAgainOn(steps, step, wish.version);
  return moved.map((one) => (one.id === step.id ? { ...one, attempt, stopped: null, unanswered: false } : one));
}
