import { defineTexts, t } from '@tergeu/ui';

export const relatedTexts = defineTexts('related-cases', {
  related: t('Біріктірілген және бөлінген істер', 'Соединённые и выделенные дела', 'Joined and severed cases'),
  part: t('Осы іске біріктірілген', 'Соединено с этим делом', 'Joined to this case'),
  lead: t('Мына істің бөлігі', 'Часть дела', 'Part of case'),
  severed: t('Осы істен бөлінген', 'Выделено из этого дела', 'Severed out of this case'),
  origin: t('Мына істен бөлінген', 'Выделено из дела', 'Severed from case'),
  asksToJoin: t(
    'Осы істі өзіне біріктіруге қаулы шығарған',
    'Вынесло постановление присоединить это дело',
    'Has ordered the joining of this case',
  ),
  partOrdered: t('Біріктіруге қаулы шықты', 'Постановлено соединить', 'To be joined to this case'),
  severedOrdered: t('Бөлуге қаулы шықты', 'Постановлено выделить', 'To be severed out of this case'),
  withdrawn: t('қаулы кері қайтарылды', 'постановление отменено', 'order withdrawn'),
  notYours: t('сізге ашық емес', 'вам недоступно', 'not open to you'),
  notRegistered: t('әлі тіркелмеген', 'ещё не зарегистрировано', 'not registered yet'),
  register: t('Бөлінген істі тіркеу', 'Зарегистрировать выделенное дело', 'Register the severed case'),
  goesTo: t('Бөлінген іске өтеді', 'Переходит в выделенное дело', 'Goes over to the severed case'),
  failed: t('Байланысты істерді оқу мүмкін болмады', 'Не удалось прочитать связанные дела', 'Related cases could not be read'),
  again: t('Қайталау', 'Повторить', 'Try again'),
});
