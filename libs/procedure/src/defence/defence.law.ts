import { parameter, t, type Limit, type Source } from '@tergeu/law';

/** What makes defence mandatory (CPC 67(1)); asking for counsel is a state of the defence, a prosecutor in court comes after it. */
export const mandatoryGroundIds = [
  'minor', 'defect', 'language', 'gravity', 'custody', 'inpatientExpertise', 'abroad', 'conflict', 'victimRepresented', 'pleaAgreement',
] as const; // prettier-ignore
export type MandatoryGround = (typeof mandatoryGroundIds)[number];

/** Grounds that no other proceeding holds: an official states them. */
export const statedGroundIds = ['inpatientExpertise', 'conflict', 'victimRepresented', 'pleaAgreement'] as const;

/** Since when a ground counts (CPC 67(2)). */
interface DatedGround {
  readonly ground: MandatoryGround;
  readonly from: 'recognition' | 'event';
}

const fromRecognition = ['minor', 'defect', 'language', 'gravity', 'custody', 'inpatientExpertise', 'abroad'] as const;
const listed: readonly DatedGround[] = mandatoryGroundIds.map((ground) => ({
  ground,
  from: (fromRecognition as readonly string[]).includes(ground) ? 'recognition' : 'event',
}));
const source = (certainty: Source['certainty']): Source => ({
  article: 'CPC 67(1)',
  key: 'procedure 4.2, 4.3',
  certainty,
  note: t(
    'Тармақтар 2021-12-29 және 2025 жылы өзгерген; қайсысы екені расталмаған: кейінгі редакцияның тізімі алынды',
    'Пункты менялись 29.12.2021 и в 2025 году; какие именно, не подтверждено: взят перечень поздней редакции',
    'Items were changed on 29.12.2021 and in 2025; which ones is not confirmed: the list is that of the later edition',
  ),
});

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
  mandatory: parameter<readonly DatedGround[]>({
    id: 'defence.mandatory',
    title: t('Міндетті қорғау негіздері', 'Основания обязательной защиты', 'Grounds of mandatory defence'),
    versions: [
      { from: '2015-01-01', until: '2021-12-28', value: listed, source: source('unverified') },
      { from: '2021-12-29', value: listed, source: source('probable') },
    ],
  }),
  gravityOverYears: parameter<number>({
    id: 'defence.gravityOverYears',
    title: t(
      'Осы жылдан асатын жазада қорғау міндетті',
      'Защита обязательна при наказании свыше, лет',
      'Defence is mandatory where the penalty exceeds, years',
    ),
    versions: [{ from: '2015-01-01', value: 10, source: { article: 'CPC 67(1)', key: 'procedure 4.2', certainty: 'probable' } }],
  }),
};
