import { parameter, t, type Limit } from '@tergeu/law';

export const defenceLaw = {
  counselArrival: parameter<Limit>({
    id: 'defence.counselArrival',
    title: t('Қорғаушының келу мерзімі', 'Срок явки защитника', 'Arrival of counsel'),
    versions: [
      {
        from: '2015-01-01',
        value: { amount: 24, unit: 'hours', startCounts: true, rollsOver: false },
        source: { article: 'CPC 68(3)', key: 'procedure 4.6', certainty: 'probable' },
      },
    ],
  }),
};
