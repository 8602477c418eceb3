import type { Texts } from './texts';

/**
 * The nine cities of the briefing. All of them stood at UTC+6 in January 2022 except Kyzylorda, Aktobe and Atyrau (UTC+5).
 * Regions as of January 2022; Almaty and Shymkent are regions of their own. Said so that a regional office knows its cities.
 */
export const cities = {
  almaty: { timeZone: 'Asia/Almaty', region: 'almatyCity', text: { kk: 'Алматы', ru: 'Алматы', en: 'Almaty' } },
  taldykorgan: { timeZone: 'Asia/Almaty', region: 'almatyRegion', text: { kk: 'Талдықорған', ru: 'Талдыкорган', en: 'Taldykorgan' } },
  taraz: { timeZone: 'Asia/Almaty', region: 'zhambyl', text: { kk: 'Тараз', ru: 'Тараз', en: 'Taraz' } },
  shymkent: { timeZone: 'Asia/Almaty', region: 'shymkentCity', text: { kk: 'Шымкент', ru: 'Шымкент', en: 'Shymkent' } },
  kyzylorda: { timeZone: 'Asia/Qyzylorda', region: 'kyzylorda', text: { kk: 'Қызылорда', ru: 'Кызылорда', en: 'Kyzylorda' } },
  ustKamenogorsk: {
    timeZone: 'Asia/Almaty',
    region: 'eastKazakhstan',
    text: { kk: 'Өскемен', ru: 'Усть-Каменогорск', en: 'Ust-Kamenogorsk' },
  },
  aktobe: { timeZone: 'Asia/Aqtobe', region: 'aktobe', text: { kk: 'Ақтөбе', ru: 'Актобе', en: 'Aktobe' } },
  atyrau: { timeZone: 'Asia/Atyrau', region: 'atyrau', text: { kk: 'Атырау', ru: 'Атырау', en: 'Atyrau' } },
  semey: { timeZone: 'Asia/Almaty', region: 'eastKazakhstan', text: { kk: 'Семей', ru: 'Семей', en: 'Semey' } },
} as const satisfies Record<string, { timeZone: string; region: string; text: Texts }>;

export type City = keyof typeof cities;

export const cityIds = Object.keys(cities) as [City, ...City[]];
