import { parameter, t, type Limit } from '@tergeu/law';

const since = '2015-01-01';
const days = (amount: number, startCounts: boolean): Limit => ({ amount, unit: 'days', startCounts, rollsOver: !startCounts });

/** What a measure asks for while it is in force, and from the lightest to the strictest. */
export const measuresLaw = {
  fromLightest: parameter<readonly string[]>({
    id: 'restraint.fromLightest',
    title: t('Шаралар, жеңілінен қатаңына қарай', 'Меры, от мягкой к строгой', 'Measures, from the lightest to the strictest'),
    versions: [
      {
        from: since,
        value: ['writtenPledge', 'personalSurety', 'minorSupervision', 'bail', 'houseArrest', 'custody'],
        source: {
          article: 'CPC 137',
          key: 'procedure 7.1',
          certainty: 'probable',
          note: t(
            'Кодекстегі тізім реті қатаңдық реті деп оқылды',
            'Порядок перечня в Кодексе прочитан как порядок строгости',
            'The order of the list in the Code is read as that of severity',
          ),
        },
      },
    ],
  }),
  custodyAboveYears: parameter<number>({
    id: 'restraint.custodyAboveYears',
    title: t(
      'Күзетпен ұстау: жазасы осы жылдан асатын қылмыс',
      'Стража: преступление с наказанием свыше, лет',
      'Custody: crimes punishable by more than, years',
    ),
    versions: [{ from: since, value: 5, source: { article: 'CPC 147(1)', key: 'procedure 7.14', certainty: 'confirmed' } }],
  }),
  qualification: parameter<Limit>({
    id: 'restraint.qualification',
    title: t('Саралауға дейінгі шара', 'Мера до квалификации деяния', 'Measure before the qualification'),
    versions: [{ from: since, value: days(10, true), source: { article: 'CPC 139', key: 'procedure 7.7', certainty: 'confirmed' } }],
  }),
  qualificationListed: parameter<Limit>({
    id: 'restraint.qualificationListed',
    title: t(
      'Саралауға дейінгі шара, аталған баптар бойынша',
      'Мера до квалификации по перечисленным статьям',
      'Measure before the qualification, articles listed',
    ),
    versions: [{ from: since, value: days(30, true), source: { article: 'CPC 139', key: 'procedure 7.7', certainty: 'confirmed' } }],
  }),
  /** Numbers of the Criminal Code's articles; parts do not matter. */
  listedBeforeQualification: parameter<readonly string[]>({
    id: 'restraint.listedBeforeQualification',
    title: t('Отыз тәулік берілетін баптар', 'Статьи, по которым тридцать суток', 'Articles with thirty days'),
    versions: [
      {
        from: since,
        value: [
          '173', '179', '181', '184', '255', '256', '257', '258', '259', '260', '261', '262', '263', '264', '265', '266', '267', '268', '272',
        ], // prettier-ignore
        source: { article: 'CPC 139', key: 'procedure 7.7', certainty: 'confirmed' },
      },
    ],
  }),
  bailPayment: parameter<Limit>({
    id: 'restraint.bailPayment',
    title: t('Кепілді енгізу', 'Внесение залога', 'Payment of bail'),
    versions: [{ from: since, value: days(5, false), source: { article: 'CPC 145(4)', key: 'procedure 6.3', certainty: 'probable' } }],
  }),
  afterSurety: parameter<Limit>({
    id: 'restraint.afterSurety',
    title: t('Кепілгерлік қайтарылғаннан кейінгі жаңа шара', 'Новая мера после отказа поручителя', 'New measure after a surety withdraws'),
    versions: [
      {
        from: since,
        value: { amount: 48, unit: 'hours', startCounts: false, rollsOver: false },
        source: { article: 'CPC 142(4)', key: 'procedure 7.10', certainty: 'confirmed' },
      },
    ],
  }),
  expiryWarning: parameter<Limit>({
    id: 'restraint.expiryWarning',
    title: t(
      'Мерзімнің аяқталуы туралы ескерту (аяқталғанға дейін)',
      'Предупреждение об истечении срока (до истечения)',
      'Warning before the term ends',
    ),
    versions: [
      {
        from: since,
        value: { amount: 24, unit: 'hours', startCounts: true, rollsOver: false },
        source: { article: 'CPC 152(4)', key: 'procedure 7.19', certainty: 'confirmed' },
      },
    ],
  }),
  temporaryFacility: parameter<Limit>({
    id: 'restraint.temporaryFacility',
    title: t('Күзеттегіні уақытша изоляторда ұстау', 'Содержание арестованного в ИВС', 'Custody in a temporary facility'),
    versions: [{ from: since, value: days(30, true), source: { article: 'CPC 150', key: 'procedure 5.15, 7.22', certainty: 'confirmed' } }],
  }),
};
