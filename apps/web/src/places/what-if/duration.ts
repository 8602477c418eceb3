import type { useTexts } from '@tergeu/ui';
import type { whatIfTexts } from './what-if.texts';

export const units = ['minutes', 'hours', 'days', 'months'] as const;
export type Unit = (typeof units)[number];

const letters: Readonly<Record<Unit, readonly [string, string]>> = {
  minutes: ['PT', 'M'],
  hours: ['PT', 'H'],
  days: ['P', 'D'],
  months: ['P', 'M'],
};

/** `PT24H` as the API takes it. */
export const durationOf = (amount: number, unit: Unit): string => `${letters[unit][0]}${amount}${letters[unit][1]}`;

export function partsOf(duration: string): { amount: number; unit: Unit } | null {
  const [, prefix, amount, letter] = /^(PT?)(\d+)([MHD])$/.exec(duration) ?? [];
  const unit = units.find((one) => letters[one][0] === prefix && letters[one][1] === letter);
  return unit === undefined ? null : { amount: Number(amount), unit };
}

const short = { minutes: 'shortMinutes', hours: 'shortHours', days: 'shortDays', months: 'shortMonths' } as const;

/** A duration, or a profile of the law, in words. */
export function valueText(value: string, say: ReturnType<typeof useTexts<keyof typeof whatIfTexts.texts>>): string {
  const parts = partsOf(value);
  if (parts) return say(short[parts.unit], { count: parts.amount });
  return value === 'code' ? say('profileCode') : say('profileBriefing');
}
