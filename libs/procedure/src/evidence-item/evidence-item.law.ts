import { parameter, t, type Limit } from '@tergeu/law';

/** By when what was taken outside the scope gets a decision of its own; the same for items and weapons. */
export const ownDecision = (id: string) =>
  parameter<Limit>({
    id,
    title: t(
      'Санкция шегінен тыс алынғанға бөлек шешім',
      'Отдельное решение об изъятом за пределами санкции',
      'Own decision on what was taken outside the authorisation',
    ),
    versions: [
      {
        from: '2015-01-01',
        value: { amount: 24, unit: 'hours', startCounts: false, rollsOver: false },
        source: {
          article: 'CPC 254(3)',
          key: 'procedure 6.11',
          certainty: 'unverified',
          note: t(
            'Кодексте тікелей жазылмаған; шұғыл алуға арналған 24 сағат қолданылады — өнімнің саясаты',
            'Прямо в Кодексе не сказано; берутся 24 часа неотложной выемки — политика продукта',
            'Not said in the Code; the 24 h of an urgent seizure are taken, as policy of this product',
          ),
        },
      },
    ],
  });

export const evidenceItemLaw = { ownDecision: ownDecision('evidence-item.ownDecision') };
