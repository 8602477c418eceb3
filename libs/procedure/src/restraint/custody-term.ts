import { limitEnd, valueOf, type Calendar, type Instant, type Law } from '@tergeu/law';
import type { Given } from '../kernel/case-file';
import { calendarOf } from '../kernel/place-of-case';
import type { PendingExtension } from './extension-record';
import type { ExtensionSteps, Rung } from './ladder.law';
import { detentionOf, isOfAMinor, otherMeasures } from './person-of-measure';
import { restraintLaw } from './restraint.law';
import type { RestraintMemory } from './restraint.setup';

const hour = 3_600_000;
const day = 24 * hour;
const shifted = (moment: Instant, byDays: number): Instant => new Date(Date.parse(moment) + byDays * day).toISOString();

/** A term is one of isolation: custody and house arrest have it, the other measures have none (CPC 146, 151). */
export const isIsolating = (kind: string | undefined, law: Law): boolean => valueOf(restraintLaw.withIsolation, law).includes(kind ?? '');

/** Whole months, the first day counts, nothing rolls over (CPC 48(4), 152(6)). */
const monthsFrom = (start: Instant, months: number, calendar: Calendar): Instant =>
  limitEnd(start, { amount: months, unit: 'months', startCounts: true, rollsOver: false }, calendar);

/** Where a term of so many months in all ends; days granted for the reading of the file come after it. */
export const endOfMonths = ({ countedFrom, readingDays = 0 }: RestraintMemory, months: number, calendar: Calendar): Instant =>
  shifted(monthsFrom(countedFrom!, months, calendar), readingDays);

/** The short custody: days from the order, the first one counts (CPC 148(7)). */
export const endOfDays = (orderedAt: Instant, days: number, calendar: Calendar): Instant =>
  limitEnd(orderedAt, { amount: days, unit: 'days', startCounts: true, rollsOver: false }, calendar);

/** Whole days that the person has spent isolated under earlier measures of this case. */
export function daysServed(given: Given, personId: string | undefined): number {
  const spent = otherMeasures(given, personId)
    .filter(({ memory }) => memory.termUntil !== undefined && memory.countedFrom !== undefined)
    .map(({ memory }) => Date.parse(memory.releasedAt ?? memory.endedAt ?? given.occurredAt) - Date.parse(memory.countedFrom!));
  return Math.floor(spent.reduce((sum, one) => sum + one, 0) / day);
}

/** Months that the law allows this person at most. */
export function longestMonths(personId: string | undefined, given: Given): number {
  const last = Math.max(...valueOf(restraintLaw.ladder, given.law).map(({ months }) => months));
  return isOfAMinor(personId, given) ? Math.min(last, valueOf(restraintLaw.longestOfMinorMonths, given.law)) : last;
}

/** Beyond this nobody is held, whoever decides: the end of the ladder, less what was served before. */
export const longestEnd = (memory: RestraintMemory, given: Given): Instant =>
  shifted(endOfMonths(memory, longestMonths(memory.personId, given), calendarOf(given.file, given.law)), -(memory.servedDays ?? 0));

/** Where the person is held, its beginning counts; otherwise the measure begins when it is in force. */
export function beginning({ personId }: RestraintMemory, { file, occurredAt }: Given): Pick<RestraintMemory, 'inForceAt' | 'countedFrom'> {
  return { inForceAt: occurredAt, countedFrom: detentionOf(file, personId, occurredAt)?.memory.countedFrom ?? occurredAt };
}

/** Where a measure that is ordered now would end: its first months, or its days, yet never beyond the longest. */
export function termOfOrder(memory: RestraintMemory, shortDays: number | undefined, given: Given) {
  const { file, law, occurredAt } = given;
  const calendar = calendarOf(file, law);
  const months = shortDays === undefined ? valueOf(restraintLaw.firstTerm, law).amount : 0;
  const begun = { ...memory, ...beginning(memory, given), servedDays: daysServed(given, memory.personId) };
  const termLongest = longestEnd(begun, given);
  const asked = shortDays === undefined ? endOfMonths(begun, months, calendar) : endOfDays(occurredAt, shortDays, calendar);
  return { months, servedDays: begun.servedDays, termLongest, termUntil: asked < termLongest ? asked : termLongest };
}

/** The next rung of the ladder; undefined at its top. */
export const nextRung = ({ months }: RestraintMemory, law: Law): Rung | undefined =>
  months === undefined ? undefined : valueOf(restraintLaw.ladder, law).find((rung) => rung.months > months);

/** By which steps an extension goes that has been asked for. */
export const stepsOf = (pending: PendingExtension, law: Law): ExtensionSteps =>
  pending.toMonths === null
    ? valueOf(restraintLaw.whileReading, law)
    : valueOf(restraintLaw.ladder, law).find(({ months }) => months >= pending.toMonths!)!;

/** Milliseconds from now to so many days before the end of the term; negative = past. */
export const untilDaysBefore = ({ termUntil }: RestraintMemory, daysBefore: number, now: Instant): number =>
  Date.parse(shifted(termUntil!, -daysBefore)) - Date.parse(now);
