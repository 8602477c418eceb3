import { defineTexts, t } from '@tergeu/ui';

export const newCaseTexts = defineTexts('new-case', {
  title: t('Істі тіркеу', 'Регистрация дела', 'Register a case'),
  hint: t(
    'Тіркелген сәттен бастап мерзім есептеледі (ҚПК 192-бап).',
    'С регистрации течёт срок расследования (ст. 192 УПК).',
    'The term of the investigation runs from here (art. 192 CPC).',
  ),
  kind: t('Іс қалай пайда болады', 'Как возникает дело', 'How the case comes about'),
  fresh: t('Жаңа іс', 'Новое дело', 'New case'),
  severed: t('Бөлінген іс', 'Выделенное дело', 'Severed case'),
  severedHint: t(
    'Бөлу туралы қаулы шығарылған істі және сол қаулыдағы нөмірді көрсетіңіз (ҚПК 44-бап). Мерзім бастапқы істің алғашқы күнінен есептеледі.',
    'Укажите дело, в котором постановлено выделение, и номер из этого постановления (ст. 44 УПК). Срок течёт с первого дня исходного дела.',
    'Name the case in which the severing was ordered, and the number of that order (art. 44 CPC). The term runs from the first day of that case.',
  ),
  origin: t('Мына істен бөлінеді', 'Выделяется из дела', 'Severed from case'),
  nothingOrdered: t(
    'Ол істе тіркелуін күтіп тұрған бөлу қаулысы жоқ',
    'В том деле нет постановления о выделении, ожидающего регистрации',
    'No severing that waits to be registered is ordered in that case',
  ),
});
