import { citation, t, type ArticleId, type Certainty, type Language, type LawProfile, type Limit, type Texts } from '@tergeu/law';

type Unit = Limit['unit'];
/** Russian: 1 час, 2 часа, 5 часов. */
const russian: Readonly<Record<Unit, Readonly<Record<'one' | 'few' | 'many', string>>>> = {
  minutes: { one: 'минута', few: 'минуты', many: 'минут' },
  hours: { one: 'час', few: 'часа', many: 'часов' },
  days: { one: 'сутки', few: 'суток', many: 'суток' },
  workingDays: { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней' },
  months: { one: 'месяц', few: 'месяца', many: 'месяцев' },
};
const english: Readonly<Record<Unit, string>> = {
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  workingDays: 'working day',
  months: 'month',
};
const kazakh: Readonly<Record<Unit, string>> = {
  minutes: 'минут',
  hours: 'сағат',
  days: 'тәулік',
  workingDays: 'жұмыс күні',
  months: 'ай',
};

/** "48 hours", "48 часов", "48 сағат". */
export function amountWords({ amount, unit }: Pick<Limit, 'amount' | 'unit'>, language: Language): string {
  if (language === 'kk') return `${amount} ${kazakh[unit]}`;
  if (language === 'en') return `${amount} ${english[unit]}${amount === 1 ? '' : 's'}`;
  const form = new Intl.PluralRules('ru').select(amount);
  return `${amount} ${russian[unit][form === 'one' || form === 'few' ? form : 'many']}`;
}

const fromTheMinute = t('басталған минуттан', 'с самой минуты начала', 'from the very minute');
const startDayCounts = t('бірінші күні есептеледі', 'первый день считается', 'the first day counts');
const startLeftOut = t(
  'басталған сағат не күн есептелмейді',
  'начальный час или день не считается',
  'the hour or day of the start is left out',
);
const rollsOver = t(
  'соңғы күн демалыс болса, келесі жұмыс күніне ауысады',
  'если последний день нерабочий — до следующего рабочего',
  'a last day that is not a working day moves to the next one',
);

/** How a limit is counted (CPC 48). */
export function countingWords(limit: Limit, language: Language): string {
  const inDays = limit.unit !== 'hours' && limit.unit !== 'minutes';
  const start = limit.startCounts ? (inDays ? startDayCounts : fromTheMinute) : startLeftOut;
  return [start, ...(limit.rollsOver && inDays ? [rollsOver] : [])].map((one) => one[language]).join('; ');
}

export const certaintyWords: Readonly<Record<Certainty, Texts>> = {
  confirmed: t('расталған', 'подтверждено', 'confirmed'),
  probable: t('ықтимал: кейінгі басылымда оқылды', 'вероятно: прочитано в поздней редакции', 'probable: read in a later edition'),
  unverified: t('**расталмаған**', '**не подтверждено**', '**not verified**'),
};

export const profileWords: Readonly<Record<LawProfile, Texts>> = {
  briefing: t('брифинг бойынша', 'по брифингу', 'as promised in the briefing'),
  code: t('Кодекс бойынша', 'по Кодексу', 'as the Code has it'),
};

const noArticle = t('бап табылмады', 'статья не найдена', 'no article found');

/** The article as it is cited, or that none was found. */
export const articleWords = (article: ArticleId | null, language: Language): string =>
  article === null ? noArticle[language] : citation(article, language);

export const isLimit = (value: unknown): value is Limit =>
  typeof value === 'object' && value !== null && 'amount' in value && 'unit' in value;
