import type { Limit } from './limit';
import { parameter } from './parameter';

const days = (amount: number): Limit => ({ amount, unit: 'days', startCounts: false, rollsOver: true });
const months = (amount: number): Limit => ({ amount, unit: 'months', startCounts: false, rollsOver: true });

/** Limits that several machines share (reference, section 15). */
export const sharedLimits = {
  complaint: parameter({
    id: 'shared.complaint',
    title: { kk: 'Шағымды қарау', ru: 'Рассмотрение жалобы', en: 'Review of a complaint' },
    versions: [{ from: '2015-01-01', value: days(7), source: { article: 'CPC 105(2)', key: 'procedure 8.7', certainty: 'probable' } }],
  }),
  urgentComplaint: parameter({
    id: 'shared.urgentComplaint',
    title: { kk: 'Ұстап алу туралы шағымды қарау', ru: 'Рассмотрение жалобы на задержание', en: 'Review of a complaint about detention' },
    versions: [{ from: '2015-01-01', value: days(3), source: { article: 'CPC 105(2)', key: 'procedure 8.7', certainty: 'probable' } }],
  }),
  longestComplaint: parameter({
    id: 'shared.longestComplaint',
    title: { kk: 'Шағымды қараудың ең ұзақ мерзімі', ru: 'Предельный срок рассмотрения жалобы', en: 'Longest review of a complaint' },
    versions: [{ from: '2015-01-01', value: days(15), source: { article: 'CPC 105(2)', key: 'procedure 8.7', certainty: 'probable' } }],
  }),
  motion: parameter({
    id: 'shared.motion',
    title: { kk: 'Өтінішхатты шешу', ru: 'Разрешение ходатайства', en: 'Decision on a motion' },
    versions: [{ from: '2015-01-01', value: days(3), source: { article: 'CPC 99(4)', key: 'procedure 4.11', certainty: 'confirmed' } }],
  }),
  investigation: parameter({
    id: 'shared.investigation',
    title: { kk: 'Алдын ала тергеу мерзімі', ru: 'Срок предварительного следствия', en: 'Term of the preliminary investigation' },
    versions: [{ from: '2015-01-01', value: months(2), source: { article: 'CPC 192(2)', key: 'procedure 1.14', certainty: 'probable' } }],
  }),
};
