import type { Texts } from './texts';

/** The nine cities of the briefing. All of them stood at UTC+6 in January 2022 except Kyzylorda, Aktobe and Atyrau (UTC+5). */
export const cities = {
  almaty: { timeZone: 'Asia/Almaty', text: { kk: 'Алматы', ru: 'Алматы', en: 'Almaty' } },
  taldykorgan: { timeZone: 'Asia/Almaty', text: { kk: 'Талдықорған', ru: 'Талдыкорган', en: 'Taldykorgan' } },
  taraz: { timeZone: 'Asia/Almaty', text: { kk: 'Тараз', ru: 'Тараз', en: 'Taraz' } },
  shymkent: { timeZone: 'Asia/Almaty', text: { kk: 'Шымкент', ru: 'Шымкент', en: 'Shymkent' } },
  kyzylorda: { timeZone: 'Asia/Qyzylorda', text: { kk: 'Қызылорда', ru: 'Кызылорда', en: 'Kyzylorda' } },
  ustKamenogorsk: { timeZone: 'Asia/Almaty', text: { kk: 'Өскемен', ru: 'Усть-Каменогорск', en: 'Ust-Kamenogorsk' } },
  aktobe: { timeZone: 'Asia/Aqtobe', text: { kk: 'Ақтөбе', ru: 'Актобе', en: 'Aktobe' } },
  atyrau: { timeZone: 'Asia/Atyrau', text: { kk: 'Атырау', ru: 'Атырау', en: 'Atyrau' } },
  semey: { timeZone: 'Asia/Almaty', text: { kk: 'Семей', ru: 'Семей', en: 'Semey' } },
} as const satisfies Record<string, { timeZone: string; text: Texts }>;

export type City = keyof typeof cities;

export const cityIds = Object.keys(cities) as [City, ...City[]];
