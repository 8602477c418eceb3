import type { Texts } from './texts';

/** Roles of the product, with the tier in which they act: 1 investigates, 2 supervises, 3 authorises, 0 none of these. */
export const roles = {
  investigator: { tier: 1, text: { kk: 'Тергеуші', ru: 'Следователь', en: 'Investigator' } },
  prosecutor: { tier: 2, text: { kk: 'Прокурор', ru: 'Прокурор', en: 'Prosecutor' } },
  investigatingJudge: { tier: 3, text: { kk: 'Тергеу судьясы', ru: 'Следственный судья', en: 'Investigating judge' } },
  medic: { tier: 0, text: { kk: 'Медицина қызметкері', ru: 'Медицинский работник', en: 'Medic' } },
  facilityOfficer: { tier: 0, text: { kk: 'УҰИ кезекшісі', ru: 'Дежурный ИВС', en: 'Facility officer' } },
  counsel: { tier: 0, text: { kk: 'Қорғаушы', ru: 'Защитник', en: 'Counsel' } },
  internalSecurity: { tier: 0, text: { kk: 'Өз қауіпсіздік бөлімшесі', ru: 'Служба собственной безопасности', en: 'Internal security' } },
  auditor: { tier: 0, text: { kk: 'Аудитор', ru: 'Аудитор', en: 'Auditor' } },
  administrator: { tier: 0, text: { kk: 'Әкімші', ru: 'Администратор', en: 'Administrator' } },
} as const satisfies Record<string, { tier: 0 | 1 | 2 | 3; text: Texts }>;

export type Role = keyof typeof roles;
