import { t } from '@tergeu/law';
import { evidenceItem } from '../evidence-item';
import { proceedingsOf } from '../kernel/case-file';
import { weapon } from '../weapon';
import type { Safeguard } from './safeguard';

export const S05: Safeguard = {
  id: 'S05',
  article: 'CPC 112',
  text: t(
    'Заңсыз деп танылған әрекеттен алынған дәлелдеме еш жерде жарамды деп саналмайды',
    'Доказательство, полученное действием, признанным незаконным, нигде не считается допустимым',
    'Evidence from an action found unlawful counts as admissible nowhere',
  ),
  promise: 'the law on admissibility',
  breaches: (file) =>
    [evidenceItem, weapon].flatMap(({ name, register, figures }) =>
      proceedingsOf(file, name).flatMap((one) => {
        const { actionId } = one.memory;
        const action = file.proceedings[String(actionId)];
        if (typeof actionId === 'string' && typeof action?.memory['executedAt'] !== 'string')
          return [{ proceedingId: one.id, text: 'said to come from an action that was not carried out' }];
        if (action?.memory['lawful'] !== false) return [];
        const counted = figures(one, file).some(({ figure }) => figure === 'evidence.admissible');
        const shown = register.row(one, file)['actionFoundUnlawful'] !== true;
        return counted || shown ? [{ proceedingId: one.id, text: 'counted as admissible although its action was unlawful' }] : [];
      }),
    ),
};
