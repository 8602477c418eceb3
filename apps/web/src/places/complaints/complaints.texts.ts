import { defineTexts, t } from '@tergeu/ui';

export const complaintsTexts = defineTexts('complaints', {
  title: t('Қатыгездік туралы шағымдар', 'Жалобы на жестокое обращение', 'Complaints of abuse'),
  hint: t(
    'Әр шағымды прокурор көреді; оны шағымданған адам да, оның бөлімшесі де тексермейді (S08).',
    'Каждую жалобу видит прокурор; её не проверяют тот, на кого жалуются, и его подразделение (S08).',
    'A prosecutor sees each one; neither its subject nor his unit checks it (S08).',
  ),
  waiting: t('Мені күтеді', 'Ждут меня', 'Waiting for me'),
  all: t('Барлық шағымдар', 'Все жалобы', 'All complaints'),
  overdue: t('Мерзімі өткен', 'Срок пропущен', 'Limit missed'),
  wellFounded: t('Негізді', 'Обоснована', 'Well founded'),
  unfounded: t('Негізсіз', 'Необоснована', 'Unfounded'),
  undecided: t('Шешілмеген', 'Не решена', 'Not decided'),
  received: t('Түсті', 'Поступила', 'Received'),
  nothing: t('Шағым жоқ', 'Жалоб нет', 'No complaints'),
  more: t('Тағы көрсету', 'Показать ещё', 'Show more'),
});
