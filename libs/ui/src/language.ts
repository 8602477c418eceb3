import i18next, { type i18n } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];
export type Texts = Readonly<Record<Language, string>>;

const storageKey = 'tergeu.language';
const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

/** In a test there may be neither storage nor navigator. */
const surroundings: Partial<Pick<typeof globalThis, 'localStorage' | 'navigator'>> = globalThis;

function firstLanguage(): Language {
  const stored = surroundings.localStorage?.getItem(storageKey);
  if (isLanguage(stored)) return stored;
  const wanted = surroundings.navigator?.languages.map((one) => one.slice(0, 2)).find(isLanguage);
  return wanted ?? 'ru';
}

/** Texts live with their feature; i18next gives plural forms and interpolation. */
export const translator: i18n = i18next.createInstance();
void translator.use(initReactI18next).init({
  lng: firstLanguage(),
  fallbackLng: false,
  resources: {},
  interpolation: { escapeValue: false },
  showSupportNotice: false,
} as never);

export async function chooseLanguage(language: Language): Promise<void> {
  surroundings.localStorage?.setItem(storageKey, language);
  await translator.changeLanguage(language);
  document.documentElement.lang = language;
}

/** The language in use. */
export function useLanguage(): Language {
  const { i18n } = useTranslation(undefined, { i18n: translator });
  return isLanguage(i18n.language) ? i18n.language : 'ru';
}

/** Picks the reader's language from texts that the server sends. */
export function usePick(): (texts: Texts | null | undefined) => string {
  const language = useLanguage();
  return (texts) => texts?.[language] ?? '';
}
