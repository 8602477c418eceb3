import { t } from '@tergeu/law';
import { caseStanding } from '../kernel/standing';
import type { Safeguard } from './safeguard';

export const S12: Safeguard = {
  id: 'S12',
  article: 'CPC 193',
  text: t(
    'Бір адам бір істің екі буынында әрекет етпейді',
    'Одно лицо не действует в двух звеньях одного дела',
    'No person acts in two tiers of one case',
  ),
  promise: 'three tiers',
  breaches: (file) => {
    const { team = [], groupLeaderId, supervisorIds = [] } = caseStanding(file);
    const investigate = new Set([...team.map(({ id }) => id), ...(groupLeaderId ? [groupLeaderId] : [])]);
    const both = supervisorIds.filter((id) => investigate.has(id) || file.tiers[id] === 1);
    return both.map((id) => ({ proceedingId: file.id, text: `${id} investigates and supervises` }));
  },
};
