import type { WorkItemView } from '@tergeu/contracts';
import type { Preferences } from '../kernel/preferences';

/** A limit comes near: what is said of it, and under which name it is said once. */
export interface Reminder {
  readonly tag: string;
  readonly caseNumber: string;
  readonly limit: WorkItemView['clockTitle'];
  readonly leftMs: number;
}

const minuteMs = 60_000;

/** The moments at which somebody wants to be reminded of an item: the server's warnings, or so many minutes before. */
export function marksOf({ dueAt, warnAt }: Pick<WorkItemView, 'dueAt' | 'warnAt'>, remind: Preferences['remind']): readonly number[] {
  if (dueAt === null || remind === 'off') return [];
  return remind === 'marks' ? warnAt.map(Date.parse) : [Date.parse(dueAt) - remind * minuteMs];
}

/**
 * What is to be said now: marks reached since the last look. Of several at once only the last; of what had been reached before the
 * first look nothing, and nothing of what is already over.
 */
export function remindersBetween(
  items: readonly WorkItemView[],
  remind: Preferences['remind'],
  since: number,
  now: number,
): readonly Reminder[] {
  return items.flatMap((item) => {
    const reached = marksOf(item, remind).filter((mark) => since < mark && mark <= now);
    const mark = reached.at(-1);
    if (mark === undefined || item.dueAt === null || Date.parse(item.dueAt) <= now) return [];
    const tag = `${item.proceedingId}/${item.dueAt}/${mark}`;
    return [{ tag, caseNumber: item.caseNumber, limit: item.clockTitle, leftMs: Date.parse(item.dueAt) - now }];
  });
}
