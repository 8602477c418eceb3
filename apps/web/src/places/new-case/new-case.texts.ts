import { defineTexts, t } from '@tergeu/ui';

export const newCaseTexts = defineTexts('new-case', {
  title: t('Істі тіркеу', 'Регистрация дела', 'Register a case'),
  hint: t(
    'Тіркелген сәттен бастап мерзім есептеледі (ҚПК 192-бап).',
    'С регистрации течёт срок расследования (ст. 192 УПК).',
    'The term of the investigation runs from here (art. 192 CPC).',
  ),
});
