import { translator, useLanguage, type Language, type Texts } from './language';

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
export const defineTexts = <const K extends string>(feature: string, texts: Readonly<Record<K, Texts | Plural>>): FeatureTexts<K> => ({
  feature,
  texts,
});

export type Say<K extends string> = (key: K, values?: Readonly<Record<string, string | number>>) => string;

/** The feature's texts in the reader's language. */
export const useTexts = <K extends string>(texts: FeatureTexts<K>): Say<K> => sayIn(texts, useLanguage());

const said = new WeakMap<FeatureTexts<string>, Partial<Record<Language, Say<string>>>>();

/** One function for each feature and language; its texts reach the translator when the first of them is said. */
function sayIn<K extends string>(texts: FeatureTexts<K>, language: Language): Say<K> {
  const known = said.get(texts) ?? {};
  const say = (known[language] ??= translated(texts, language));
  said.set(texts, known);
  return say;
}

function translated({ feature, texts }: FeatureTexts<string>, language: Language): Say<string> {
  const flat = Object.entries(texts).flatMap(([key, value]) =>
    isPlural(value)
      ? (['one', 'few', 'many', 'other'] as const).map((form) => [`${key}_${form}`, value[form][language]])
      : [[key, value[language]]],
  );
  translator.addResourceBundle(language, feature, Object.fromEntries(flat), true, true);
  const say = translator.getFixedT(language, feature);
  return (key, values) => say(key, values ?? {});
}
