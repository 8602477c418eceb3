import { useTranslation } from 'react-i18next';
import { languages, translator, type Texts } from './language';

/** Forms of a text that depends on `count`; Russian needs all four, Kazakh one, English two. */
export interface Plural {
  readonly one: Texts;
  readonly few: Texts;
  readonly many: Texts;
  readonly other: Texts;
}

export const t = (kk: string, ru: string, en: string): Texts => ({ kk, ru, en });

/** `{{count}}` items: Kazakh has one form, Russian one / few / many, English one / other. */
export const plural = (kk: string, ru: readonly [string, string, string], en: readonly [string, string]): Plural => ({
  one: t(kk, ru[0], en[0]),
  few: t(kk, ru[1], en[1]),
  many: t(kk, ru[2], en[1]),
  other: t(kk, ru[2], en[1]),
});

export interface FeatureTexts<K extends string> {
  readonly feature: string;
  readonly texts: Readonly<Record<K, Texts | Plural>>;
}

const isPlural = (value: Texts | Plural): value is Plural => 'other' in value;

/** A feature's texts in all three languages; a missing one does not compile. */
export function defineTexts<const K extends string>(feature: string, texts: Readonly<Record<K, Texts | Plural>>): FeatureTexts<K> {
  for (const language of languages) {
    const flat = Object.entries<Texts | Plural>(texts).flatMap(([key, value]) =>
      isPlural(value)
        ? (['one', 'few', 'many', 'other'] as const).map((form) => [`${key}_${form}`, value[form][language]])
        : [[key, value[language]]],
    );
    translator.addResourceBundle(language, feature, Object.fromEntries(flat), true, true);
  }
  return { feature, texts };
}

export type Say<K extends string> = (key: K, values?: Readonly<Record<string, string | number>>) => string;

/** The feature's texts in the reader's language. */
export function useTexts<K extends string>({ feature }: FeatureTexts<K>): Say<K> {
  const { t: say } = useTranslation(feature, { i18n: translator });
  return (key, values) => String(say(key as never, (values ?? {}) as never));
}
