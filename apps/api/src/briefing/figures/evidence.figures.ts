import { t } from '@tergeu/law';
import { figuresOf } from './figure';

export const evidenceFigures = figuresOf('evidence', 'items', [
  ['admissible', t('Жол берілетін дәлелдемелер', 'Допустимые доказательства', 'Admissible items of evidence')],
  ['inadmissible', t('Жол берілмейтін дәлелдемелер', 'Недопустимые доказательства', 'Inadmissible items of evidence')],
]);
