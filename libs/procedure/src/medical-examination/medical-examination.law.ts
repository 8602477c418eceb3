import { parameter, type Limit } from '@tergeu/law';

export const medicalExaminationLaw = {
  determination: parameter<Limit>({
    id: 'medical-examination.determination',
    title: {
      kk: 'Жарақат мән-жайын анықтау мерзімі',
      ru: 'Срок выяснения обстоятельств травм',
      en: 'Time to determine the circumstances of injuries',
    },
    versions: [
      {
        from: '2015-01-01',
        value: { amount: 15, unit: 'days', startCounts: false, rollsOver: true },
        source: {
          article: null,
          key: 'procedure 3.23',
          certainty: 'unverified',
          note: {
            kk: 'Дереккөзде мерзім жоқ; шағымды тексерудің ең ұзақ мерзімі алынды (105-бап)',
            ru: 'В источнике срока нет; взят наибольший срок проверки жалобы (ст. 105)',
            en: 'The source names no limit; the longest term for checking a complaint (art. 105) is used',
          },
        },
      },
    ],
  }),
};
