import { defineTexts, plural, t } from '@tergeu/ui';

export const outboxTexts = defineTexts('outbox', {
  waiting: plural(
    '{{count}} қадам байланысты күтіп тұр',
    ['{{count}} шаг ждёт связи', '{{count}} шага ждут связи', '{{count}} шагов ждут связи'],
    ['{{count}} step waits for the network', '{{count}} steps wait for the network'],
  ),
  stopped: plural(
    '{{count}} қадам сіздің шешіміңізді күтеді',
    ['{{count}} ждёт вашего решения', '{{count}} ждут вашего решения', '{{count}} ждут вашего решения'],
    ['{{count}} needs your decision', '{{count}} need your decision'],
  ),
  look: t('Қарау', 'Посмотреть', 'Look'),
  title: t('Құрылғыдағы қадамдар', 'Шаги на этом устройстве', 'Steps on this device'),
  empty: t('Барлығы жіберілді', 'Всё отправлено', 'Everything has been sent'),
  emptyHint: t('Жазбалар істің журналында.', 'Записи — в журнале дела.', 'The entries are in the journal of the case.'),
  happened: t('Болған уақыты', 'Произошло', 'Happened'),
  yours: t('Сіздің жазғаныңыз', 'Написано вами', 'What you wrote'),
  willGo: t('Байланыс шыққанда жіберіледі', 'Уйдёт, когда появится связь', 'Goes out when the network is back'),
  held: t('Алдыңғы қадам шешілгенше күтеді', 'Ждёт, пока решится предыдущий шаг', 'Waits until the step before it is settled'),
  unanswered: t(
    'Жіберілді, жауап келмеді. Жазылған болуы мүмкін; қайта жіберу екі рет жазбайды.',
    'Отправлено, ответа нет. Возможно, уже записано; повтор не запишется дважды.',
    'Sent, but no answer came. It may be on record; sending again never records it twice.',
  ),
  changed: t('Сіз жазғаннан бері іс өзгерді', 'С тех пор дело изменилось', 'The case has changed since you wrote this'),
  changedHint: t(
    'Өзгерістерді қараңыз: сол күйінде жіберіңіз, түзетіңіз немесе қайтып алыңыз.',
    'Посмотрите изменения: отправьте как есть, поправьте или отзовите.',
    'Look at what changed: send it as it is, adapt it, or withdraw it.',
  ),
  refused: t('Сервер жазбады', 'Сервер не записал', 'The server did not record it'),
  refusedHint: t(
    'Жазғаныңыз осында. Түзетіңіз немесе себебі жойылғанда қайта жіберіңіз.',
    'Написанное здесь. Поправьте или отправьте снова, когда причина устранена.',
    'What you wrote is here. Adapt it, or send it again when the reason is gone.',
  ),
  sendAgain: t('Қайта жіберу', 'Отправить снова', 'Send again'),
  adapt: t('Түзету', 'Поправить', 'Adapt'),
  withdraw: t('Қайтып алу', 'Отозвать', 'Withdraw'),
  withdrawSure: t('Бұл қадамды құрылғыдан өшіру керек пе?', 'Удалить этот шаг с устройства?', 'Remove this step from the device?'),
  keepIt: t('Қалдыру', 'Оставить', 'Keep it'),
  nextStep: t('Келесі қадам', 'Следующий шаг', 'Next step'),
  otherStep: t('Басқа қадам жазу', 'Записать другой шаг', 'Record another step'),
  otherStepHint: t(
    'Заңды ма — байланыс шыққанда сервер шешеді.',
    'Законен ли он, решит сервер, когда появится связь.',
    'Whether it is lawful the server decides when the network is back.',
  ),
  close: t('Жабу', 'Закрыть', 'Close'),
});
