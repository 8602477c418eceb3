import { parameter, t, type Limit } from '@tergeu/law';
import { custodyClockLaw } from './custody-clock.law';
import { listedCasesLaw } from './listed-cases.law';
import { questioningLaw } from './questioning.law';
import { releaseLaw } from './release-grounds';

/** Detention counts its first minute and never rolls over (CPC 48(2), (4), (5)). */
const hours = (amount: number): Limit => ({ amount, unit: 'hours', startCounts: true, rollsOver: false });
const since = '2015-01-01';

export const detentionLaw = {
  ...custodyClockLaw,
  ...releaseLaw,
  ...listedCasesLaw,
  ...questioningLaw,
  longest: parameter<Limit>({
    id: 'detention.longest',
    title: t('Ұстап алудың ең ұзақ мерзімі', 'Предельный срок задержания', 'Longest detention'),
    versions: [{ from: since, value: hours(48), source: { article: 'CPC 131(4)', key: 'procedure 3.10', certainty: 'confirmed' } }],
  }),
  longestOfMinor: parameter<Limit>({
    id: 'detention.longestOfMinor',
    title: t('Кәмелетке толмағанды ұстап алу', 'Предельный срок задержания несовершеннолетнего', 'Longest detention of a minor'),
    versions: [
      {
        from: since,
        value: hours(24),
        source: {
          article: 'CPC 131(4)',
          key: 'procedure 3.10, 3.11',
          certainty: 'confirmed',
          note: t(
            '72 сағаттық тізім кәмелетке толмағандарға қолданылмайды деп түсіндірілді',
            'Принято толкование: перечень для 72 часов не распространяется на несовершеннолетних',
            'Read so that the list for 72 hours does not extend to minors',
          ),
        },
      },
    ],
  }),
  longestListed: parameter<Limit>({
    id: 'detention.longestListed',
    title: t('Ерекше жағдайларда ұстап алу', 'Предельный срок в особых случаях', 'Longest detention in the listed cases'),
    versions: [
      {
        from: since,
        value: hours(72),
        source: {
          article: 'CPC 131(4)',
          key: 'procedure 3.10',
          certainty: 'confirmed',
          note: t(
            'Тізім: аса ауыр қылмыс; террористік немесе экстремистік; жаппай тәртіпсіздік барысында; қылмыстық топ; есірткі; кәмелетке толмағанның жыныстық қолсұғылмаушылығына қарсы; қасақана, адам өліміне әкелген; қашықтықтан немесе төтенше жағдайдан судьяға уақытында жеткізу мүмкін емес',
            'Перечень: особо тяжкое; террористическое или экстремистское; в ходе массовых беспорядков; преступная группа; наркотики; против половой неприкосновенности несовершеннолетних; умышленное, повлёкшее смерть; невозможность вовремя доставить к судье из-за расстояния или чрезвычайного положения',
            'The list: especially grave; terrorist or extremist; in the course of mass riots; criminal group; drugs; against the sexual inviolability of minors; intentional, causing death; impossible to bring to the judge in time for distance or a state of emergency',
          ),
        },
      },
    ],
  }),
  protocol: parameter<Limit>({
    id: 'detention.protocol',
    title: t('Хаттама жасау', 'Составление протокола', 'Drawing up the protocol'),
    versions: [{ from: since, value: hours(3), source: { article: 'CPC 131(2)', key: 'procedure 3.6', certainty: 'confirmed' } }],
  }),
  prosecutorNotice: parameter<Limit>({
    id: 'detention.prosecutorNotice',
    title: t('Прокурорға хабарлау', 'Сообщение прокурору', 'Notice to the prosecutor'),
    versions: [{ from: since, value: hours(12), source: { article: 'CPC 131(3)', key: 'procedure 3.9', certainty: 'confirmed' } }],
  }),
  prosecutorAnswer: parameter<Limit | null>({
    id: 'detention.prosecutorAnswer',
    title: t('Прокурордың келісуі', 'Согласие прокурора', 'Agreement of the prosecutor'),
    versions: [
      {
        from: since,
        value: hours(12),
        byProfile: { code: null },
        source: {
          article: null,
          key: 'procedure 0.3(2)',
          certainty: 'unverified',
          note: t(
            'Брифингтің уәдесі; Кодекс тек хабарлауды талап етеді. Мерзім — өнімнің саясаты',
            'Обещание брифинга; Кодекс требует лишь сообщения. Срок — политика продукта',
            'The promise of the briefing; the Code asks only for notice. The term is policy of this product',
          ),
        },
      },
    ],
  }),
  firstQuestioning: parameter<Limit>({
    id: 'detention.firstQuestioning',
    title: t('Алғашқы жауап алу', 'Первый допрос', 'First questioning'),
    versions: [{ from: since, value: hours(24), source: { article: 'CPC 64(3)', key: 'procedure 3.19', certainty: 'confirmed' } }],
  }),
  family: parameter<Limit>({
    id: 'detention.family',
    title: t('Туыстарына хабарлау', 'Уведомление родственников', 'Notice to the family'),
    versions: [
      {
        from: since,
        value: hours(24),
        source: {
          article: 'CPC 135',
          key: 'procedure 3.18',
          certainty: 'unverified',
          note: t(
            'Кодексте «кідіріссіз»; 24 сағат — шетелдікке арналған шек',
            'В Кодексе «безотлагательно»; 24 часа — предел для иностранца',
            'The Code says "without delay"; 24 h is its bound for a foreigner',
          ),
        },
      },
    ],
  }),
  mission: parameter<Limit>({
    id: 'detention.mission',
    title: t('Шетелдік өкілдікке хабарлау', 'Уведомление представительства иностранца', "Notice to a foreigner's mission"),
    versions: [{ from: since, value: hours(24), source: { article: 'CPC 135', key: 'procedure 3.18', certainty: 'confirmed' } }],
  }),
};
