import { rankOf, valueOf, type ProsecutorRank } from '@tergeu/law';
import type { Given } from '../kernel/case-file';
import { calendarOf } from '../kernel/place-of-case';
import type { Remember } from '../kernel/setup';
import { endOfDays, endOfMonths, longestEnd } from './custody-term';
import type { PendingExtension } from './extension-record';
import { ladderLaw } from './ladder.law';
import type { RestraintMemory } from './restraint.setup';

const asked = (
  { termUntil }: RestraintMemory,
  { actor, occurredAt }: Given,
  what: Pick<PendingExtension, 'toMonths' | 'days' | 'ground'>,
  ranks: readonly ProsecutorRank[],
): { extension: PendingExtension } => ({
  extension: { ...what, askedBy: actor.id, askedAt: occurredAt, before: termUntil!, ranks, agreements: [] },
});

/** The pending extension with one more agreement. */
const agreedTo = ({ extension }: RestraintMemory, { actor, occurredAt }: Given): { extension: PendingExtension } => ({
  extension: { ...extension!, agreements: [...extension!.agreements, { by: actor.id, at: occurredAt, rank: rankOf(actor) }] },
});

/** The term as the judge moves it, from its beginning; days for the reading come after the months. */
function granted(memory: RestraintMemory, given: Given): Partial<RestraintMemory> {
  const pending = memory.extension!;
  const months = pending.toMonths ?? memory.months!;
  const readingDays = (memory.readingDays ?? 0) + (pending.days ?? 0);
  const moved = { ...memory, months, readingDays };
  const calendar = calendarOf(given.file, given.law);
  const isShort = months === 0;
  const end = isShort ? endOfDays(memory.orderedAt!, memory.shortDays! + readingDays, calendar) : endOfMonths(moved, months, calendar);
  return {
    months,
    ...(readingDays > 0 ? { readingDays } : {}),
    termUntil: end,
    termLongest: longestEnd(moved, given),
    extension: null,
    extensions: [...(memory.extensions ?? []), { ...pending, judgeId: given.actor.id, grantedAt: given.occurredAt }],
  };
}

export const extensionRemembers = {
  rememberAsking: (memory, payload, given) => {
    const toMonths = payload['toMonths'] as number;
    const rung = valueOf(ladderLaw.ladder, given.law).find(({ months }) => months >= toMonths)!;
    return asked(memory, given, { toMonths, days: null, ground: payload['extensionGround'] as string }, rung.ranks);
  },
  rememberAskingForReading: (memory, payload, given) =>
    asked(
      memory,
      given,
      { toMonths: null, days: payload['days'] as number, ground: 'reading' },
      valueOf(ladderLaw.whileReading, given.law).ranks,
    ),
  rememberExtensionAgreement: (memory, _, given) => agreedTo(memory, given),
  rememberExtensionRefusal: (_, payload) => ({ extension: null, refusalReasons: payload['reasons'] as string }),
  rememberExtension: (memory, _, given) => granted(memory, given),
} satisfies Record<string, Remember<RestraintMemory>>;
