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
  recognitionAppeal: parameter<Limit>({
    id: 'damage-claim.recognitionAppeal',
    title: {
      kk: 'Танудан бас тартуға шағым мерзімі',
      ru: 'Срок обжалования отказа в признании потерпевшим',
      en: 'Time to appeal against a refusal of recognition',
    },
    versions: [
      {
        from: '2015-01-01',
        value: { amount: 5, unit: 'days', startCounts: false, rollsOver: true },
        source: {
          article: 'CPC 109',
          key: 'procedure 10.3',
          certainty: 'confirmed',
          note: {
            kk: 'Көшірме алғаннан бастап; кім шешетіні қаралмады: прокурор алынды',
            ru: 'Со вручения копии; кто решает, не установлено: взят прокурор',
            en: 'From the copy; who decides was not found: the prosecutor stands in',
          },
        },
      },
    ],
  }),
};
