import type { WorkItemView } from '@tergeu/contracts';

/** One thing that waits, however many of its parts do. */
export const keyOf = ({ caseId, proceedingId }: Pick<WorkItemView, 'caseId' | 'proceedingId'>): string => `${caseId}/${proceedingId}`;
