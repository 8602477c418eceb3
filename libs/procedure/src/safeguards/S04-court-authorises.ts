import { t } from '@tergeu/law';
import type { CourtAuthorisationMemory } from '../court-authorisation/court-authorisation.setup';
import type { RestraintMemory } from '../restraint/restraint.setup';
import { breachesOf } from './breach';
import type { Safeguard } from './safeguard';

/** Only these may be done first and told to the judge afterwards (CPC 254(3), 220(14), 255). */
const mayBeUrgent: ReadonlySet<string> = new Set(['search', 'personalSearch', 'seizure', 'dwellingInspection']);

/** These say what they look for (CPC 254). */
const looksForThings: ReadonlySet<string> = new Set(['search', 'personalSearch', 'seizure']);

/** Only a judge orders these (CPC 145–148). */
const measuresOfTheJudge: ReadonlySet<string> = new Set(['custody', 'houseArrest', 'bail']);

export const S04: Safeguard = {
  id: 'S04',
  article: 'CPC 254(1)',
  text: t(
    'Тінту, алу, үлгі, қарап-тексеру және бұлтартпау шарасы тергеу судьясынсыз орындалмайды (заңды шұғыл жолдан басқа)',
    'Обыск, выемка, образцы, осмотр жилища и мера пресечения — не без следственного судьи (кроме законного неотложного пути)',
    'No search, seizure, sample, inspection or restraint without the investigating judge, the lawful urgent path aside',
  ),
  promise: 'carried out by the decisions of the investigating courts',
  breaches: (file) => [
    ...breachesOf<CourtAuthorisationMemory>(file, 'court-authorisation', 'executed without a judge', ({ memory }) => {
      if (memory.executedAt === undefined) return false;
      if (memory.urgent) return !memory.urgencyReasons || !mayBeUrgent.has(memory.kind!);
      if (memory.courtRequired === false) return false;
      return memory.judgeId === undefined || memory.decidedAt! > memory.executedAt || memory.executedAt > memory.validUntil!;
    }),
    ...breachesOf<CourtAuthorisationMemory>(
      file,
      'court-authorisation',
      'looks for anything',
      ({ memory }) => memory.executedAt !== undefined && looksForThings.has(memory.kind!) && !memory.sought?.length,
    ),
    ...breachesOf<CourtAuthorisationMemory>(
      file,
      'court-authorisation',
      'granted for more than was asked',
      ({ memory: { sought, soughtGranted } }) => Boolean(soughtGranted?.some((kind) => !sought?.includes(kind))),
    ),
    ...breachesOf<RestraintMemory>(
      file,
      'restraint',
      'in force without a judge',
      ({ memory }) => memory.inForceAt !== undefined && memory.courtRequired !== false && memory.judgeId === undefined,
    ),
    ...breachesOf<RestraintMemory>(file, 'restraint', 'extended without a judge', ({ memory: { extensions = [] } }) =>
      extensions.some(({ judgeId }) => file.tiers[judgeId] !== 3),
    ),
    ...breachesOf<RestraintMemory>(file, 'restraint', 'changed without a judge to a measure that is his', ({ memory }) =>
      measuresOfTheJudge.has(memory.newKind ?? ''),
    ),
  ],
};
