import { t } from '@tergeu/law';
import { proceedingsOf, type CaseFile } from '../kernel/case-file';
import { caseStanding } from '../kernel/standing';
import type { RecusalMemory } from '../recusal/recusal.setup';
import { breachesOf } from './breach';
import type { Breach, Safeguard } from './safeguard';

/** What each proceeding remembers of who acted on it, and when. */
const acts = [
  ['agreedBy', 'agreedAt'],
  ['checkerId', 'decidedAt'],
  ['reviewerId', 'reviewedAt'],
  ['assigneeId', 'determinedAt'],
] as const;

/** Somebody kept out of the case by a recusal who acted in it, or came to supervise it, afterwards. */
function actedThoughKeptOut(file: CaseFile): Breach[] {
  const recusals = proceedingsOf<RecusalMemory>(file, 'recusal').filter(({ state }) => state === 'inEffect');
  return recusals.flatMap(({ memory: { officialId, declaredAt } }) => {
    const { supervision = [] } = caseStanding(file);
    const supervises = supervision.some(({ id, since }) => id === officialId && since >= declaredAt!);
    const acted = Object.values(file.proceedings).filter(({ memory }) =>
      acts.some(([by, at]) => memory[by] === officialId && typeof memory[at] === 'string' && memory[at] >= declaredAt!),
    );
    return [
      ...(supervises ? [{ proceedingId: file.id, text: `${officialId} is kept out of the case and supervises it` }] : []),
      ...acted.map(({ id }) => ({ proceedingId: id, text: `${officialId} is kept out of the case and acted in it` })),
    ];
  });
}

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
    const dismissedByHimself = breachesOf<RecusalMemory>(
      file,
      'recusal',
      'dismissed by whom it concerns, or though it was his own word',
      ({ memory: { dismissedBy, officialId, declaredBy } }) =>
        dismissedBy !== undefined && (dismissedBy === officialId || dismissedBy === declaredBy || declaredBy === officialId),
    );
    return [
      ...both.map((id) => ({ proceedingId: file.id, text: `${id} investigates and supervises` })),
      ...actedThoughKeptOut(file),
      ...dismissedByHimself,
    ];
  },
};
