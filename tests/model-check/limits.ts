import type { LawChoice, LawProfile, Limit } from '@tergeu/law';
import type { Breach, CaseFile, ClockState, Memory, Proceeding, ProcedureDefinition } from '@tergeu/procedure';
import { endOf, type Place } from '../pure/time/second-count';
import { endsOfCustody } from './custody';

/**
 * How long each limit is: a second opinion, copied by hand from the reference and not from the law table,
 * so that a number changed by mistake shows. Counted by the second count of article 48.
 */
type Told = Pick<Limit, 'amount' | 'unit' | 'startCounts' | 'rollsOver'>;
const fromTheMinute = (amount: number): Told => ({ amount, unit: 'hours', startCounts: true, rollsOver: false });
const hours = (amount: number): Told => ({ amount, unit: 'hours', startCounts: false, rollsOver: false });
const days = (amount: number): Told => ({ amount, unit: 'days', startCounts: false, rollsOver: true });
const months = (amount: number): Told => ({ amount, unit: 'months', startCounts: false, rollsOver: true });

/** Offences of the worlds for which 72 hours are allowed (CPC 131(4)). */
const listed: readonly unknown[] = [
  'CC 255(1)',
  'CC 255(2)',
  'CC 255(3)',
  'CC 255(4)',
  'CC 192(4)',
  'CC 291(4)',
  'CC 380-1(1)',
  'CC 380-1(2)',
  'CC 99(1)',
  'CC 122(1)',
  'CC 174(1)',
  'CC 263(1)',
  'CC 297(1)',
];
/** The emergency of January 2022, by the clock of Almaty. */
const isInEmergency = (at: unknown): boolean => String(at) >= '2022-01-04T18:00' && String(at) < '2022-01-19T18:00';
const isSome = (list: unknown): boolean => Array.isArray(list) && list.length > 0;
const answers: Readonly<Record<string, Told>> = { interruption: days(3), termination: days(10), completion: days(10) };

interface Extended {
  readonly months: number;
  readonly before: number;
  readonly overSince: string | null;
}

/** Two months, or as many as were granted; what was granted late runs from the old end; or the days that a prosecutor has set (CPC 192). */
function termOf({ extensions, termSetDays }: Memory, _: LawProfile, startedAt?: string): Told {
  const granted = (Array.isArray(extensions) ? extensions : []) as unknown as readonly Extended[];
  if (termSetDays !== undefined) return days(Number(termSetDays));
  const from = granted.findLastIndex(({ overSince }) => overSince !== null && overSince === startedAt);
  const total = granted.at(-1)?.months ?? 2;
  return from === -1 ? months(total) : { ...months(total - granted[from]!.before), startCounts: true };
}

const expected: Readonly<Record<string, (memory: Memory, profile: LawProfile, startedAt?: string) => Told | null>> = {
  'case.investigationTerm': termOf,
  'case.fixedEnd': ({ fixedEndDays }) => ({ ...days(Number(fixedEndDays)), rollsOver: false }),
  'case.joiningCopies': () => hours(24),
  'case.severingCopy': () => hours(24),
  'case.otherFile': () => hours(24),
  'key-decision.sending': ({ kind }) => (['interruption', 'termination', 'urgentRecognition'].includes(String(kind)) ? hours(24) : null),
  'key-decision.prosecutorAnswer': ({ kind, fileCalledAt }) =>
    kind === 'interruption' && fileCalledAt !== undefined ? days(10) : (answers[String(kind)] ?? hours(24)),
  'detention.longestDetention': ({ minor, inMassRiots, inCriminalGroup, notInTime, offenceId, detainedAt }) => {
    const isHindered = notInTime === 'distance' || (notInTime === 'stateOfEmergency' && isInEmergency(detainedAt));
    const isListed = inMassRiots === true || inCriminalGroup === true || isHindered || listed.includes(offenceId);
    return fromTheMinute(minor === true ? 24 : isListed ? 72 : 48);
  },
  'detention.mission': ({ foreign }) => (foreign === true ? fromTheMinute(24) : null),
  'detention.review': () => null,
  'detention.protocol': () => fromTheMinute(3),
  'detention.prosecutorNotice': () => fromTheMinute(12),
  'detention.prosecutorAnswer': (_, profile) => (profile === 'briefing' ? fromTheMinute(12) : null),
  'detention.firstQuestioning': () => fromTheMinute(24),
  'detention.family': () => fromTheMinute(24),
  'medical-examination.determination': () => days(15),
  'defence.counselArrival': () => fromTheMinute(24),
  'court-authorisation.attachmentFiling': ({ kind }) => (kind === 'propertyAttachment' ? hours(48) : null),
  'court-authorisation.judgeDecision': () => hours(24),
  'court-authorisation.validity': ({ validDays }) => ({ ...days(Math.min(Number(validDays ?? 15), 15)), rollsOver: false }),
  'court-authorisation.judgeNotice': () => hours(24),
  'court-authorisation.judgeRuling': () => hours(24),
  'restraint.judgeDecision': ({ kind }) => (['custody', 'houseArrest', 'bail'].includes(String(kind)) ? fromTheMinute(8) : null),
  'restraint.reviewDecision': () => days(3),
  'restraint.bailPayment': ({ kind }) => (kind === 'bail' ? days(5) : null),
  'restraint.newMeasure': () => hours(48),
  'complaint.registration': () => hours(24),
  'complaint.check': ({ aboutDetention }) => days(aboutDetention === true ? 3 : 7),
  'complaint.telling': () => days(3),
  'complaint.review': () => days(7),
  'appeal.answer': ({ extendedAt, isUrgent }) => days(extendedAt !== undefined ? 15 : isUrgent === true ? 3 : 7),
  'appeal.silence': () => days(15),
  'appeal.telling': () => days(3),
  'appeal.toCourt': ({ decision }) => (decision === 'dismissed' ? days(15) : null),
  'appeal.materials': () => days(3),
  'appeal.ruling': ({ hearingAt }) => days(hearingAt === undefined ? 3 : 10),
  'appeal.challenge': () => days(3),
  'appeal.finalRuling': () => days(3),
  'appeal.remedy': ({ extent }) => (extent ? days(3) : null),
  'evidence-item.ownDecision': ({ outsideScope }) => (isSome(outsideScope) ? hours(24) : null),
  'weapon.ownDecision': ({ outsideScope }) => (isSome(outsideScope) ? hours(24) : null),
  'damage-claim.recognition': () => days(3),
  'damage-claim.recognitionAppeal': () => days(5),
  'disclosure.withholding': () => ({ ...days(10), rollsOver: false }),
};

/** What differs in England and Wales (reference, section 14, lines 1 and 2); the rest stands in from above. */
const there: typeof expected = {
  'detention.longestDetention': ({ extensions }) => fromTheMinute([24, 36, 72, 96][Array.isArray(extensions) ? extensions.length : 0] ?? 0),
  'detention.review': ({ placedAt }, _, startedAt) => fromTheMinute(startedAt === placedAt ? 6 : 9),
  'detention.protocol': () => null,
  'detention.prosecutorNotice': () => null,
  'detention.prosecutorAnswer': () => null,
  'detention.firstQuestioning': () => null,
  'detention.family': () => fromTheMinute(36),
};

const expectedOf = (name: string, memory: Memory, { jurisdiction, profile }: LawChoice, startedAt?: string): Told | null | undefined =>
  ((jurisdiction === 'ew' ? there[name] : undefined) ?? expected[name])?.(memory, profile, startedAt);

/** From when a detention is counted: its first minute; there the arrival, if it comes within a day. */
function isCountedFromItsStart({ detainedAt, deliveredAt }: Memory, { startedAt }: ClockState, { jurisdiction }: LawChoice): boolean {
  if (jurisdiction === 'kz') return startedAt === detainedAt;
  const dayAfter = Date.parse(String(detainedAt)) + 24 * 3_600_000;
  const start = typeof deliveredAt === 'string' ? Math.min(dayAfter, Date.parse(deliveredAt)) : dayAfter;
  return Date.parse(startedAt) === start;
}

const holidays: ReadonlySet<string> = new Set([
  '2022-01-01', '2022-01-02', '2022-01-03', '2022-01-04', '2022-01-07', '2022-03-08', '2022-03-21', '2022-03-22', '2022-03-23',
  '2022-05-01', '2022-05-07', '2022-05-09', '2022-07-06', '2022-08-30', '2022-12-16',
]); // prettier-ignore
export const places: Readonly<Record<LawChoice['jurisdiction'], Place>> = {
  kz: { zone: 'Asia/Almaty', holidays },
  ew: { zone: 'Europe/London', holidays: new Set() },
};

/** Nights in which it stood still do not count; only the investigation does (CPC 45, 192(3)). */
function endOfStanding({ startedAt, standstills = [] }: ClockState, limit: Told, place: Place): number {
  const dayAt = (moment: string) => Math.floor(Date.parse(moment) / 86_400_000 + 0.25);
  const nights = standstills.reduce((sum, { from, until }) => sum + (until === null ? 0 : dayAt(until) - dayAt(from)), 0);
  if (nights === 0) return endOf(Date.parse(startedAt) / 1000, limit, place);
  // The end without it, then on by so many days, then to a day of work: as days from the unmoved last day.
  const unmoved = endOf(Date.parse(startedAt) / 1000, { ...limit, rollsOver: false }, place);
  return endOf(unmoved - 1, { amount: nights, unit: 'days', startCounts: false, rollsOver: limit.rollsOver }, place);
}

const replaceable: readonly string[] = ['case.investigationTerm', 'case.fixedEnd', 'key-decision.prosecutorAnswer'];

/** Each clock is looked at once, with the memory it was started with. */
const known = new WeakMap<ClockState, string | null>();

/** A measure becomes a lighter one and its extension is granted: its limits are judged as they begin. */
function faultOf({ machine, memory, clocks }: Proceeding, clock: ClockState, law: LawChoice, file: CaseFile): string | null {
  const name = `${machine}.${clock.name}`;
  // Another beginning has taken its place, and the memory speaks of that one.
  if (replaceable.includes(name) && clocks.some((one) => one.name === clock.name && clocks.indexOf(one) > clocks.indexOf(clock)))
    return null;
  if (machine === 'restraint' && clock.status !== 'running') return null;
  const ofCustody = endsOfCustody[name];
  if (ofCustody) return otherEnd(name, clock, ofCustody(memory, file, clock.startedAt, places[law.jurisdiction]));
  const limit = expectedOf(name, memory, law, clock.startedAt);
  if (limit === undefined) return `${clock.name} of ${machine} has no second opinion`;
  if (limit === null) return `${clock.name} of ${machine} runs, though the law has no such limit`;
  const due = endOfStanding(clock, limit, places[law.jurisdiction]) * 1000;
  if (clock.name === 'longestDetention' && clock.status === 'running' && !isCountedFromItsStart(memory, clock, law))
    return `${clock.name} is counted from ${clock.startedAt}`;
  if (clock.status === 'paused' && name !== 'case.investigationTerm') return `${clock.name} of ${machine} stands still`;
  return otherEnd(name, clock, due);
}

function otherEnd(name: string, { startedAt, dueAt }: ClockState, due: number | null): string | null {
  if (due === null) return `${name} runs, though the law has no such limit`;
  if (due === Date.parse(dueAt)) return null;
  return `${name}, begun ${startedAt}, ends ${dueAt} and not ${new Date(due).toISOString()}`;
}

/** Tiers of the ladder: a senior officer, then magistrates twice. */
const rungs = [1, 3, 3];

/** Detentions extended by somebody who investigates the case, or whose rung it is not. */
function extendedFromWithin({ id, memory, machine }: Proceeding, file: CaseFile): Breach[] {
  const extensions = machine === 'detention' ? (memory['extensions'] as readonly { by: string }[] | undefined) : undefined;
  const team = (file.proceedings[file.id]?.memory['team'] ?? []) as readonly { id: string }[];
  return (extensions ?? [])
    .filter(({ by }, index) => file.tiers[by] !== rungs[index] || team.some((member) => member.id === by))
    .map(() => ({ proceedingId: id, text: 'extended by who investigates, or on a rung of somebody else' }));
}

/** Limits of a file that are not as long as the law says. */
export function wrongLimits(file: CaseFile, law: LawChoice): Breach[] {
  return Object.values(file.proceedings).flatMap((proceeding) =>
    proceeding.clocks
      .flatMap((clock) => {
        if (!known.has(clock)) known.set(clock, faultOf(proceeding, clock, law, file));
        const text = known.get(clock) ?? null;
        return text === null ? [] : [{ proceedingId: proceeding.id, text }];
      })
      .concat(extendedFromWithin(proceeding, file)),
  );
}

/** The file is called for when the time of the answer is over: the call would undo the delay (CPC 45(8-1)). */
export function calledTooLate(step: string, before: Proceeding | null, at: string): string | null {
  if (step !== 'key-decision.callForFile') return null;
  const answer = before?.clocks.findLast(({ name }) => name === 'prosecutorAnswer');
  return answer === undefined || answer.status !== 'running' || answer.dueAt < at
    ? 'the file is called for after the time of the answer'
    : null;
}

/** Of the limits that a command begins, one that the law has and that does not run. */
export function missingLimit(
  definition: Pick<ProcedureDefinition, 'name' | 'clocks'>,
  command: string,
  { memory, clocks, done }: Proceeding,
  law: LawChoice,
  { file, occurredAt }: { readonly file: CaseFile; readonly occurredAt: string },
): string | null {
  if (done) return null;
  const isAsked = (name: string) =>
    (endsOfCustody[name]?.(memory, file, occurredAt, places[law.jurisdiction]) ?? expectedOf(name, memory, law) ?? null) !== null;
  const missing = Object.entries(definition.clocks).find(
    ([name, { startedBy }]) =>
      startedBy.includes(command) && isAsked(`${definition.name}.${name}`) && !clocks.some((clock) => clock.name === name),
  );
  return missing ? `${missing[0]} of ${definition.name} does not begin to run` : null;
}
