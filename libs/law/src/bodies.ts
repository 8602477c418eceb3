import type { Role } from './roles';
import type { Texts } from './texts';

/** Kinds of bodies (CPC 60(1), 187) and the roles that they employ. */
export const bodyKinds = {
  internalAffairs: {
    roles: ['investigator', 'internalSecurity'],
    text: { kk: 'Ішкі істер органы', ru: 'Орган внутренних дел', en: 'Internal affairs body' },
  },
  nationalSecurity: {
    roles: ['investigator'],
    text: { kk: 'Ұлттық қауіпсіздік органы', ru: 'Орган национальной безопасности', en: 'National security body' },
  },
  economicInvestigation: {
    roles: ['investigator'],
    text: { kk: 'Экономикалық тергеу қызметі', ru: 'Служба экономических расследований', en: 'Economic investigation service' },
  },
  antiCorruption: {
    roles: ['investigator'],
    text: { kk: 'Сыбайлас жемқорлыққа қарсы қызмет', ru: 'Антикоррупционная служба', en: 'Anti-corruption service' },
  },
  /** Of a district; of the whole country, the Prosecutor General's (`ranks.ts`). */
  prosecution: { roles: ['prosecutor'], text: { kk: 'Прокуратура', ru: 'Прокуратура', en: "Prosecutor's office" } },
  regionalProsecution: {
    roles: ['prosecutor'],
    text: { kk: 'Облыстық прокуратура', ru: 'Областная прокуратура', en: "Regional prosecutor's office" },
  },
  court: { roles: ['investigatingJudge'], text: { kk: 'Тергеу соты', ru: 'Следственный суд', en: 'Investigating court' } },
  health: { roles: ['medic'], text: { kk: 'Денсаулық сақтау ұйымы', ru: 'Организация здравоохранения', en: 'Health organisation' } },
  facility: {
    roles: ['facilityOfficer'],
    text: { kk: 'Уақытша ұстау изоляторы', ru: 'Изолятор временного содержания', en: 'Temporary detention facility' },
  },
  bar: { roles: ['counsel'], text: { kk: 'Адвокаттар алқасы', ru: 'Коллегия адвокатов', en: 'Bar association' } },
  audit: {
    roles: ['auditor', 'administrator'],
    text: { kk: 'Бақылау және әкімшілік', ru: 'Надзор и администрирование', en: 'Oversight and administration' },
  },
} as const satisfies Record<string, { roles: readonly Role[]; text: Texts }>;

export type BodyKind = keyof typeof bodyKinds;
