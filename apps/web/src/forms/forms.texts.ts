import { defineTexts, t } from '@tergeu/ui';

export const formsTexts = defineTexts('forms', {
  when: t('Қашан болды', 'Когда произошло', 'When it happened'),
  whenHint: t('Кейін жазсаңыз, нақты уақытын көрсетіңіз', 'Если записываете позже, укажите действительное время', 'If you record it later, state when it really happened'),
  now: t('Қазір', 'Сейчас', 'Now'),
  earlier: t('Бұрын', 'Раньше', 'Earlier'),
  give: t('Жазу', 'Записать', 'Record'),
  cancel: t('Болдырмау', 'Отмена', 'Cancel'),
  done: t('Жазылды', 'Записано', 'Recorded'),
  changed: t('Сіз жазып жатқанда іс өзгерді', 'Пока вы писали, дело изменилось', 'The case changed while you were writing'),
  changedHint: t(
    'Жазғаныңыз сақталды. Өзгерістерді қарап, қайта жіберіңіз.',
    'Введённое сохранено. Посмотрите, что изменилось, и отправьте снова.',
    'What you typed is kept. Look at what changed, then send it again.',
  ),
  sendAgain: t('Жаңа нұсқаға жіберу', 'Отправить на новую версию', 'Send on the new version'),
  notSent: t('Жіберілмеді: байланыс жоқ', 'Не отправлено: нет связи', 'Not sent: no connection'),
  notSentHint: t('Жазғаныңыз осында. Қайта жіберсеңіз, екі рет жазылмайды.', 'Введённое здесь. Повтор не запишется дважды.', 'What you typed is here. Sending again never records it twice.'),
  addRow: t('Қосу', 'Добавить', 'Add'),
  removeRow: t('Алып тастау', 'Убрать', 'Remove'),
  optional: t('міндетті емес', 'необязательно', 'optional'),
  choose: t('Таңдаңыз', 'Выберите', 'Choose'),
  nothingFound: t('Табылмады', 'Ничего не найдено', 'Nothing found'),
  fillIn: t('Толтырыңыз', 'Заполните', 'Fill this in'),
  site: t('Орны', 'Место', 'Site'),
  description: t('Сипаты', 'Описание', 'Description'),
  almatyTime: t('Алматы уақыты', 'время Алматы', 'Almaty time'),
});
