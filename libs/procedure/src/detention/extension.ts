import { addMinutes, valueOf, type Instant, type Law } from '@tergeu/law';
import { custodyClockLaw, type Rung } from './custody-clock.law';
import type { DetentionMemory } from './detention.setup';

const minutesInAnHour = 60;

/** When the clock of the detention starts, as far as is known: the law says whether apprehension or delivery counts. */
export function countedFrom(detainedAt: Instant, deliveredAt: Instant | undefined, law: Law): Instant {
  const rule = valueOf(custodyClockLaw.countsFrom, law);
  if (rule.event === 'apprehension') return detainedAt;
  const latest = addMinutes(detainedAt, rule.atLatestHours * minutesInAnHour);
  return deliveredAt !== undefined && deliveredAt < latest ? deliveredAt : latest;
}

/** The next rung of the ladder: the first that leads beyond the present limit. */
export const nextRung = ({ limitHours }: DetentionMemory, law: Law): Rung | undefined =>
  valueOf(custodyClockLaw.extensions, law).find(({ until }) => until > (limitHours ?? 0));
