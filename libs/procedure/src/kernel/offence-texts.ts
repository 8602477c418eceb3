import { articleOf, citation, type Offence, type Texts } from '@tergeu/law';

/** Choice of offences, each cited and named. */
export function offenceTexts<K extends string>(offences: Readonly<Record<K, Offence>>): Record<K, Texts> {
  return Object.fromEntries(
    Object.entries<Offence>(offences).map(([id, { article }]) => {
      const { title } = articleOf(article);
      const text = (language: 'kk' | 'ru' | 'en') => `${citation(article, language)}: ${title[language]}`;
      return [id, { kk: text('kk'), ru: text('ru'), en: text('en') }];
    }),
  ) as Record<K, Texts>;
}
