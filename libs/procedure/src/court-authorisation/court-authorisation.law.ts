import { parameter, t, type Limit } from '@tergeu/law';

/** Kinds of actions that touch home, body and property. */
export const kindIds = [
  'search', 'personalSearch', 'seizure', 'sample', 'dwellingInspection', 'propertyAttachment', 'bodyExamination',
] as const; // prettier-ignore
export type Kind = (typeof kindIds)[number];

/**
 * When the action needs a judge: `always`, or in one of the circumstances named.
 * - `secrets`: state secrets or others protected by law
 * - `dwellingAgainstWill`: in a dwelling, against the will of its residents
 * - `forceAgainstOthers`: by force, against somebody who is not a suspect
 */
export type Circumstance = 'always' | 'secrets' | 'dwellingAgainstWill' | 'forceAgainstOthers';

const since = '2015-01-01';
const byCode: Readonly<Record<Kind, readonly Circumstance[]>> = {
  search: ['always'],
  personalSearch: ['always'],
  seizure: ['secrets', 'dwellingAgainstWill'],
  sample: ['forceAgainstOthers'],
  dwellingInspection: ['dwellingAgainstWill'],
  propertyAttachment: ['always'],
  bodyExamination: ['forceAgainstOthers'],
};

export const courtAuthorisationLaw = {
  reservedToTheCourt: parameter<Readonly<Record<Kind, readonly Circumstance[]>>>({
    id: 'court-authorisation.reservedToTheCourt',
    title: t('Сот санкциясын қажет ететін әрекеттер', 'Действия, требующие санкции суда', 'Actions that need the court'),
    versions: [
      {
        from: since,
        value: { ...byCode, seizure: ['always'], sample: ['always'], dwellingInspection: ['always'] },
        byProfile: { code: byCode },
        source: {
          article: 'CPC 254(1)',
          key: 'procedure 0.3(3), 0.3(4), 6.9–6.15',
          certainty: 'probable',
          note: t(
            'Брифинг әр алу мен үлгіге сотты уәде етті; Кодекс тек кейбіріне талап етеді (254, 268-баптар)',
            'Брифинг обещал суд для каждой выемки и каждого образца; Кодекс требует его лишь для части (ст. 254, 268)',
            'The briefing promised the court for every seizure and sample; the Code asks it only for some (art. 254, 268)',
          ),
        },
      },
    ],
  }),
  urgentPath: parameter<readonly Kind[]>({
    id: 'court-authorisation.urgentPath',
    title: t('Кейінге қалдыруға болмайтын әрекеттер', 'Неотложные действия', 'Actions that may be done urgently'),
    versions: [
      {
        from: since,
        value: ['search', 'personalSearch', 'seizure', 'dwellingInspection'],
        source: { article: 'CPC 254(3)', key: 'procedure 6.11', certainty: 'probable' },
      },
    ],
  }),
  attachmentFiling: parameter<Limit>({
    id: 'court-authorisation.attachmentFiling',
    title: t('Мүлікке тыйым салуды сотқа беру', 'Внесение ходатайства об аресте имущества', 'Filing for an attachment of property'),
    versions: [
      {
        from: since,
        value: { amount: 48, unit: 'hours', startCounts: false, rollsOver: false },
        source: { article: 'CPC 162', key: 'procedure 6.7', certainty: 'confirmed' },
      },
    ],
  }),
  judgeDecision: parameter<Limit>({
    id: 'court-authorisation.judgeDecision',
    title: t('Судьяның шешімі', 'Решение судьи', "Judge's decision"),
    versions: [
      {
        from: since,
        value: { amount: 24, unit: 'hours', startCounts: false, rollsOver: false },
        source: {
          article: 'CPC 220(13)',
          key: 'procedure 6.9, 6.10',
          certainty: 'unverified',
          note: t(
            'Кодексте «дереу»; 24 сағат — өнімнің саясаты',
            'В Кодексе «незамедлительно»; 24 часа — политика продукта',
            'The Code says "at once"; 24 h is policy of this product',
          ),
        },
      },
    ],
  }),
  validity: parameter<Limit>({
    id: 'court-authorisation.validity',
    title: t('Санкцияның қолданылу мерзімі', 'Срок действия санкции', 'Validity of the authorisation'),
    versions: [
      {
        from: since,
        value: { amount: 15, unit: 'days', startCounts: false, rollsOver: false },
        source: {
          article: null,
          key: 'procedure 6.10',
          certainty: 'unverified',
          note: t('Мерзім табылмады; өнімнің саясаты', 'Срок не найден; политика продукта', 'No term was found; policy of this product'),
        },
      },
    ],
  }),
  judgeNotice: parameter<Limit>({
    id: 'court-authorisation.judgeNotice',
    title: t('Судьяға хабарлау', 'Направление материалов судье', 'Materials to the judge'),
    versions: [
      {
        from: since,
        value: { amount: 24, unit: 'hours', startCounts: false, rollsOver: false },
        source: { article: 'CPC 254(3)', key: 'procedure 6.11', certainty: 'probable' },
      },
    ],
  }),
  judgeRuling: parameter<Limit>({
    id: 'court-authorisation.judgeRuling',
    title: t('Заңдылығы туралы қаулы', 'Постановление о законности', 'Ruling on lawfulness'),
    versions: [
      {
        from: since,
        value: { amount: 24, unit: 'hours', startCounts: false, rollsOver: false },
        source: {
          article: 'CPC 220(14)',
          key: 'procedure 6.11',
          certainty: 'unverified',
          note: t(
            'Судья мерзімі табылмады; өнімнің саясаты',
            'Срок для судьи не найден; политика продукта',
            'No term for the judge was found; policy of this product',
          ),
        },
      },
    ],
  }),
};
