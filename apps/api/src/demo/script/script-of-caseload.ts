import { setImmediate as breathe } from 'node:timers/promises';
import { planCaseload } from '../plan/plan-caseload';
import { inOrder, scriptOfCase } from './script-of-case';
import type { Step } from './step';

/** Cases that are written down before others may have their turn. */
const breathAfter = 40;

/** Every command of the demo in the order of recording; lets the server answer while it is written. */
export async function scriptOfCaseload(): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for (const [nth, plan] of planCaseload().entries()) {
    if (nth % breathAfter === 0) await breathe();
    steps.push(...scriptOfCase(plan));
  }
  return inOrder(steps);
}
