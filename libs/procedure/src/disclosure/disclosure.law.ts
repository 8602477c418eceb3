import { parameter, t, type Limit } from '@tergeu/law';

export const disclosureLaw = {
  withholding: parameter<Limit>({
    id: 'disclosure.withholding',
    title: t(
      'Қорғаушыдан уақытша жасыру мерзімі',
      'Срок, на который сведения не сообщают защитнику',
      'How long something is kept back from counsel',
    ),
    versions: [
      {
        from: '2015-01-01',
        value: { amount: 10, unit: 'days', startCounts: false, rollsOver: false },
        source: {
          article: null,
          key: 'procedure 5.18',
          certainty: 'unverified',
          note: t(
            'Мерзім табылмады; 10 тәулік — өнімнің саясаты',
            'Срок не найден; 10 суток — политика продукта',
            'No term was found; 10 days are policy of this product',
          ),
        },
      },
    ],
  }),
};
