import { parameter, type Limit } from '@tergeu/law';

export const damageClaimLaw = {
  recognition: parameter<Limit>({
    id: 'damage-claim.recognition',
    title: {
      kk: 'Жәбірленуші деп тану туралы өтінішті шешу мерзімі',
      ru: 'Срок решения по требованию о признании потерпевшим',
      en: 'Time to decide on a demand to be recognised as a victim',
    },
    versions: [
      {
        from: '2015-01-01',
        value: { amount: 3, unit: 'days', startCounts: false, rollsOver: true },
        source: { article: 'CPC 109', key: 'procedure 10.3', certainty: 'confirmed' },
      },
    ],
  }),
};
