import { t } from '@tergeu/law';
import { evidenceItem } from '../evidence-item';
import { proceedingsOf, type CaseFile, type Json, type Proceeding } from '../kernel/case-file';
import type { Contribution } from '../kernel/definition';
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
  breaches: (file) => {
    const fallen = fallenIn(file);
    return [evidenceItem, weapon].flatMap(({ name, register, figures }) =>
      proceedingsOf(file, name).flatMap((one) => {
        const text = originFault(one, file) ?? shownClean(register.row(one, file), figures(one, file), one, file, fallen);
        return text === null ? [] : [{ proceedingId: one.id, text }];
      }),
    );
  },
};

function originFault({ memory: { actionId, derivedFrom } }: Proceeding, { proceedings }: CaseFile): string | null {
  if (typeof actionId === 'string' && typeof proceedings[actionId]?.memory['executedAt'] !== 'string')
    return 'said to come from an action that was not carried out';
  const hasAll = sourcesOf(derivedFrom).every((id) => ['evidence-item', 'weapon'].includes(String(proceedings[id]?.machine)));
  return hasAll ? null : 'said to be made from something that is not on file';
}

/** From the rulings downwards: what fell, what was made from that, and so on. The machines look from the item upwards. */
function fallenIn(file: CaseFile): ReadonlySet<string> {
  const fallen = new Set(Object.values(file.proceedings).flatMap(({ id, memory }) => (memory['lawful'] === false ? [id] : [])));
  const items = [evidenceItem, weapon].flatMap(({ name }) => proceedingsOf(file, name));
  for (let before = -1; before < fallen.size;) {
    before = fallen.size;
    for (const { id, memory } of items)
      if (fallen.has(String(memory['actionId'])) || sourcesOf(memory['derivedFrom']).some((source) => fallen.has(source))) fallen.add(id);
  }
  return fallen;
}

function shownClean(
  row: Readonly<Record<string, unknown>>,
  contributions: readonly Contribution[],
  { id, memory }: Proceeding,
  file: CaseFile,
  fallen: ReadonlySet<string>,
): string | null {
  if (!fallen.has(id)) return null;
  if (contributions.some(({ figure }) => figure === 'evidence.admissible')) return 'counted as admissible although it has fallen';
  const byAction = file.proceedings[String(memory['actionId'])]?.memory['lawful'] === false;
  return row[byAction ? 'actionFoundUnlawful' : 'sourceFallen'] === true ? null : 'shown as admissible although it has fallen';
}

const sourcesOf = (ids: Json | undefined): readonly string[] => (Array.isArray(ids) ? ids.map(String) : []);
