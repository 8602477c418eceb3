import type { CaseSummary } from '@tergeu/contracts';
import type { ReadableFile } from '@tergeu/procedure';

/** The line of a case in a list, from what its reader sees: no limit and no change of anything else shows through. */
export function summaryAsRead(summary: CaseSummary, { file, version }: Pick<ReadableFile, 'file' | 'version'>): CaseSummary {
  const proceedings = Object.values(file.proceedings);
  const clocks = proceedings.flatMap((one) => one.clocks);
  const running = clocks.filter(({ status }) => status === 'running').map(({ dueAt }) => dueAt);
  return {
    ...summary,
    version,
    changedAt:
      proceedings
        .map(({ changedAt }) => changedAt)
        .sort()
        .at(-1) ?? summary.registeredAt,
    nearestDueAt: running.sort()[0] ?? null,
    overdue: clocks.some(({ status }) => status === 'missed'),
  };
}
