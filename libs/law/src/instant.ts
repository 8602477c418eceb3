/** A moment: UTC, ISO 8601 with milliseconds and `Z`; text order is time order. */
export type Instant = string;

/** A calendar day in the case's place, `YYYY-MM-DD`. */
export type LocalDate = string;

/** One spelling for a moment given as text or number of milliseconds; throws on what is no moment. */
export function instant(moment: string | number): Instant {
  const parsed = typeof moment === 'number' ? moment : Date.parse(moment);
  if (Number.isNaN(parsed)) throw new RangeError(`"${moment}" is not a moment`);
  return new Date(parsed).toISOString();
}

export const isBefore = (a: Instant, b: Instant): boolean => Date.parse(a) < Date.parse(b);

/** The moment so many minutes later (negative: earlier). */
export const addMinutes = (moment: Instant, minutes: number): Instant => instant(Date.parse(moment) + minutes * 60_000);
