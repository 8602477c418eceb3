import { localTime, startOfDay, type Instant, type Jurisdiction } from '@tergeu/law';
import type { CaseFile, Json, Memory, Proceeding } from '../kernel/case-file';
import { digestOf } from '../kernel/digest';
import { calendarOf } from '../kernel/place-of-case';
import { officeSights, outlined, type OfficeReader } from './office-sights';
import type { GroundId, WithheldClass } from './grounds';
import { readerOf } from './reader';
import { sightOfProceeding, type ProceedingSight } from './sight';

/** Things withheld of one class for one reason: how many, and since which day; nothing else is told of them. */
export interface Withheld {
  readonly told: WithheldClass;
  readonly ground: GroundId;
  readonly by: string | null;
  readonly until: Instant | null;
  readonly count: number;
  /** Day, at the place of the case, on which the first of them was recorded. */
  readonly since: string;
}

/** A case file as its reader may read it: what he does not see is not in it. */
export interface ReadableFile {
  readonly file: CaseFile;
  readonly sights: ReadonlyMap<string, ProceedingSight>;
  /** For counsel a number that stands for what is shown, in place of the version, which would count what is not. */
  readonly version: number;
  readonly isWhole: boolean;
  /** Somebody in office may know that there is more: version and numbers of the journal stay what they are. */
  readonly keepsNumbers: boolean;
}

/** Keeps the fields allowed; ids of proceedings that the reader does not see are taken out wherever they are named. */
export function shownPart(value: Memory, fields: 'all' | readonly string[], isNamed: (text: string) => boolean): Memory {
  const kept = Object.entries(value).filter(([key]) => fields === 'all' || fields.includes(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, inner === undefined ? undefined : withoutIds(inner, isNamed)]));
}

function withoutIds(value: Json, isNamed: (text: string) => boolean): Json {
  if (typeof value === 'string') return isNamed(value) ? value : null;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value))
    return (value as readonly Json[]).map((one) => withoutIds(one, isNamed)).filter((one, index) => one !== null || value[index] === null);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutIds(inner, isNamed)]));
}

function shownProceeding(
  one: Proceeding,
  sight: ProceedingSight & { kind: 'shown' },
  isNamed: (text: string) => boolean,
): Proceeding | undefined {
  const memory = shownPart(one.memory, sight.fields, isNamed);
  return sight.outline ? outlined(one, memory) : { ...one, memory, clocks: sight.withClocks ? one.clocks : [] };
}

/** The file as somebody in office reads it; undefined: he reads all of it. */
export function readableForOffice(file: CaseFile, reader: OfficeReader): ReadableFile | undefined {
  const sights = officeSights(file, reader);
  return sights && { file: asSeen(file, sights), sights, version: file.version, isWhole: false, keepsNumbers: true };
}

/** From a file and counsel to the file that he reads. */
export function readableFile(file: CaseFile, counselId: string): ReadableFile {
  const reader = readerOf(file, counselId);
  const sights = new Map(Object.values(file.proceedings).map((one) => [one.id, sightOfProceeding(one, file, reader)]));
  const shown = asSeen(file, sights);
  return {
    file: shown,
    sights,
    version: numberOf(shown),
    isWhole: [...sights.values()].every(({ kind }) => kind === 'shown'),
    keepsNumbers: false,
  };
}

/** A file, also of the past, as far as these sights reach; a proceeding that they do not know is not shown. */
export function asSeen(file: CaseFile, sights: ReadableFile['sights']): CaseFile {
  const isNamed = (text: string) => (sights.get(text)?.kind ?? 'shown') === 'shown';
  const proceedings = Object.values(file.proceedings).flatMap((one) => {
    const sight = sights.get(one.id);
    const shown = sight?.kind === 'shown' ? shownProceeding(one, sight, isNamed) : undefined;
    return shown ? [[one.id, shown] as const] : [];
  });
  return { ...file, proceedings: Object.fromEntries(proceedings) };
}

/** Nine digits at most, as a version travels; the same while nothing that is shown has changed. */
function numberOf({ version, proceedings }: CaseFile): number {
  if (version === 0) return 0;
  const told = Object.values(proceedings)
    .map(({ id, state, memory, clocks }) => ({ id, state, memory, clocks }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return Number.parseInt(digestOf(JSON.parse(JSON.stringify(told)) as Json).slice(0, 7), 16) + 1;
}

/**
 * What is withheld, counted. Things of the present day are not counted yet: a number that moves by the minute would
 * tell when something is done.
 */
export function withheldOf(
  { sights }: Pick<ReadableFile, 'sights'>,
  file: CaseFile,
  now: Instant,
  law: { readonly jurisdiction: Jurisdiction },
): Withheld[] {
  const { timeZone } = calendarOf(file, law);
  const today = startOfDay(localTime(now, timeZone).date, timeZone);
  const groups = new Map<string, Withheld>();
  for (const one of Object.values(file.proceedings)) {
    const sight = sights.get(one.id);
    if (sight?.kind !== 'withheld' || one.openedAt >= today) continue;
    const { told, ground, decision } = sight;
    const key = [told, ground, decision?.by, decision?.until].join('/');
    const since = localTime(one.openedAt, timeZone).date;
    const earlier = groups.get(key);
    groups.set(key, {
      told, ground, by: decision?.by ?? null, until: decision?.until ?? null,
      count: (earlier?.count ?? 0) + 1, since: earlier && earlier.since < since ? earlier.since : since,
    }); // prettier-ignore
  }
  return [...groups.values()].sort((a, b) => a.told.localeCompare(b.told) || a.since.localeCompare(b.since));
}
