import type { Json } from '@tergeu/procedure';
import { officialsOfBody } from '../directory/demo-directory';
import type { CasePlan } from '../plan/case-plan';
import { restaff } from './case-script';
import { decideOnCase } from './decision-script';
import { phrase } from './phrases';
import type { Thread } from './thread';

type End = (plan: CasePlan, thread: Thread) => void;

const byInvestigator = (plan: CasePlan, thread: Thread, type: string, payload: Record<string, Json> = {}): Thread =>
  thread.give(plan.people.investigator, 'case', plan.id, type, payload);

const complete: End = (plan, thread) => {
  thread.wait(900, 2500);
  byInvestigator(plan, thread, 'complete');
};

const send: End = (plan, thread) => {
  complete(plan, thread);
  if (plan.fate === 'inCourt') decideOnCase(plan, thread.wait(30, 200), 'completion', 'agree');
  else decideOnCase(plan, thread.fork('completion').wait(30, 200), 'completion', null);
  thread.wait(300, 900);
  byInvestigator(plan, thread, 'sendToProsecutor');
};

const noElements = { terminationGround: 'noElements' } as const;
const interruptionOf = ({ suspects }: CasePlan) => ({ interruptionGround: suspects.length === 0 ? 'offenderUnknown' : 'expertise' });

/** Where a case that does not simply go on has come to. */
const ends: Readonly<Record<CasePlan['fate'], End | null>> = {
  registered: null,
  assigned: null,
  underInvestigation: null,
  interrupted: (plan, thread) => {
    thread.wait(2000, 6000);
    decideOnCase(plan, thread, 'interruption', 'agree', interruptionOf(plan));
    byInvestigator(plan, thread.wait(10, 300), 'interrupt', interruptionOf(plan));
  },
  interruptionAwaited: (plan, thread) =>
    decideOnCase(plan, thread.until('2022-01-24T10:00:00.000Z').wait(0, 900), 'interruption', null, interruptionOf(plan)),
  terminated: (plan, thread) => {
    thread.wait(2000, 6000);
    decideOnCase(plan, thread, 'termination', 'agree', noElements);
    byInvestigator(plan, thread.wait(10, 300), 'terminate', { ...noElements, objection: false });
  },
  terminationAwaited: (plan, thread) =>
    decideOnCase(plan, thread.until('2022-01-20T04:00:00.000Z').wait(0, 5000), 'termination', null, noElements),
  terminationRefused: (plan, thread) => {
    thread.wait(2000, 6000);
    decideOnCase(plan, thread, 'termination', 'refuse', noElements);
    thread.wait(5, 60).attempt(plan.people.investigator, 'case', plan.id, 'terminate', { ...noElements, objection: false });
  },
  restaffed: restaff,
  transferred: (plan, thread) => {
    const investigator = thread.dice.pick(officialsOfBody('central.economicInvestigation'));
    thread.wait(3000, 9000).give(plan.people.supervisor, 'case', plan.id, 'transfer', { investigatorId: investigator.id });
  },
  completed: complete,
  withProsecutor: send,
  inCourt: (plan, thread) => {
    send(plan, thread);
    thread.wait(1500, 2500).give(plan.people.supervisor, 'case', plan.id, 'sendToCourt');
  },
  returned: (plan, thread) => {
    send(plan, thread);
    thread.wait(600, 2000).give(plan.people.supervisor, 'case', plan.id, 'returnForInvestigation', {
      reasons: phrase(thread.dice, 'returned'),
      termDays: 20,
    });
  },
};

export function endCase(plan: CasePlan, thread: Thread): void {
  ends[plan.fate]?.(plan, thread);
}
