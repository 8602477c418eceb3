import type { Breach, CaseFile, Memory, Proceeding } from '@tergeu/procedure';
import { dayNumber, endOf, type Place } from '../pure/time/second-count';

/**
 * The ladder of custody and house arrest, short custody, minors, the order of severity: a second opinion, copied by hand from the
 * reference (procedure.md 5.9–5.11, 6.1, 6.4, 7.1, 7.14, 7.16–7.19) and not from the law table.
 */
interface Step {
  readonly ranks: readonly string[];
  /** Days before the end of the term. */
  readonly asked: number;
  readonly answered: number | null;
  readonly filed: number | null;
}
interface Rung extends Step {
  readonly to: number;
  readonly grounds: readonly string[];
}

const groups = ['especiallyGrave', 'criminalGroup', 'terroristOrExtremist'];
const any = ['ordinary', 'complexity', ...groups];
const ladder: readonly Rung[] = [
  { to: 2, grounds: any, ranks: ['district'], asked: 1, answered: null, filed: null },
  { to: 3, grounds: any, ranks: ['district'], asked: 10, answered: 3, filed: 7 },
  { to: 9, grounds: ['complexity', ...groups], ranks: ['regional'], asked: 15, answered: 5, filed: 10 },
  { to: 12, grounds: groups, ranks: ['regional'], asked: 15, answered: 5, filed: 10 },
  { to: 18, grounds: groups, ranks: ['regional', 'general'], asked: 20, answered: 5, filed: 15 },
];
const reading: Step = { ranks: ['district'], asked: 5, answered: 1, filed: 3 };
const fromLowest = ['district', 'regional', 'general'];
const fromLightest = ['writtenPledge', 'personalSurety', 'minorSupervision', 'bail', 'houseArrest', 'custody'];
const isolating: readonly unknown[] = ['custody', 'houseArrest'];
const listedArticles: readonly number[] = [173, 179, 181, 184, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 272];
const especiallyGrave: readonly unknown[] = ['CC 380-1(1)', 'CC 380-1(2)'];
const atMostFiveYears: readonly unknown[] = ['CC 188(1)', 'CC 188(2)', 'CC 287(2)', 'CC 287(3)'];
const tooLight: readonly unknown[] = ['CC 188(1)', 'CC 188(2)', 'CC 287(2)', 'CC 287(3)'];

const day = 86_400_000;
const at = (moment: unknown): number => Date.parse(String(moment));

interface Asked {
  readonly toMonths: number | null;
  readonly days: number | null;
  readonly ground: string;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly before: string;
  readonly agreements: readonly { readonly by: string; readonly at: string; readonly rank: string | null }[];
  readonly grantedAt?: string;
}
interface Measure extends Memory {
  readonly personId?: string;
  readonly kind?: string;
  readonly proposedKind?: string;
  readonly months?: number;
  readonly shortDays?: number;
  readonly readingDays?: number;
  readonly servedDays?: number;
  readonly countedFrom?: string;
  readonly orderedAt?: string;
  readonly inForceAt?: string;
  readonly termUntil?: string;
  readonly bailPaidAt?: string;
}

const stepOf = ({ toMonths }: Asked): Step => (toMonths === null ? reading : ladder.find(({ to }) => to >= toMonths)!);
const some = (list: unknown): readonly unknown[] => (Array.isArray(list) ? (list as readonly unknown[]) : []);
const pendingOf = (memory: Memory): Asked | null => (memory['extension'] as unknown as Asked | null | undefined) ?? null;
const hasTerm = ({ termUntil, bailPaidAt }: Measure) => termUntil !== undefined && bailPaidAt === undefined;

/** What the person is suspected of: the last qualification in force, else as detained for, else as registered. */
function offenceOf({ personId }: Measure, file: CaseFile): unknown {
  const all = Object.values(file.proceedings).filter(({ memory }) => memory['personId'] === personId);
  const qualified = all.filter(({ machine, memory, state }) => machine === 'key-decision' && state === 'inForce' && isOn(memory)).at(-1);
  const detained = all.filter(({ machine }) => machine === 'detention').at(-1);
  return qualified?.memory['offenceId'] ?? detained?.memory['offenceId'] ?? file.proceedings[file.id]?.memory['offenceId'];
}
const isOn = ({ kind }: Memory) => kind === 'qualification' || kind === 'changeOfQualification';
const isQualified = ({ personId }: Measure, { proceedings }: CaseFile): boolean =>
  Object.values(proceedings).some(
    ({ machine, state, memory }) => machine === 'key-decision' && state === 'inForce' && isOn(memory) && memory['personId'] === personId,
  );

/** Eighteen years are full on the birthday; Almaty is six hours ahead. */
function isMinorAt({ personId }: Measure, { proceedings }: CaseFile, moment: unknown): boolean {
  const bornOn = proceedings[String(personId)]?.memory['bornOn'];
  if (typeof bornOn !== 'string') return false;
  const [year = 0, month = 0, inMonth = 0] = bornOn.split('-').map(Number);
  return Math.floor(at(moment) / day + 0.25) < dayNumber({ year: year + 18, month, day: inMonth });
}

/** Counting walks day by day, so the same count is made once. */
const counted = new Map<string, number>();
function from(moment: unknown, unit: 'months' | 'days', amount: number, place: Place, startCounts = true): number {
  const key = `${String(moment)} ${amount} ${unit} ${startCounts} ${place.zone}`;
  const found = counted.get(key) ?? endOf(at(moment) / 1000, { amount, unit, startCounts, rollsOver: false }, place) * 1000;
  counted.set(key, found);
  return found;
}
const monthsFrom = (moment: unknown, amount: number, place: Place) => from(moment, 'months', amount, place);
const daysFrom = (moment: unknown, amount: number, place: Place) => from(moment, 'days', amount, place);

const longestMonths = (memory: Measure, file: CaseFile, moment: unknown) => (isMinorAt(memory, file, moment) ? 6 : 18);
const longestEnd = (memory: Measure, file: CaseFile, place: Place) =>
  monthsFrom(memory.countedFrom, longestMonths(memory, file, memory.orderedAt), place) - (memory.servedDays ?? 0) * day;

/** Where the term ends, counted from its beginning. */
function termEnd(memory: Measure, file: CaseFile, place: Place): number {
  const { months = 0, shortDays = 0, readingDays = 0 } = memory;
  const granted = months === 0 ? daysFrom(memory.orderedAt, shortDays, place) : monthsFrom(memory.countedFrom, months, place);
  return Math.min(granted, longestEnd(memory, file, place)) + readingDays * day;
}

/** Days of prosecutor and judge: the day itself does not count, no weekend moves the end. */
const answerEnd = (moment: string, amount: number | null, place: Place) =>
  amount === null ? null : from(moment, 'days', amount, place, false);
const unlessPast = (moment: number, now: string) => (moment > at(now) ? moment : null);

type End = (memory: Measure, file: CaseFile, startedAt: string, place: Place) => number | null;

/** When a limit of a measure ends that depends on its term or on the case; null: there is none. `restraint.<clock>` */
export const endsOfCustody: Readonly<Record<string, End>> = {
  'restraint.term': (memory, file, _, place) => (hasTerm(memory) ? termEnd(memory, file, place) : null),
  'restraint.extensionRequest': (memory, file, startedAt, place) => {
    const next = ladder.find(({ to }) => to > (memory.months ?? 0));
    if (!hasTerm(memory) || !next || (memory.months ?? 0) >= longestMonths(memory, file, startedAt)) return null;
    return unlessPast(termEnd(memory, file, place) - next.asked * day, startedAt);
  },
  'restraint.extensionAnswer': (memory, _, startedAt, place) => answerEnd(startedAt, stepOf(pendingOf(memory)!).answered, place),
  'restraint.extensionFiling': (memory, file, startedAt, place) => {
    const { filed } = stepOf(pendingOf(memory)!);
    return filed === null ? null : unlessPast(termEnd(memory, file, place) - filed * day, startedAt);
  },
  'restraint.extensionRuling': (_, __, startedAt, place) => answerEnd(startedAt, 3, place),
  'restraint.expiryWarning': (memory, file, startedAt, place) =>
    hasTerm(memory) && memory.kind === 'custody' ? unlessPast(termEnd(memory, file, place) - day, startedAt) : null,
  'restraint.temporaryFacility': ({ kind, facilityId }, _, startedAt, place) =>
    kind === 'custody' && facilityId !== undefined ? daysFrom(startedAt, 30, place) : null,
  'restraint.qualification': (memory, file, _, place) => {
    if (isQualified(memory, file)) return null;
    const isListed = listedArticles.includes(Number(/^CC (\d+)(?!-)/.exec(String(offenceOf(memory, file)))?.[1]));
    return daysFrom(memory.countedFrom, isListed ? 30 : 10, place);
  },
};

/** What is wrong with an extension that was asked for, from so many months; null: nothing. */
function faultOfExtension(asked: Asked, had: number, memory: Measure, file: CaseFile): string | null {
  const { ranks, asked: daysBefore } = stepOf(asked);
  const rung = ladder.find(({ to }) => to > had);
  const agreed = asked.agreements.map(({ rank }, index) => fromLowest.indexOf(rank ?? '') >= fromLowest.indexOf(ranks[index] ?? 'none'));
  const people = [asked.askedBy, ...asked.agreements.map(({ by }) => by)];
  if (asked.toMonths !== null) {
    if (!rung || asked.toMonths <= had || asked.toMonths > rung.to) return `from ${had} to ${asked.toMonths} months`;
    if (asked.toMonths > longestMonths(memory, file, asked.askedAt)) return `${asked.toMonths} months for a minor`;
    if (!rung.grounds.includes(asked.ground)) return `to ${asked.toMonths} months on the ground ${asked.ground}`;
    if (asked.ground === 'especiallyGrave' && !especiallyGrave.includes(offenceOf(memory, file))) return 'an offence that is not so grave';
  }
  if (at(asked.askedAt) > at(asked.before) - daysBefore * day) return `asked for less than ${daysBefore} days before the end`;
  if (agreed.includes(false) || new Set(people).size !== people.length) return 'agreed to by who may not';
  if (asked.grantedAt === undefined) return null;
  if (at(asked.grantedAt) > at(asked.before)) return 'granted after the end';
  return asked.agreements.length === ranks.length ? null : 'granted without all whose agreement it needs';
}

function extensionFault(memory: Measure, file: CaseFile): string | null {
  const all = [...(some(memory['extensions']) as readonly Asked[]), ...[pendingOf(memory)].filter((one) => one !== null)];
  let had = memory.shortDays === undefined ? 2 : 0;
  for (const one of all) {
    const fault = faultOfExtension(one, had, memory, file);
    if (fault !== null) return `extension: ${fault}`;
    had = one.toMonths ?? had;
  }
  return null;
}

function orderFault(memory: Measure, file: CaseFile): string | null {
  const { kind, proposedKind, shortDays, inForceAt, bailPaidAt } = memory;
  if (proposedKind !== undefined && fromLightest.indexOf(String(kind)) >= fromLightest.indexOf(proposedKind))
    return `${String(kind)} chosen as something lighter than ${proposedKind}`;
  if (inForceAt === undefined) return null;
  if (shortDays !== undefined && (shortDays > 10 || (kind !== 'custody' && bailPaidAt === undefined)))
    return 'a short custody that is none';
  if (isolating.includes(kind) !== (memory.termUntil !== undefined) && bailPaidAt === undefined) return 'isolation without a term';
  if (kind === 'custody' && (memory['bailSum'] === undefined) === (memory['noBailGround'] === undefined)) return 'custody silent on bail';
  if (kind === 'custody' && isMinorAt(memory, file, memory['proposedAt']) && tooLight.includes(offenceOf(memory, file)))
    return 'a minor in custody for less than a grave crime';
  if (kind === 'custody' && atMostFiveYears.includes(offenceOf(memory, file)) && memory['custodyException'] === undefined)
    return 'custody for five years or less, on no ground that the law names';
  return null;
}

/** Two measures of one person at a time, neither in the place of the other (CPC 140). */
function isBeside({ id, memory }: Proceeding, file: CaseFile): boolean {
  return Object.values(file.proceedings).some(
    (one) =>
      one.machine === 'restraint' &&
      one.id !== id &&
      one.memory['personId'] === memory['personId'] &&
      typeof one.state === 'object' &&
      one.memory['replacesId'] !== id &&
      memory['replacesId'] !== one.id,
  );
}

/** Measures that the ladder, the order of severity or the longest term do not bear. */
export function againstTheLadder(file: CaseFile, place: Place): Breach[] {
  return Object.values(file.proceedings)
    .filter(({ machine }) => machine === 'restraint')
    .flatMap((one) => {
      const memory = one.memory as Measure;
      const isTooLong =
        memory.termUntil !== undefined && at(memory.termUntil) > longestEnd(memory, file, place) + (memory.readingDays ?? 0) * day;
      const text =
        orderFault(memory, file) ??
        extensionFault(memory, file) ??
        (isTooLong ? 'a term beyond the longest' : null) ??
        (typeof one.state === 'object' && isBeside(one, file) ? 'two measures at a time' : null);
      return text === null ? [] : [{ proceedingId: one.id, text }];
    });
}
