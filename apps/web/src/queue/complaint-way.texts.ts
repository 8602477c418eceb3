import { defineTexts, t } from '@tergeu/ui';

export const complaintWayTexts = defineTexts('complaint-way', {
  after: t('Алдыңғы қадамнан кейін', 'После предыдущего шага', 'After the step before'),
  limitRanOut: t('Мерзім өтіп кетті', 'Срок истёк', 'The limit ran out'),
  inTime: t('мерзімінде', 'в срок', 'in time'),
  late: t('мерзімінен кеш', 'с опозданием', 'too late'),
  due: t('мерзімі', 'срок до', 'due by'),
  recordedLater: t('Кейін жазылды', 'Записано позже', 'Recorded later'),
  owed: t('Әлі орындалуға тиіс', 'Ещё предстоит', 'Still owed'),
  way: t('Шағымның барысы', 'Путь жалобы', 'The way of the complaint'),
});
