import i18next, { type i18n } from 'i18next';
import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';

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
void translator.init({
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

const current = (): Language => (isLanguage(translator.language) ? translator.language : 'ru');
function onChange(listen: () => void): () => void {
  translator.on('languageChanged', listen);
  return () => translator.off('languageChanged', listen);
}

const Chosen = createContext<Language | null>(null);

/** Around all that speaks: whatever is inside says it anew when another language is chosen. One listener, however much is said. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  return <Chosen value={useSyncExternalStore(onChange, current)}>{children}</Chosen>;
}

/** The language in use. */
export const useLanguage = (): Language => use(Chosen) ?? current();

/** Picks the reader's language from texts that the server sends. */
export function usePick(): (texts: Texts | null | undefined) => string {
  const language = useLanguage();
  return (texts) => texts?.[language] ?? '';
}
