import { parameter, sharedLimits, t, type Limit } from '@tergeu/law';

const since = '2015-01-01';
const days = (amount: number): Limit => ({ amount, unit: 'days', startCounts: false, rollsOver: true });

export const appealLaw = {
  answer: sharedLimits.complaint,
  urgentAnswer: sharedLimits.urgentComplaint,
  longestAnswer: sharedLimits.longestComplaint,
  silence: parameter<Limit>({
    id: 'appeal.silence',
    title: t(
      'Прокурор үнсіз қалса, сотқа жол ашылады',
      'Молчание прокурора, открывающее путь в суд',
      'Silence of the prosecutor that opens the way to court',
    ),
    versions: [{ from: since, value: days(15), source: { article: 'CPC 106(5)', key: 'procedure 8.10', certainty: 'probable' } }],
  }),
  toCourt: parameter<Limit>({
    id: 'appeal.toCourt',
    title: t('Сотқа шағым беру мерзімі', 'Срок подачи жалобы в суд', 'Time to go to court'),
    versions: [{ from: since, value: days(15), source: { article: 'CPC 106(5)', key: 'procedure 8.10', certainty: 'probable' } }],
  }),
  materials: parameter<Limit>({
    id: 'appeal.materials',
    title: t('Материалдарды сотқа жіберу', 'Направление материалов в суд', 'Materials to the court'),
    versions: [{ from: since, value: days(3), source: { article: 'CPC 106(6)', key: 'procedure 8.11', certainty: 'probable' } }],
  }),
  ruling: parameter<Limit>({
    id: 'appeal.ruling',
    title: t('Судьяның отырыссыз қаулысы', 'Постановление судьи без заседания', 'Ruling of the judge without a hearing'),
    versions: [{ from: since, value: days(3), source: { article: 'CPC 106(6)', key: 'procedure 8.11', certainty: 'probable' } }],
  }),
  rulingAfterHearing: parameter<Limit>({
    id: 'appeal.rulingAfterHearing',
    title: t('Отырысы бар судьяның қаулысы', 'Постановление судьи в заседании', 'Ruling of the judge with a hearing'),
    versions: [{ from: since, value: days(10), source: { article: 'CPC 106(6)', key: 'procedure 8.11', certainty: 'probable' } }],
  }),
  challenge: parameter<Limit>({
    id: 'appeal.challenge',
    title: t('Судья қаулысына шағым беру мерзімі', 'Срок обжалования постановления судьи', 'Time to appeal against a ruling'),
    versions: [{ from: since, value: days(3), source: { article: 'CPC 107', key: 'procedure 8.12, 15 APP-JUDGE', certainty: 'probable' } }],
  }),
  finalRuling: parameter<Limit>({
    id: 'appeal.finalRuling',
    title: t('Облыстық соттың шешімі', 'Решение областного суда', 'Ruling of the regional court'),
    versions: [
      { from: since, value: days(3), source: { article: 'CPC 107', key: 'procedure 8.12, 15 APP-REGION', certainty: 'probable' } },
    ],
  }),
  telling: parameter<Limit>({
    id: 'appeal.telling',
    title: t('Шағым берушіге хабарлау', 'Уведомление заявителя жалобы', 'Notice to the appellant'),
    versions: [
      {
        from: since,
        value: days(3),
        source: {
          article: 'CPC 105(4)',
          key: 'procedure 8.8',
          certainty: 'unverified',
          note: t('Мерзім табылмады; өнімнің саясаты', 'Срок не найден; политика продукта', 'No term was found; policy of this product'),
        },
      },
    ],
  }),
  remedy: parameter<Limit>({
    id: 'appeal.remedy',
    title: t('Бұзушылықты жою', 'Устранение нарушения', 'Remedy of the breach'),
    versions: [
      {
        from: since,
        value: days(3),
        source: {
          article: 'CPC 104',
          key: 'procedure 8.5',
          certainty: 'unverified',
          note: t(
            'Заң «дереу» дейді, мерзім табылмады; өнімнің саясаты',
            'Закон говорит «незамедлительно», срок не найден; политика продукта',
            'The law says at once, no term was found; policy of this product',
          ),
        },
      },
    ],
  }),
};
