import type { Limit } from '@tergeu/law';
import type { Breach, CaseFile } from '@tergeu/procedure';
import { endOf } from '../pure/time/second-count';
import { places } from './limits';

interface Extension {
  readonly months: number;
  readonly before: number;
  readonly by: string;
  readonly rankOfProsecutor: string;
  readonly at: string;
  readonly overSince: string | null;
}
interface Supervision {
  readonly id: string;
  readonly since: string;
  readonly until: string | null;
}

/** Ranks by the number of months in all (CPC 192(4)–(5)): a second opinion, kept by hand. */
const mayGrant = ({ months, rankOfProsecutor, by, at }: Extension, supervision: readonly Supervision[]): boolean => {
  if (rankOfProsecutor === 'general') return true;
  if (rankOfProsecutor === 'regional') return months <= 12;
  return months <= 3 && supervision.some(({ id, since, until }) => id === by && since <= at && (until === null || at <= until));
};

/** Extensions granted by the wrong prosecutor, that give nothing, or that hide that the term had been over (CPC 192). */
export function wrongExtensions(file: CaseFile, ranks: Readonly<Record<string, string>>): Breach[] {
  const own = file.proceedings[file.id];
  const extensions = (own?.memory['extensions'] ?? []) as unknown as readonly Extension[];
  const supervision = (own?.memory['supervision'] ?? []) as unknown as readonly Supervision[];
  return extensions.flatMap((one) => {
    const hidden =
      one.overSince !== null &&
      !own!.clocks.some(({ name, status, dueAt }) => name === 'investigationTerm' && status === 'missed' && dueAt === one.overSince);
    const text =
      ranks[one.by] !== one.rankOfProsecutor
        ? 'extended by somebody of another rank than he says'
        : !mayGrant(one, supervision)
          ? `extended to ${one.months} months by whose right it is not`
          : one.months <= one.before
            ? 'extended by nothing'
            : hidden
              ? 'extended as if it had not been over'
              : null;
    return text === null ? [] : [{ proceedingId: file.id, text }];
  });
}

const month: Limit = { amount: 1, unit: 'months', startCounts: false, rollsOver: true };
/** A returned case, or one whose interruption was cancelled, has a term of its own, of at most a month (CPC 192(7)). */
export function withoutSetTerm(step: string, file: CaseFile, cameFromProsecutor: boolean): string | null {
  const isReturn = step === 'case.returnForInvestigation' && cameFromProsecutor;
  if (!isReturn && step !== 'case.cancelInterruption') return null;
  const clock = file.proceedings[file.id]!.clocks.filter(({ name }) => name === 'investigationTerm').at(-1);
  if (clock?.status !== 'running') return 'goes on without a term';
  return Date.parse(clock.dueAt) <= endOf(Date.parse(clock.startedAt) / 1000, month, places.kz) * 1000
    ? null
    : 'goes on with a term of more than a month';
}

/** A date for the end that lies behind, or beyond the term (CPC 192(8)). */
export function strangeEndDate(step: string, file: CaseFile, at: string): string | null {
  if (step !== 'case.setEndDate') return null;
  const clocks = file.proceedings[file.id]!.clocks;
  const end = clocks.filter(({ name }) => name === 'fixedEnd').at(-1)?.dueAt;
  const term = clocks.filter(({ name }) => name === 'investigationTerm').at(-1);
  if (end === undefined || end <= at) return 'an end date that lies behind';
  return term?.status === 'running' && term.dueAt > at && end > term.dueAt ? 'an end date beyond the term' : null;
}
