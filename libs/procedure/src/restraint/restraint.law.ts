import { parameter, t, type Limit } from '@tergeu/law';
import { ladderLaw } from './ladder.law';
import { measuresLaw } from './measures.law';

const since = '2015-01-01';

export const restraintLaw = {
  ...ladderLaw,
  ...measuresLaw,
  reservedToTheCourt: parameter<readonly string[]>({
    id: 'restraint.reservedToTheCourt',
    title: t('Судья қолданатын шаралар', 'Меры, избираемые судьёй', 'Measures that only the judge orders'),
    versions: [
      {
        from: since,
        value: ['custody', 'houseArrest', 'bail'],
        source: { article: 'CPC 148', key: 'procedure 6.1–6.3', certainty: 'probable' },
      },
    ],
  }),
  withIsolation: parameter<readonly string[]>({
    id: 'restraint.withIsolation',
    title: t('Қоғамнан оқшаулайтын шаралар', 'Меры, связанные с изоляцией', 'Measures that isolate from society'),
    versions: [
      { from: since, value: ['custody', 'houseArrest'], source: { article: 'CPC 137', key: 'procedure 7.1', certainty: 'confirmed' } },
    ],
  }),
  firstTerm: parameter<Limit>({
    id: 'restraint.firstTerm',
    title: t('Күзетпен ұстаудың бастапқы мерзімі', 'Начальный срок содержания под стражей', 'First term of custody'),
    versions: [
      {
        from: since,
        value: { amount: 2, unit: 'months', startCounts: true, rollsOver: false },
        source: { article: 'CPC 151', key: 'procedure 7.17', certainty: 'probable' },
      },
    ],
  }),
  judgeDecision: parameter<Limit>({
    id: 'restraint.judgeDecision',
    title: t('Судьяның шешім шығару мерзімі', 'Срок решения судьи', "Judge's decision"),
    versions: [
      {
        from: since,
        value: { amount: 8, unit: 'hours', startCounts: true, rollsOver: false },
        source: { article: 'CPC 148(2)', key: 'procedure 6.1', certainty: 'confirmed' },
      },
    ],
  }),
  reviewDecision: parameter<Limit>({
    id: 'restraint.reviewDecision',
    title: t('Шараны қайта қарау мерзімі', 'Срок решения об изменении меры', 'Decision on changing the measure'),
    versions: [
      {
        from: since,
        value: { amount: 3, unit: 'days', startCounts: false, rollsOver: true },
        source: {
          article: 'CPC 99(4)',
          key: 'procedure 4.11',
          certainty: 'unverified',
          note: t(
            'Медициналық ұсынымға арналған мерзім табылмады; өтінішхат мерзімі алынды',
            'Срок для медицинской рекомендации не найден; взят срок ходатайства',
            'No term for a medical recommendation was found; that of a motion is used',
          ),
        },
      },
    ],
  }),
};
