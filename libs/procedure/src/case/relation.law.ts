import { parameter, t, type Limit } from '@tergeu/law';

const hours = (amount: number): Limit => ({ amount, unit: 'hours', startCounts: false, rollsOver: false });
const since = '2015-01-01';

/** Limits of joining and severing (procedure 1.23). */
export const relationLaw = {
  joiningCopies: parameter<Limit>({
    id: 'case.joiningCopies',
    title: t(
      'Істерді біріктіру туралы қаулының көшірмелері',
      'Копии постановления о соединении дел',
      'Copies of the order that joins cases',
    ),
    versions: [{ from: since, value: hours(24), source: { article: 'CPC 43', key: 'procedure 1.23', certainty: 'probable' } }],
  }),
  severingCopy: parameter<Limit>({
    id: 'case.severingCopy',
    title: t('Істі бөлектеу туралы қаулының көшірмесі', 'Копия постановления о выделении дела', 'Copy of the order that severs a case'),
    versions: [{ from: since, value: hours(24), source: { article: 'CPC 44', key: 'procedure 1.23', certainty: 'probable' } }],
  }),
  otherFile: parameter<Limit>({
    id: 'case.otherFile',
    title: t('Екінші іс біріктіруді не бөлектеуді жазады', 'Второе дело записывает соединение или выделение', 'The other file follows'),
    versions: [
      {
        from: since,
        value: hours(24),
        source: {
          article: null,
          key: 'procedure 1.23',
          certainty: 'unverified',
          note: t(
            'Өнімнің саясаты: екі іс бір-біріне сай болуы тиіс; Кодексте мұндай мерзім табылмады',
            'Политика продукта: два дела должны совпасть; в Кодексе такого срока не найдено',
            'Policy of this product: two files have to agree; no such limit was found in the Code',
          ),
        },
      },
    ],
  }),
};
