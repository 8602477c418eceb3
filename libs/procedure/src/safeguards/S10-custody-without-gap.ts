import { t } from '@tergeu/law';
import { breachesOf } from './breach';
import type { Safeguard } from './safeguard';

/** Moves between two people come with the custody of evidence (a later issue); now: nothing is stored that was not sealed. */
export const S10: Safeguard = {
  id: 'S10',
  article: 'CPC 118',
  text: t('Заттай дәлелдеменің сақталу тізбегі үзілмейді', 'Цепь хранения предмета не прерывается', 'The custody of an item has no gap'),
  reach: t(
    'Зат мөрленбей сақтауға алынбайды: бұған күйлердің реті жол бермейді.',
    'Предмет не принимается на хранение без опечатывания: этого не допускает сам порядок состояний.',
    'No item is stored before it was sealed: the order of the states allows no other way.',
  ),
  promise: 'evidence law',
  breaches: (file) =>
    breachesOf(
      file,
      'evidence-item',
      'stored without a seal',
      ({ memory }) => memory['storedAt'] !== undefined && memory['sealedAt'] === undefined,
    ),
};
