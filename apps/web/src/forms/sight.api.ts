import { queryOptions, useQuery } from '@tanstack/react-query';
import type { DecisionSight } from '@tergeu/contracts';
import { call } from '../kernel/http';

/** What an agreement to a decision would be bound to now; asked anew when the case changes. */
export const sightQuery = (caseId: string, decisionId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'sight', decisionId],
    queryFn: () => call<DecisionSight>(`/case-files/${caseId}/decisions/${decisionId}/sight`),
  });

export const useSight = (caseId: string, decisionId: string) => useQuery(sightQuery(caseId, decisionId));
