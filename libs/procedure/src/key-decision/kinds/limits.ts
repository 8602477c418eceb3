import { parameter, t, type ArticleId, type Certainty, type Limit, type Parameter } from '@tergeu/law';

const since = '2021-01-01';

/** Law 384-VI of 19.12.2020 brought the prosecutor's agreement, in force around the turn of the year. */
const timed = (
  id: string,
  title: Parameter<Limit>['title'],
  value: Limit,
  article: ArticleId | null,
  key: string,
  certainty: Certainty,
  note?: Parameter<Limit>['title'],
) => parameter<Limit>({ id, title, versions: [{ from: since, value, source: { article, key, certainty, ...(note ? { note } : {}) } }] });

const hours = (amount: number): Limit => ({ amount, unit: 'hours', startCounts: false, rollsOver: false });
const days = (amount: number): Limit => ({ amount, unit: 'days', startCounts: false, rollsOver: true });
const answerTitle = t('Прокурордың жауабы', 'Ответ прокурора', "Prosecutor's answer");
const answerWithFileTitle = t(
  'Прокурордың жауабы, істі сұратса',
  'Ответ прокурора, если он истребовал дело',
  "Prosecutor's answer, where he calls for the file",
);
const sendingTitle = t('Прокурорға жіберу', 'Направление прокурору', 'Sending to the prosecutor');
const atOnce = t(
  'Кодексте «дереу»; 24 сағат — тәжірибедегі шек',
  'В Кодексе «незамедлительно»; 24 часа — предел практики',
  'The Code says "at once"; 24 h is the bound of practice',
);

/** "At once" (CPC 202, 203, 207); practice allows 24 hours. */
export const answerAtOnce = (kind: string, article: ArticleId, key: string) =>
  timed(`key-decision.answer.${kind}`, answerTitle, hours(24), article, key, 'unverified', atOnce);

const policy = t(
  'Кодексте мерзім жоқ; 24 сағат — өнімнің саясаты',
  'Кодексом срок не установлен; 24 часа — политика продукта',
  'The Code sets no term; 24 h is policy of this product',
);

/** Where the Code asks for the prosecutor's approval and sets no time for it. */
export const answerByPolicy = (kind: string, key: string) =>
  timed(`key-decision.answer.${kind}`, answerTitle, hours(24), null, key, 'unverified', policy);

export const answerInDays = (kind: string, amount: number, article: ArticleId, key: string, certainty: Certainty) =>
  timed(`key-decision.answer.${kind}`, answerTitle, days(amount), article, key, certainty);

const withFile = t(
  'Қай сәттен саналатыны дереккөзде жоқ; жіберілген сәттен есептеледі',
  'С какого момента — в источнике не сказано; считается с направления',
  'The source does not say from when; it is counted from the sending',
);

export const answerWithFileInDays = (kind: string, amount: number, article: ArticleId, key: string, certainty: Certainty) =>
  timed(`key-decision.answerWithFile.${kind}`, answerWithFileTitle, days(amount), article, key, certainty, withFile);

export const sendingIn24Hours = (kind: string, article: ArticleId, key: string, certainty: Certainty) =>
  timed(`key-decision.sending.${kind}`, sendingTitle, hours(24), article, key, certainty);

/** Sent "at once", too (CPC 202(1-2)). */
export const sendingAtOnce = (kind: string, article: ArticleId, key: string) =>
  timed(`key-decision.sending.${kind}`, sendingTitle, hours(24), article, key, 'unverified', atOnce);
