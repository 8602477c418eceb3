import { defineTexts, t } from '@tergeu/ui';

export const myWorkTexts = defineTexts('my-work', {
  title: t('Менің жұмысым', 'Моя работа', 'My work'),
  hint: t('Сізді не күтіп тұр, мерзімі бойынша', 'Что ждёт вас, по оставшемуся времени', 'What waits for you, by time left'),
  newCase: t('Істі тіркеу', 'Зарегистрировать дело', 'Register a case'),
});
