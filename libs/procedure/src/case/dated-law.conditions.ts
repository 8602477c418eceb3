import { valueOf } from '@tergeu/law';
import type { Condition } from '../kernel/definition';
import { caseLaw } from './case.law';
import type { CaseMemory } from './case.setup';
import { isForTheProsecutor } from './who-draws-the-indictment';

/** What changed hands with later laws: who draws the indictment, who may investigate. */
export const datedLawConditions = {
  isLedByAProsecutorWhereTheLawAsks: {
    safeguard: null,
    article: 'CPC 193(1-1)',
    curedBy: ['routeToGroup'],
    holds: (memory, { law }) => Boolean(memory.groupLeaderId) || !valueOf(caseLaw.onlyByProsecutors, law).includes(memory.offenceId ?? ''),
  },
  isIndictmentForTheProsecutor: {
    safeguard: null,
    article: 'CPC 298',
    curedBy: [],
    holds: (memory, { file, law }) => isForTheProsecutor(memory, file, law),
  },
  hasIndictmentByWhoDrawsIt: {
    safeguard: 'S03',
    article: 'CPC 302',
    curedBy: ['drawIndictment'],
    holds: (memory, { file, law, occurredAt }) =>
      !isForTheProsecutor(memory, file, law) || (memory.indictmentAt !== undefined && memory.indictmentAt <= occurredAt),
  },
} as const satisfies Record<string, Condition<CaseMemory>>;
