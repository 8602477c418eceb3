/** Languages of the product. */
export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in all three languages; a missing one does not compile. */
export type Texts = Readonly<Record<Language, string>>;
