import { isOfRank, limitEnd, localTime, rankOf, valueOf, type Instant, type Law, type Limit, type ProsecutorRank } from '@tergeu/law';
import type { CaseFile, ClockState, Given, JsonObject } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import { calendarOf } from '../kernel/place-of-case';
import type { Remember } from '../kernel/setup';
import { caseLaw } from './case.law';
import type { CaseMemory } from './case.setup';
import { rungFor } from './term.law';

/** An extension of the term: up to how many months in all, who granted it, and since when the term had been over by then. */
export interface TermExtension extends JsonObject {
  readonly months: number;
  readonly before: number;
  readonly by: string;
  /** The rank that so many months need at least, and the one that the prosecutor has. */
  readonly rank: ProsecutorRank;
  readonly rankOfProsecutor: ProsecutorRank;
  readonly at: Instant;
  readonly papersLate: boolean;
  readonly overSince: Instant | null;
}

const monthsOf = ({ termMonths }: CaseMemory, law: Law): number => termMonths ?? valueOf(caseLaw.investigation, law).amount;

/** How long the term is that runs now: as set by the prosecutor, or what is left of the months in all (CPC 192). */
export function termLimit(memory: CaseMemory, law: Law): Limit {
  const { termSetDays, termBase } = memory;
  const whole = valueOf(caseLaw.investigation, law);
  if (termSetDays !== undefined) return { amount: termSetDays, unit: 'days', startCounts: false, rollsOver: true };
  if (termBase !== undefined) return { ...whole, amount: monthsOf(memory, law) - termBase, startCounts: true };
  return { ...whole, amount: monthsOf(memory, law) };
}

const rankFor = (law: Law, months: unknown): ProsecutorRank => rungFor(valueOf(caseLaw.extensionRungs, law), Number(months))!.rank;

/** Is it a term that this rank extends? */
const isFor = (rank: ProsecutorRank) =>
  ({
    safeguard: null,
    article: 'CPC 192(4)',
    curedBy: [],
    ofPayload: true,
    holds: (_, { law }, { months }) => rankFor(law, months) === rank,
  }) as const satisfies Condition<CaseMemory>;

const termClock = (file: CaseFile): ClockState | undefined =>
  file.proceedings[file.id]?.clocks.filter(({ name }) => name === 'investigationTerm').at(-1);

const isOver = (clock: ClockState, at: Instant): boolean => clock.status === 'missed' || (clock.status === 'running' && clock.dueAt <= at);

const day = 86_400_000;
const nightsBetween = (from: string, until: string): number => (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day;
const today = ({ file, law, occurredAt }: Given) => localTime(occurredAt, calendarOf(file, law).timeZone).date;

/** A term that a prosecutor sets begins anew with his decision (CPC 192(7)). */
const setBy = (days: unknown, at: Instant): Partial<CaseMemory> =>
  typeof days === 'number' ? { termFrom: at, termSetDays: days, termBase: undefined } : {};

export const remembersTerm = {
  rememberExtensionAsked: (_, payload, { file, law, occurredAt }) => {
    const months = payload['months'] as number;
    const { papersDays } = rungFor(valueOf(caseLaw.extensionRungs, law), months)!;
    const end = termClock(file)?.dueAt;
    const papersLate = end !== undefined && Date.parse(occurredAt) > Date.parse(end) - papersDays * day;
    return { askedMonths: months, askedAt: occurredAt, papersLate };
  },
  /** Granted late, it goes on from the old end: the days in between were over, and stay so. */
  rememberExtension: (memory, _, { actor, file, law, occurredAt }) => {
    const clock = termClock(file);
    const over = clock !== undefined && isOver(clock, occurredAt) ? clock.dueAt : null;
    const [before, months] = [monthsOf(memory, law), memory.askedMonths!];
    const one: TermExtension = {
      months,
      before,
      by: actor.id,
      rank: rankFor(law, months),
      rankOfProsecutor: rankOf(actor) ?? 'district',
      at: occurredAt,
      papersLate: memory.papersLate === true,
      overSince: over,
    };
    return {
      extensions: [...(memory.extensions ?? []), one],
      termMonths: months,
      askedMonths: undefined,
      ...(over === null ? {} : { termFrom: over, termBase: before, termMissedAt: memory.termMissedAt ?? over }),
    };
  },
  rememberExtensionRefused: (_, payload) => ({ askedMonths: undefined, extensionRefusal: payload['reasons'] as string }),
  rememberReturnWithTerm: (_, payload, { occurredAt }) => ({
    returnedAt: occurredAt,
    returnReasons: payload['reasons'] as string,
    indictmentAt: undefined,
    indictmentBy: undefined,
    ...setBy(payload['termDays'], occurredAt),
  }),
  rememberCancelledInterruption: (_, payload, { occurredAt }) => ({
    interruptedAt: null,
    resumedAt: occurredAt,
    cancellationReasons: payload['reasons'] as string,
    ...setBy(payload['termDays'], occurredAt),
  }),
  rememberFixedEnd: (_, payload, given) => ({
    endsOn: payload['endsOn'] as string,
    fixedEndDays: nightsBetween(today(given), payload['endsOn'] as string),
  }),
  rememberFixedEndMissed: (_, __, { occurredAt }) => ({ fixedEndMissedAt: occurredAt }),
} satisfies Record<string, Remember<CaseMemory>>;

export const termConditions = {
  isLongerThanTheTerm: {
    safeguard: null,
    article: 'CPC 192(4)',
    curedBy: [],
    ofPayload: true,
    holds: (memory, { law }, { months }) => Number(months) > monthsOf(memory, law),
  },
  isTermOfTheLaw: {
    safeguard: null,
    article: 'CPC 192(7)',
    curedBy: [],
    holds: ({ termSetDays }) => termSetDays === undefined,
  },
  isForADistrictProsecutor: isFor('district'),
  isForARegionalProsecutor: isFor('regional'),
  isForTheProsecutorGeneral: isFor('general'),
  /** Who supervises the case is a district prosecutor or his equal; a superior one may do it, too. */
  isOfTheRankForIt: {
    safeguard: 'S03',
    article: 'CPC 192(4)',
    curedBy: ['grantExtension', 'refuseExtension'],
    holds: ({ askedMonths }, { actor, law }) => {
      const rank = rankFor(law, askedMonths);
      return rank === 'district' || isOfRank(actor, rank);
    },
  },
  isTermOfReturnSet: {
    safeguard: 'S07',
    article: 'CPC 192(7)',
    curedBy: [],
    ofPayload: true,
    holds: (_, { file, law, occurredAt }, { termDays }) => {
      if (typeof termDays !== 'number') return false;
      const calendar = calendarOf(file, law);
      const set: Limit = { amount: termDays, unit: 'days', startCounts: false, rollsOver: true };
      return limitEnd(occurredAt, set, calendar) <= limitEnd(occurredAt, valueOf(caseLaw.returnedTerm, law), calendar);
    },
  },
  /** A fixed end date shortens the term, it does not extend it. */
  isWithinTheTerm: {
    safeguard: null,
    article: 'CPC 192(8)',
    curedBy: [],
    ofPayload: true,
    holds: (_, given, { endsOn }) => {
      const { file, law, occurredAt } = given;
      const nights = nightsBetween(today(given), String(endsOn));
      if (nights < 1) return false;
      const clock = termClock(file);
      const end = limitEnd(occurredAt, { amount: nights, unit: 'days', startCounts: false, rollsOver: false }, calendarOf(file, law));
      return clock === undefined || isOver(clock, occurredAt) || end <= clock.dueAt;
    },
  },
} as const satisfies Record<string, Condition<CaseMemory>>;
