import { parameter, t, type Limit } from '@tergeu/law';

const since = '2015-01-01';

/** What starts the clock; `atLatestHours`: however late the delivery, the clock starts that long after the apprehension. */
export type CountsFrom = { readonly event: 'apprehension' } | { readonly event: 'delivery'; readonly atLatestHours: number };

/** A rung of the ladder by which a detention may last longer: who grants it, and until which hour in all. */
export interface Rung {
  readonly by: 'investigator' | 'prosecutor' | 'investigatingJudge';
  readonly until: number;
}

const noReview = {
  article: null,
  key: 'procedure 14.2',
  certainty: 'unverified',
  note: t(
    'Кодексте мерзімді тексеру табылмады',
    'Периодического пересмотра в Кодексе не найдено',
    'No periodic review was found in the Code',
  ),
} as const;

/** What differs between countries in the shape of a custody clock: where it starts, who extends it, who looks in between. */
export const custodyClockLaw = {
  countsFrom: parameter<CountsFrom>({
    id: 'detention.countsFrom',
    title: t('Ұстау мерзімі неден басталады', 'С чего течёт срок задержания', 'What starts the clock of a detention'),
    versions: [
      {
        from: since,
        value: { event: 'apprehension' },
        source: { article: 'CPC 48(5)', key: 'procedure 1.A, 3.12', certainty: 'confirmed' },
      },
    ],
  }),
  extensions: parameter<readonly Rung[]>({
    id: 'detention.extensions',
    title: t('Ұстауды ұзарту сатылары', 'Ступени продления задержания', 'Ladder of extensions of a detention'),
    versions: [
      {
        from: since,
        value: [],
        source: {
          article: 'CPC 14(2)',
          key: 'procedure 3.10, 3.14',
          certainty: 'confirmed',
          note: t(
            'Ұзарту жоқ: судья бұлтартпау шарасын шешеді немесе адам босатылады',
            'Продления нет: судья решает о мере пресечения, или человека освобождают',
            'There is none: the judge decides on a measure of restraint, or the person is released',
          ),
        },
      },
    ],
  }),
  firstReview: parameter<Limit | null>({
    id: 'detention.firstReview',
    title: t('Ұстауды алғашқы тексеру', 'Первый пересмотр задержания', 'First review of a detention'),
    versions: [{ from: since, value: null, source: noReview }],
  }),
  nextReview: parameter<Limit | null>({
    id: 'detention.nextReview',
    title: t('Ұстауды келесі тексеру', 'Следующий пересмотр задержания', 'Next review of a detention'),
    versions: [{ from: since, value: null, source: noReview }],
  }),
};
