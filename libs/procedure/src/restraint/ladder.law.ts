import { parameter, t, type ProsecutorRank } from '@tergeu/law';

const since = '2015-01-01';

/** Why somebody has to stay in custody longer. */
export const extensionGrounds = ['ordinary', 'complexity', 'especiallyGrave', 'criminalGroup', 'terroristOrExtremist'] as const;
export type ExtensionGround = (typeof extensionGrounds)[number];

/** How an extension is asked for; days are counted back from the end of the term, null = no such limit was found. */
export interface ExtensionSteps {
  /** Whose agreement it needs, one after the other. */
  readonly ranks: readonly ProsecutorRank[];
  readonly askedDaysBefore: number;
  readonly answerDays: number | null;
  readonly filedDaysBefore: number | null;
  readonly rulingDays: number;
}

/** A rung: so many months in all, no more. */
export interface Rung extends ExtensionSteps {
  readonly months: number;
  readonly grounds: readonly ExtensionGround[];
}

const listed: readonly ExtensionGround[] = ['especiallyGrave', 'criminalGroup', 'terroristOrExtremist'];
const regional = { ranks: ['regional'], askedDaysBefore: 15, answerDays: 5, filedDaysBefore: 10, rulingDays: 3 } as const;

export const ladderLaw = {
  ladder: parameter<readonly Rung[]>({
    id: 'restraint.ladder',
    title: t(
      'Күзетпен ұстау мен үйқамақты ұзарту сатылары (барлығы, ай)',
      'Ступени продления стражи и домашнего ареста (всего, месяцев)',
      'Ladder of custody and house arrest (months in all)',
    ),
    versions: [
      {
        from: since,
        value: [
          {
            months: 2,
            grounds: extensionGrounds,
            ranks: ['district'],
            askedDaysBefore: 1,
            answerDays: null,
            filedDaysBefore: null,
            rulingDays: 3,
          },
          {
            months: 3,
            grounds: extensionGrounds,
            ranks: ['district'],
            askedDaysBefore: 10,
            answerDays: 3,
            filedDaysBefore: 7,
            rulingDays: 3,
          },
          { months: 9, grounds: ['complexity', ...listed], ...regional },
          { months: 12, grounds: listed, ...regional },
          {
            months: 18,
            grounds: listed,
            ranks: ['regional', 'general'],
            askedDaysBefore: 20,
            answerDays: 5,
            filedDaysBefore: 15,
            rulingDays: 3,
          },
        ],
        source: {
          article: 'CPC 151',
          key: 'procedure 5.9, 5.10, 6.4, 7.17',
          certainty: 'probable',
          note: t(
            'Екі айлық саты — он тәуліктік күзеттен кейін. Тоғыз ай ерекше күрделілікті талап етеді деген оқылым расталмаған',
            'Ступень в два месяца — после стражи на десять суток. Что девять месяцев требуют особой сложности — прочтение, не подтверждено',
            'The rung of two months follows the short custody. That nine months presuppose complexity is a reading, not confirmed',
          ),
        },
      },
    ],
  }),
  whileReading: parameter<ExtensionSteps>({
    id: 'restraint.whileReading',
    title: t(
      'Іспен танысу кезіндегі күзет (сатыларға кірмейді)',
      'Стража на время ознакомления с делом (вне ступеней)',
      'Custody while the file is read (not on the ladder)',
    ),
    versions: [
      {
        from: since,
        value: { ranks: ['district'], askedDaysBefore: 5, answerDays: 1, filedDaysBefore: 3, rulingDays: 3 },
        source: {
          article: 'CPC 151(11)',
          key: 'procedure 5.11, 6.4, 7.18',
          certainty: 'probable',
          note: t('Прокурордың деңгейі расталмаған', 'Уровень прокурора не подтверждён', 'The rank of the prosecutor is not confirmed'),
        },
      },
    ],
  }),
  shortCustodyDays: parameter<number>({
    id: 'restraint.shortCustodyDays',
    title: t('Қысқа мерзімді күзет, ең көбі, тәулік', 'Краткая стража, не более, суток', 'Short custody, days at most'),
    versions: [{ from: since, value: 10, source: { article: 'CPC 148(7)', key: 'procedure 6.1', certainty: 'confirmed' } }],
  }),
  longestOfMinorMonths: parameter<number>({
    id: 'restraint.longestOfMinorMonths',
    title: t(
      'Кәмелетке толмағанды күзетпен ұстау, барлығы, ең көбі, ай',
      'Стража несовершеннолетнего, всего не более, месяцев',
      'Custody of a minor, months in all at most',
    ),
    versions: [{ from: since, value: 6, source: { article: 'CPC 541', key: 'procedure 7.16', certainty: 'confirmed' } }],
  }),
};
