import { defineTexts, t } from '@tergeu/ui';

export const decisionsTexts = defineTexts('decisions', {
  title: t('Прокурордың шешімдері', 'Решения прокурора', "Prosecutor's decisions"),
  hint: t(
    'Сіз келіспейінше, ешқайсысы күшіне енбейді',
    'Ничто не вступит в силу без вашего согласия',
    'None of it is in force without your agreement',
  ),
  all: t('Барлығы', 'Все', 'All'),
});
