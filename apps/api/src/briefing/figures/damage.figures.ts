import { t } from '@tergeu/law';
import { figuresOf, over } from './figure';

export const damageFigures = figuresOf('damage', 'tenge', [
  [
    'reportedByResidentsTenge',
    t('Тұрғындар мәлімдеген шығын', 'Ущерб, заявленный жителями', 'Damage reported by residents'),
    over(87_000_000_000),
  ],
  ['reportedByBusinessTenge', t('Оның ішінде бизнес мәлімдеген шығын', 'Из него заявлено бизнесом', 'Of which reported by businesses')],
  ['reportedByStateTenge', t('Мемлекетке келтірілген шығын', 'Ущерб государству', 'Damage to the state')],
]);
