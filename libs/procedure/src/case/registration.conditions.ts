import { caseCategories, type CaseCategory } from '@tergeu/law';
import type { Condition } from '../kernel/definition';
import type { CaseMemory } from './case.setup';

/** What the registration of a case asks (CPC 179, 188). */
export const registrationConditions = {
  isOfTheLocality: {
    safeguard: null,
    article: 'CPC 188',
    curedBy: [],
    ofPayload: true,
    holds: (_, { actor }, payload) => actor.city === null || actor.city === payload['city'],
  },
  isOffenceOfItsCategory: {
    safeguard: null,
    article: 'CPC 179(1)',
    curedBy: [],
    ofPayload: true,
    holds: (_, __, payload) =>
      (caseCategories[payload['category'] as CaseCategory].offences as readonly string[]).includes(String(payload['offenceId'])),
  },
  isIncidentPast: {
    safeguard: null,
    article: 'CPC 179(1)',
    curedBy: [],
    ofPayload: true,
    holds: (_, { occurredAt }, payload) => Date.parse(String(payload['incidentAt'])) <= Date.parse(occurredAt),
  },
} as const satisfies Record<string, Condition<CaseMemory>>;
