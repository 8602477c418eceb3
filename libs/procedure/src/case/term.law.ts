import { parameter, t, type Limit, type ProsecutorRank } from '@tergeu/law';

/** Who may extend the term of the investigation up to how many months in all, and how many days before its end the papers are due. */
export interface ExtensionRung {
  /** Null: without a bound. */
  readonly upToMonths: number | null;
  readonly rank: ProsecutorRank;
  readonly papersDays: number;
}

export const termLaw = {
  extensionRungs: parameter<readonly ExtensionRung[]>({
    id: 'case.extensionRungs',
    title: t(
      'Тергеу мерзімін кім және қанша айға дейін ұзартады',
      'Кто и до скольких месяцев продлевает срок',
      'Who extends the term, and up to how many months',
    ),
    versions: [
      {
        from: '2015-01-01',
        value: [
          { upToMonths: 3, rank: 'district', papersDays: 5 },
          { upToMonths: 12, rank: 'regional', papersDays: 5 },
          { upToMonths: null, rank: 'general', papersDays: 10 },
        ],
        source: { article: 'CPC 192(4)', key: 'procedure 1.16, 1.17', certainty: 'probable' },
      },
    ],
  }),
  returnedTerm: parameter<Limit>({
    id: 'case.returnedTerm',
    title: t('Қайтарылған істің ең ұзақ мерзімі', 'Предельный срок по возвращённому делу', 'Longest term of a case that is returned'),
    versions: [
      {
        from: '2015-01-01',
        value: { amount: 1, unit: 'months', startCounts: false, rollsOver: true },
        source: { article: 'CPC 192(7)', key: 'procedure 1.18', certainty: 'probable' },
      },
    ],
  }),
};

/** The rung of the ladder that so many months in all need. */
export const rungFor = (rungs: readonly ExtensionRung[], months: number): ExtensionRung | undefined =>
  rungs.find(({ upToMonths }) => upToMonths === null || months <= upToMonths);
