import { defineTexts, t } from '@tergeu/ui';

export const petitionsTexts = defineTexts('petitions', {
  title: t('Тергеу судьясының өтінішхаттары', 'Ходатайства к следственному судье', 'Petitions to the investigating judge'),
  hint: t(
    'Санкция, бұлтартпау шарасы, шұғыл әрекеттің заңдылығы',
    'Санкции, меры пресечения, законность неотложных действий',
    'Authorisations, measures of restraint, lawfulness of urgent actions',
  ),
  all: t('Барлығы', 'Все', 'All'),
});
