import { addMinutes, addMonths, localTime, valueOf, type Instant } from '@tergeu/law';
import { isIn, proceedingOf, proceedingsOf, type CaseFile, type Given, type Json } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import { calendarOf } from '../kernel/place-of-case';
import { isMinor } from '../person/is-minor';
import type { PersonMemory } from '../person/person.setup';
import type { DetentionMemory } from './detention.setup';
import { boundsFor, questioningLaw } from './questioning.law';

type Payload = Record<string, Json | undefined>;
/** A questioning as it is remembered. */
export interface Questioning {
  readonly [key: string]: string;
  readonly from: Instant;
  readonly until: Instant;
}

const monthsInAYear = 12;
const minutesOf = ({ from, until }: Questioning): number => (Date.parse(until) - Date.parse(from)) / 60_000;
/** Of whole detentions, so that an earlier one counts in the day's sum, too. */
const questioningsOf = (personId: string | undefined, file: CaseFile): Questioning[] =>
  proceedingsOf<DetentionMemory>(file, 'detention').flatMap(({ memory }) =>
    memory.personId === personId ? (memory.questionings ?? []) : [],
  );

/** The questioning that is to be recorded: it began at the command's own time. */
export const questioningNow = ({ occurredAt }: Given, { minutes }: Payload): Questioning => ({
  from: occurredAt,
  until: addMinutes(occurredAt, Number(minutes)),
});

/** Those who are questioned for a shorter time: by age, or as the officer records (pregnant, mother of a small child). */
function bounds({ personId }: DetentionMemory, given: Given, payload: Payload) {
  const { file, law, occurredAt } = given;
  const person = proceedingOf<PersonMemory>(file, 'person', personId)?.memory ?? {};
  const { timeZone } = calendarOf(file, law);
  const years = valueOf(questioningLaw.frailFrom, law)[person.sex === 'female' ? 'female' : 'male'];
  const isOld = localTime(occurredAt, timeZone).date >= addMonths(person.bornOn ?? '9000-01-01', years * monthsInAYear);
  const minor = person.bornOn !== undefined && isMinor(person.bornOn, occurredAt, timeZone);
  return boundsFor({ minor, frail: isOld || payload['withShorterHours'] === true }, law);
}

const dayOf = (at: Instant, { file, law }: Given): string => localTime(at, calendarOf(file, law).timeZone).date;

export const questioningConditions = {
  isOverByNow: {
    safeguard: null,
    article: 'CPC 209',
    curedBy: ['question'],
    ofPayload: true,
    holds: (_, given, payload) => questioningNow(given, payload).until <= addMinutes(given.now, 2),
  },
  isByDay: {
    safeguard: null,
    article: 'CPC 209',
    curedBy: ['question'],
    ofPayload: true,
    holds: (_, given, payload) => {
      const { from, until } = valueOf(questioningLaw.night, given.law);
      const now = questioningNow(given, payload);
      const { timeZone } = calendarOf(given.file, given.law);
      const [begins, ends] = [localTime(now.from, timeZone), localTime(now.until, timeZone)];
      const endsInTime = ends.hour < from || (ends.hour === from && ends.minute === 0 && ends.second === 0);
      return begins.date === ends.date && begins.hour >= until && begins.hour < from && endsInTime;
    },
  },
  isOfLawfulLength: {
    safeguard: null,
    article: 'CPC 209',
    curedBy: ['question'],
    ofPayload: true,
    holds: (memory, given, payload) => {
      const { atOnce, aDay } = bounds(memory, given, payload);
      const now = questioningNow(given, payload);
      const today = questioningsOf(memory.personId, given.file).filter(({ from }) => dayOf(from, given) === dayOf(now.from, given));
      return minutesOf(now) <= atOnce && [...today, now].reduce((sum, one) => sum + minutesOf(one), 0) <= aDay;
    },
  },
  isAfterABreak: {
    safeguard: null,
    article: 'CPC 209',
    curedBy: ['question'],
    ofPayload: true,
    holds: (memory, given, payload) => {
      const rest = valueOf(questioningLaw.questioningBreak, given.law);
      const now = questioningNow(given, payload);
      return questioningsOf(memory.personId, given.file).every(
        ({ from, until }) => addMinutes(until, rest) <= now.from || addMinutes(now.until, rest) <= from,
      );
    },
  },
  hasTalkedToDefender: {
    safeguard: 'S06',
    article: 'CPC 64(3)',
    curedBy: ['defence.admitCounsel', 'defence.refuseCounsel', 'question'],
    ofPayload: true,
    holds: ({ personId }, { file, occurredAt }, payload) =>
      proceedingsOf(file, 'defence').some((one) => {
        if (one.memory['personId'] !== personId) return false;
        if (isIn(one, 'refused')) return String(one.memory['refusedAt']) <= occurredAt;
        return payload['afterPrivateTalk'] === true && isIn(one, 'admitted') && String(one.memory['admittedAt']) <= occurredAt;
      }),
  },
} as const satisfies Record<string, Condition<DetentionMemory>>;
