import { t } from '@tergeu/law';
import { breachesOf } from './breach';
import type { Safeguard } from './safeguard';

/** Moves between two people come with the custody of evidence (a later issue); now: nothing is stored that was not sealed. */
export const S10: Safeguard = {
  id: 'S10',
  article: 'CPC 118',
  text: t('Заттай дәлелдеменің сақталу тізбегі үзілмейді', 'Цепь хранения предмета не прерывается', 'The custody of an item has no gap'),
  promise: 'evidence law',
  breaches: (file) =>
    breachesOf(
      file,
      'evidence-item',
      'stored without a seal',
      ({ memory }) => memory['storedAt'] !== undefined && memory['sealedAt'] === undefined,
    ),
};
