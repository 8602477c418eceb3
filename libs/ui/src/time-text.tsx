import { Text, type TextProps } from '@mantine/core';
import { useLanguage, type Language } from './language';

/** The product shows the case's local time; one zone serves all nine cities but three, which differ by an hour. */
const timeZone = 'Asia/Almaty';
/** Browsers know neither the months nor the figures of Kazakh: those in use in Kazakhstan stand in. */
const locales: Record<Language, string> = { kk: 'ru-KZ', ru: 'ru-KZ', en: 'en-GB' };

/** Made once for each language: to make one takes longer than to draw the card that shows it. */
function momentsIn(language: Language): Intl.DateTimeFormat {
  if (language === 'kk')
    return new Intl.DateTimeFormat('ru-RU', {
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    });
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short', timeZone });
}
function daysIn(language: Language): Intl.DateTimeFormat {
  if (language === 'kk') return new Intl.DateTimeFormat('ru-RU', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeZone: 'UTC' });
}
const moments: Partial<Record<Language, Intl.DateTimeFormat>> = {};
const days: Partial<Record<Language, Intl.DateTimeFormat>> = {};
const numbers: Partial<Record<Language, Intl.NumberFormat>> = {};
const lengths: Partial<Record<Language, Intl.NumberFormat>> = {};

export const formatMoment = (at: string, language: Language): string => (moments[language] ??= momentsIn(language)).format(new Date(at));

/** A calendar day, `2022-01-09`: the same day wherever it is read. */
export const formatDay = (day: string, language: Language): string => (days[language] ??= daysIn(language)).format(new Date(day));

export const formatNumber = (value: number, language: Language): string =>
  (numbers[language] ??= new Intl.NumberFormat(locales[language])).format(value);

/** A length in mm. */
export const formatLength = (mm: number, language: Language): string =>
  (lengths[language] ??= new Intl.NumberFormat(locales[language], { style: 'unit', unit: 'millimeter' })).format(mm);

/** A moment in local time, with the UTC instant for machines and on hover. */
export function TimeText({ at, ...props }: { readonly at: string } & TextProps) {
  const language = useLanguage();
  return (
    <Text component="time" dateTime={at} title={at} inherit style={{ whiteSpace: 'nowrap' }} {...props}>
      {formatMoment(at, language)}
    </Text>
  );
}
