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
  reach: t(
    'Судья заңсыз деп таныған не шағым бойынша күші жойылған әрекеттен алынған барлық зат, қару, одан жасалған көшірме, үлгі және сарапшы қорытындысы бірге түседі. Рұқсат шегінен тыс алынған зат өз шешімі күшіне енгенше жарамсыз. Түскенін ештеңе қалпына келтірмейді; судьяға кеш хабарлаудың өзі түсірмейді — оны судья шешеді. Күдікті деп шұғыл тануға прокурор келіспесе, оның жауабы да түседі.',
    'Вместе с действием, которое судья признал незаконным или которое отменено по жалобе, падает всё, что им добыто: предметы, оружие и всё, что из них сделано, — копии, образцы, заключения эксперта. Взятое за пределами санкции недопустимо, пока не устоит своё собственное действие. Упавшее ничто не восстанавливает; опоздание с уведомлением судьи само по себе не лишает силы — решает судья. Если прокурор отказал в неотложном признании подозреваемым, падает и допрос.',
    'With an action that the judge finds unlawful, or that is set aside on appeal, falls all that it yielded: items, weapons, and whatever was made from them, copies, samples and expert opinions. What was taken beyond the authorisation is inadmissible until an action of its own stands. Nothing restores what has fallen; a late notice to the judge alone does not make it fall: the judge decides. Where the prosecutor refuses an urgent recognition as a suspect, the questioning falls, too.',
  ),
  promise: 'the law on admissibility',
  breaches: (file) => {
    const fallen = fallenIn(file);
    return [evidenceItem, weapon].flatMap(({ name, register, figures }) =>
      proceedingsOf(file, name).flatMap((one) => {
        const text =
          originFault(one, file) ??
          boundsFault(one, file) ??
          coverFault(one, file) ??
          shownClean(register.row(one, file), figures(one, file), one, file, fallen);
        return text === null ? [] : [{ proceedingId: one.id, text }];
      }),
    );
  },
};

function originFault(
  { memory: { actionId, derivedFrom, recognitionId, collectedAt } }: Proceeding,
  { proceedings }: CaseFile,
): string | null {
  const recognition = recognitionId === undefined ? null : proceedings[String(recognitionId)]?.memory;
  if (recognition !== null && !(recognition?.['kind'] === 'urgentRecognition' && recognition['draftedAt']! <= collectedAt!))
    return 'said to be a questioning of somebody whom nobody had recognised';
  if (recognition?.['refusedAt'] !== undefined && recognition['refusedAt']! < collectedAt!)
    return 'questioned after the recognition was refused';
  if (typeof actionId === 'string' && typeof proceedings[actionId]?.memory['executedAt'] !== 'string')
    return 'said to come from an action that was not carried out';
  const hasAll = sourcesOf(derivedFrom).every((id) => ['evidence-item', 'weapon'].includes(String(proceedings[id]?.machine)));
  return hasAll ? null : 'said to be made from something that is not on file';
}

/** Reads the action's own words again: what lies beyond them is flagged, whatever the machine made of it. */
function boundsFault({ machine, memory }: Proceeding, { proceedings }: CaseFile): string | null {
  const action = proceedings[String(memory['actionId'])]?.memory;
  if (!action) return null;
  const flagged = sourcesOf(memory['outsideScope']);
  const { personId, validUntil } = action;
  const sought = action['soughtGranted'] ?? action['sought'];
  const [from, at] = [memory['takenFromId'], memory['collectedAt'] ?? memory['foundAt']];
  const beyond = [
    ...(machine === evidenceItem.name && Array.isArray(sought) && !sought.includes(memory['kind']!) ? ['kind'] : []),
    ...(memory['takenElsewhere'] === true ? ['place'] : []),
    ...(from && personId && from !== personId ? ['person'] : []),
    ...(validUntil && at! > validUntil ? ['period'] : []),
  ].filter((one) => !flagged.includes(one));
  return beyond.length > 0 ? `taken outside the scope of its action (${beyond.join(', ')}), and nothing says so` : null;
}

/** What decides on a thing by itself is another action, drafted for it after it was taken, carried out, and for such things. */
function coverFault({ machine, memory }: Proceeding, { proceedings }: CaseFile): string | null {
  const { coveredById, actionId, kind } = memory;
  if (coveredById === undefined) return null;
  const cover = coveredById === actionId ? undefined : proceedings[String(coveredById)]?.memory;
  const sought = cover?.['soughtGranted'] ?? cover?.['sought'];
  const isMadeForIt = cover?.['executedAt'] !== undefined && cover['draftedAt']! >= (memory['collectedAt'] ?? memory['foundAt'])!;
  const isWideEnough = machine !== evidenceItem.name || !Array.isArray(sought) || sought.includes(kind!);
  return isMadeForIt && isWideEnough ? null : 'said to be decided on by an action that was not made for it';
}

/** Outside the scope, and no action of its own that a judge, or the law without one, has let stand. */
function isOutsideAndOpen({ memory }: Proceeding, { proceedings }: CaseFile): boolean {
  if (sourcesOf(memory['outsideScope']).length === 0) return false;
  const cover = proceedings[String(memory['coveredById'])];
  return cover === undefined || !['executed', 'executedWithoutCourt', 'foundLawful'].includes(String(cover.state));
}

const isUnlawful = (action: Proceeding | undefined): boolean =>
  action?.memory['lawful'] === false ||
  action?.memory['setAsideAt'] !== undefined ||
  (action?.memory['kind'] === 'urgentRecognition' && action.memory['refusedAt'] !== undefined);

/** From the rulings downwards: what fell, what was made from that, and so on. The machines look from the item upwards. */
function fallenIn(file: CaseFile): ReadonlySet<string> {
  const fallen = new Set(Object.values(file.proceedings).flatMap((one) => (isUnlawful(one) ? [one.id] : [])));
  const items = [evidenceItem, weapon].flatMap(({ name }) => proceedingsOf(file, name));
  for (let before = -1; before < fallen.size;) {
    before = fallen.size;
    for (const item of items) {
      const { id, memory } = item;
      if (
        fallen.has(String(memory['actionId'])) ||
        fallen.has(String(memory['recognitionId'])) ||
        isOutsideAndOpen(item, file) ||
        sourcesOf(memory['derivedFrom']).some((source) => fallen.has(source))
      )
        fallen.add(id);
    }
  }
  return fallen;
}

function shownClean(
  row: Readonly<Record<string, unknown>>,
  contributions: readonly Contribution[],
  item: Proceeding,
  file: CaseFile,
  fallen: ReadonlySet<string>,
): string | null {
  if (!fallen.has(item.id)) return null;
  if (contributions.some(({ figure }) => figure === 'evidence.admissible')) return 'counted as admissible although it has fallen';
  if (isOutsideAndOpen(item, file)) return row['excessDecided'] === false ? null : 'shown as decided on, although nothing decides on it';
  const byAction = isUnlawful(file.proceedings[String(item.memory['actionId'])]);
  return row[byAction ? 'actionFoundUnlawful' : 'sourceFallen'] === true ? null : 'shown as admissible although it has fallen';
}

const sourcesOf = (ids: Json | undefined): readonly string[] => (Array.isArray(ids) ? ids.map(String) : []);
