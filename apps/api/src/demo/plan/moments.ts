import type { Dice } from './dice';

/** The evening of 25 January, 19:00 in Almaty: here the filling ends and the demo clock runs on. */
export const endOfDemo = '2022-01-25T13:00:00.000Z';

const hour = 3_600_000;

/** A moment of January 2022 by the clock of Almaty (UTC+6). */
export const almatyTime = (day: number, hours: number, minutes = 0, seconds = 0): string =>
  new Date(Date.UTC(2022, 0, day, hours - 6, minutes, seconds)).toISOString();

export const plusMinutes = (moment: string, minutes: number): string => new Date(Date.parse(moment) + minutes * 60_000).toISOString();

/** The moment itself by day, or the next morning; daytime in all cities (UTC+5 and UTC+6), with room for a talk until night. */
export function nextDaytime(moment: string): string {
  const sixHours = 6 * 60;
  const minuteOfDay = Math.floor(Date.parse(plusMinutes(moment, sixHours)) / 60_000) % (24 * 60);
  if (minuteOfDay < 7 * 60) return plusMinutes(moment, 7 * 60 - minuteOfDay);
  return minuteOfDay < 20 * 60 ? moment : plusMinutes(moment, 31 * 60 - minuteOfDay);
}

export const hoursBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / hour;

/** A moment between two, to the second. */
export const between = (dice: Dice, from: string, to: string): string =>
  new Date(
    dice.int(Math.ceil(Date.parse(from) / 1000), Math.max(Math.ceil(Date.parse(from) / 1000), Math.floor(Date.parse(to) / 1000))) * 1000,
  ).toISOString();

/** Most happened in the night from the 5th to the 6th. */
export function incidentMoment(dice: Dice): string {
  const day = dice.weighted({ 4: 4, 5: 30, 6: 46, 7: 12, 8: 5, 9: 3 });
  const hours: Record<string, () => number> = {
    4: () => dice.int(19, 23),
    5: () => (dice.chance(70) ? dice.int(17, 23) : dice.int(4, 16)),
    6: () => (dice.chance(75) ? dice.int(0, 5) : dice.int(6, 23)),
  };
  return almatyTime(Number(day), hours[day]?.() ?? dice.int(0, 23), dice.int(0, 59), dice.int(0, 59));
}

const registrationDays = {
  5: 2,
  6: 9,
  7: 11,
  8: 10,
  9: 8,
  10: 10,
  11: 9,
  12: 8,
  13: 7,
  14: 6,
  15: 4,
  16: 3,
  17: 4,
  18: 3,
  19: 2,
  20: 2,
  21: 1,
  24: 1,
} as const;

/** At least an hour after the incident, in the days that followed. */
export function registrationMoment(dice: Dice, incidentAt: string, latestDay = 31): string {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const day = Number(dice.weighted(registrationDays));
    const moment = almatyTime(day, dice.int(7, 21), dice.int(0, 59), dice.int(0, 59));
    if (day <= latestDay && hoursBetween(incidentAt, moment) >= 1) return moment;
  }
  return plusMinutes(incidentAt, 90);
}

/** A moment of a working day, not before `from`. */
export function workingMoment(dice: Dice, from: string, to: string): string {
  const moment = new Date(between(dice, from, to));
  const local = (moment.getUTCHours() + 6) % 24;
  if (local >= 8 && local < 21) return moment.toISOString();
  const shifted = new Date(moment.getTime() + (local >= 21 ? 33 - local : 9 - local) * hour).toISOString();
  return shifted <= to ? shifted : moment.toISOString();
}
