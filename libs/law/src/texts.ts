/** Languages of the product. */
export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in all three languages; a missing one does not compile. */
export type Texts = Readonly<Record<Language, string>>;

/** A text from its three sentences: Kazakh, Russian, English. */
export const t = (kk: string, ru: string, en: string): Texts => ({ kk, ru, en });
