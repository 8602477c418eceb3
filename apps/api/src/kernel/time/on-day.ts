import { defaultCalendar } from '@tergeu/law';

const startOf = (day: string): string => `(${day})::timestamp AT TIME ZONE '${defaultCalendar.timeZone}'`;

/** SQL condition: the instant of a column lies on the calendar day of a parameter, as the product's time zone counts days. */
export const onDay = (column: string, parameter: string): string =>
  `${column} >= ${startOf(`${parameter}::date`)} AND ${column} < ${startOf(`${parameter}::date + 1`)}`;
