import { t, type Texts } from '@tergeu/law';

/** What can be done to the directory, as the journal of administration names it. */
export const administrationActions: Readonly<Record<string, Texts>> = {
  addBody: t('Орган қосылды', 'Добавлен орган', 'A body was added'),
  addUnit: t('Бөлімше қосылды', 'Добавлено подразделение', 'A unit was added'),
  addOfficial: t('Лауазымды адам қосылды', 'Добавлено должностное лицо', 'An official was added'),
  changePosting: t('Лауазымы немесе органы өзгертілді', 'Изменены должность или орган', 'Role or body was changed'),
  disableOfficial: t('Кіруге тыйым салынды', 'Доступ закрыт', 'Access was closed'),
  setPassword: t('Құпиясөз орнатылды', 'Задан пароль', 'A password was set'),
  addGroup: t('Топ құрылды', 'Создана группа', 'A group was formed'),
  joinGroup: t('Топқа енгізілді', 'Включён в группу', 'Joined a group'),
  leaveGroup: t('Топтан шығарылды', 'Выведен из группы', 'Left a group'),
  addSecondment: t('Іссапарға жіберілді', 'Прикомандирован', 'Was seconded'),
  endSecondment: t('Іссапары аяқталды', 'Прикомандирование окончено', 'The secondment ended'),
  announceAbsence: t('Болмауы хабарланды', 'Объявлено отсутствие', 'An absence was announced'),
  endAbsence: t('Болмауы аяқталды', 'Отсутствие окончено', 'The absence ended'),
};
