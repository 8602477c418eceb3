import type { ArticleId } from './articles';
import type { Certainty } from './parameter';
import type { Texts } from './texts';

/** Gravity by CC 11; computed from the maximum penalty. */
export type Gravity = 'misdemeanour' | 'small' | 'medium' | 'grave' | 'especiallyGrave';

export interface Offence {
  readonly article: ArticleId;
  /** Greatest term of imprisonment, years; 0 = none (misdemeanour), 99 = life. */
  readonly maximumYears: number;
  readonly gravity: Gravity;
  readonly terrorist: boolean;
  /** What lengthens a detention by its kind (CPC 131(4)). */
  readonly nature?: 'extremist' | 'criminalGroup' | 'drugs' | 'sexualOnMinor' | 'intentionalDeath';
  /** One of CC 3(29). */
  readonly corruption?: true;
  readonly certainty: Certainty;
}

const offence = (article: ArticleId, maximumYears: number, gravity: Gravity, certainty: Certainty, terrorist = false): Offence => ({
  article, maximumYears, gravity, terrorist, certainty,
}); // prettier-ignore

/** Offences that occur in the caseload (reference, section 12). */
export const offences = {
  'CC 187': offence('CC 187', 0, 'misdemeanour', 'confirmed'),
  'CC 188(1)': offence('CC 188(1)', 3, 'medium', 'confirmed'),
  'CC 188(2)': offence('CC 188(2)', 5, 'medium', 'confirmed'),
  'CC 188(3)': offence('CC 188(3)', 7, 'grave', 'confirmed'),
  'CC 188(4)': offence('CC 188(4)', 10, 'grave', 'confirmed'),
  'CC 191(1)': offence('CC 191(1)', 4, 'medium', 'confirmed'),
  'CC 191(2)': offence('CC 191(2)', 7, 'grave', 'confirmed'),
  'CC 191(3)': offence('CC 191(3)', 10, 'grave', 'confirmed'),
  'CC 192(1)': offence('CC 192(1)', 7, 'grave', 'confirmed'),
  'CC 192(2)': offence('CC 192(2)', 10, 'grave', 'confirmed'),
  'CC 200(1)': offence('CC 200(1)', 2, 'small', 'confirmed'),
  'CC 200(2)': offence('CC 200(2)', 5, 'medium', 'confirmed'),
  'CC 202(1)': offence('CC 202(1)', 2, 'small', 'probable'),
  'CC 202(2)': offence('CC 202(2)', 7, 'grave', 'probable'),
  'CC 255(1)': offence('CC 255(1)', 10, 'grave', 'probable', true),
  'CC 255(2)': offence('CC 255(2)', 12, 'grave', 'probable', true),
  'CC 269': offence('CC 269', 8, 'grave', 'unverified', true),
  'CC 272(1)': offence('CC 272(1)', 10, 'grave', 'probable'),
  'CC 272(2)': offence('CC 272(2)', 8, 'grave', 'probable'),
  'CC 287(2)': offence('CC 287(2)', 2, 'small', 'probable'),
  'CC 287(3)': offence('CC 287(3)', 5, 'medium', 'probable'),
  'CC 287(4)': offence('CC 287(4)', 8, 'grave', 'probable'),
  'CC 291(1)': offence('CC 291(1)', 7, 'grave', 'probable'),
  'CC 291(3)': offence('CC 291(3)', 12, 'grave', 'probable'),
  'CC 293': offence('CC 293', 7, 'grave', 'unverified'),
  'CC 362': offence('CC 362', 10, 'grave', 'unverified'),
  'CC 361': { ...offence('CC 361', 4, 'medium', 'unverified'), corruption: true },
  'CC 99(1)': { ...offence('CC 99(1)', 15, 'especiallyGrave', 'unverified'), nature: 'intentionalDeath' },
  'CC 122(1)': { ...offence('CC 122(1)', 5, 'medium', 'unverified'), nature: 'sexualOnMinor' },
  'CC 174(1)': { ...offence('CC 174(1)', 7, 'grave', 'unverified'), nature: 'extremist' },
  'CC 263(1)': { ...offence('CC 263(1)', 8, 'grave', 'unverified'), nature: 'criminalGroup' },
  'CC 297(1)': { ...offence('CC 297(1)', 10, 'grave', 'unverified'), nature: 'drugs' },
  'CC 146': offence('CC 146', 12, 'grave', 'unverified'),
  'CC 380(3)': offence('CC 380(3)', 4, 'medium', 'unverified'),
  'CC 380(4)': offence('CC 380(4)', 7, 'grave', 'unverified'),
  'CC 380-1(1)': offence('CC 380-1(1)', 15, 'especiallyGrave', 'probable'),
  'CC 380-1(2)': offence('CC 380-1(2)', 99, 'especiallyGrave', 'probable'),
} as const satisfies Record<string, Offence>;

export type OffenceId = keyof typeof offences;
export const offenceIds = Object.keys(offences) as [OffenceId, ...OffenceId[]];

interface CaseCategoryDefinition {
  readonly text: Texts;
  /** Does the briefing name it with a figure? */
  readonly named: boolean;
  readonly offences: readonly OffenceId[];
}

/** Categories of cases: the briefing's seven, and those it does not name. */
export const caseCategories = {
  theft: {
    named: true,
    offences: ['CC 188(3)', 'CC 188(2)', 'CC 188(1)', 'CC 188(4)', 'CC 187'],
    text: { kk: 'Ұрлық', ru: 'Кража', en: 'Theft' },
  },
  illegalPossessionOfFirearms: {
    named: true,
    offences: ['CC 287(3)', 'CC 287(2)', 'CC 287(4)'],
    text: { kk: 'Қаруды заңсыз сақтау', ru: 'Незаконное хранение оружия', en: 'Illegal possession of firearms' },
  },
  theftOfWeapons: {
    named: true,
    offences: ['CC 291(1)', 'CC 291(3)'],
    text: { kk: 'Қаруды жымқыру', ru: 'Хищение оружия', en: 'Theft of weapons' },
  },
  damageOrDestructionOfProperty: {
    named: true,
    offences: ['CC 202(2)', 'CC 202(1)'],
    text: { kk: 'Мүлікті жою немесе бүлдіру', ru: 'Уничтожение или повреждение имущества', en: 'Damage or destruction of property' },
  },
  vehicleHijacking: {
    named: true,
    offences: ['CC 200(2)', 'CC 200(1)'],
    text: { kk: 'Көлік айдап әкету', ru: 'Угон транспорта', en: 'Hijacking of vehicles' },
  },
  lootingAndRobbery: {
    named: true,
    offences: ['CC 191(2)', 'CC 191(1)', 'CC 191(3)', 'CC 192(1)', 'CC 192(2)'],
    text: { kk: 'Тонау және қарақшылық', ru: 'Грабёж и разбой', en: 'Looting and robbery' },
  },
  violenceAgainstLawEnforcement: {
    named: true,
    offences: ['CC 380(4)', 'CC 380(3)', 'CC 380-1(1)', 'CC 380-1(2)'],
    text: {
      kk: 'Құқық қорғау қызметкерлеріне зорлық',
      ru: 'Насилие в отношении сотрудников',
      en: 'Violence against law enforcement officers',
    },
  },
  massRiots: {
    named: false,
    offences: ['CC 272(2)', 'CC 272(1)'],
    text: { kk: 'Жаппай тәртіпсіздіктер', ru: 'Массовые беспорядки', en: 'Mass riots' },
  },
  terrorism: { named: false, offences: ['CC 255(1)', 'CC 255(2)', 'CC 269'], text: { kk: 'Терроризм', ru: 'Терроризм', en: 'Terrorism' } },
  hooliganism: { named: false, offences: ['CC 293'], text: { kk: 'Бұзақылық', ru: 'Хулиганство', en: 'Hooliganism' } },
  abuseOfPower: {
    named: false,
    offences: ['CC 362', 'CC 146', 'CC 361'],
    text: { kk: 'Билікті асыра пайдалану', ru: 'Превышение власти', en: 'Abuse of power' },
  },
  other: { named: false, offences: ['CC 187', 'CC 293'], text: { kk: 'Өзге', ru: 'Иные', en: 'Other' } },
} as const satisfies Record<string, CaseCategoryDefinition>;

export type CaseCategory = keyof typeof caseCategories;
export const categoryIds = Object.keys(caseCategories) as [CaseCategory, ...CaseCategory[]];
