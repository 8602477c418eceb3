import { Text, type TextProps } from '@mantine/core';
import { useLanguage, type Language } from './language';

/** The product shows the case's local time; one zone serves all nine cities but three, which differ by an hour. */
const timeZone = 'Asia/Almaty';
const locales: Record<Language, string> = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' };

export function formatMoment(at: string, language: Language): string {
  // Browsers know no Kazakh month names: figures, in the order used in Kazakhstan.
  if (language === 'kk')
    return new Intl.DateTimeFormat('ru-RU', {
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    }).format(new Date(at));
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(at));
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}

/** A moment in local time, with the UTC instant for machines and on hover. */
export function TimeText({ at, ...props }: { readonly at: string } & TextProps) {
  const language = useLanguage();
  return (
    <Text component="time" dateTime={at} title={at} inherit style={{ whiteSpace: 'nowrap' }} {...props}>
      {formatMoment(at, language)}
    </Text>
  );
}
