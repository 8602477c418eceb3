import type { Language } from '@tergeu/ui';

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
