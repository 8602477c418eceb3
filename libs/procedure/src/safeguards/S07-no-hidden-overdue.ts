import { t } from '@tergeu/law';
import type { CaseMemory } from '../case/case.setup';
import type { DetentionMemory } from '../detention/detention.setup';
import { activeStates, proceedingsOf, type CaseFile } from '../kernel/case-file';
import { caseStanding } from '../kernel/standing';
import type { RestraintMemory } from '../restraint/restraint.setup';
import { breachesOf } from './breach';
import type { Breach, Safeguard } from './safeguard';

/** When a detention ended; one that goes on ends after everything. */
const endOf = ({ releasedAt, remandedAt }: DetentionMemory): string => releasedAt ?? remandedAt ?? '~';

const ofDetentions = (file: CaseFile): readonly Breach[] => [
  ...breachesOf<DetentionMemory>(file, 'detention', 'held longer than is lawful without a ground of the list', ({ memory }) => {
    const { minor, limitHours = 0, limitGrounds = [], extensions = [] } = memory;
    const isKnown = memory.limitGrounds !== undefined && extensions.length === 0 && limitGrounds.length === 0;
    return isKnown && limitHours > (minor ? 24 : 48);
  }),
  ...breachesOf<DetentionMemory>(
    file,
    'detention',
    'a delay before the judge is claimed and not explained, or the other way round',
    ({ memory }) => (memory.notInTime === undefined ? memory.notInTimeReasons !== undefined : (memory.notInTimeReasons ?? '').length < 10),
  ),
  ...breachesOf<DetentionMemory>(file, 'detention', 'past its limit and not shown as overdue', ({ memory, state, clocks }) => {
    const longest = clocks.find(({ name }) => name === 'longestDetention');
    if (longest?.status === 'missed') return memory.overdueAt === undefined;
    if (memory.overdueAt === undefined) return false;
    return !activeStates(state).some((one) => ['overdue', 'released', 'remanded', 'closed'].includes(one));
  }),
  ...breachesOf<DetentionMemory>(file, 'detention', 'remanded without an order of the court given in time', ({ memory }) => {
    if (memory.restraintId === undefined) return false;
    const { personId, orderedAt } = (file.proceedings[memory.restraintId]?.memory ?? {}) as RestraintMemory;
    return personId !== memory.personId || orderedAt === undefined || orderedAt > (memory.overdueAt ?? '~');
  }),
  ...breachesOf<DetentionMemory>(file, 'detention', 'the case went on although somebody was held past the limit', ({ memory }) => {
    const { completedAt, endedAt } = caseStanding(file) as CaseMemory;
    const until = endOf(memory);
    return [completedAt, endedAt].some((at) => at !== undefined && memory.overdueAt !== undefined && memory.overdueAt < at && at < until);
  }),
];

/** A limit begun anew: by a second detention beside the first, by taking him again, by holding him against a refusal. */
const ofRepeatedDetentions = (file: CaseFile): readonly Breach[] => [
  ...breachesOf<DetentionMemory>(file, 'detention', 'held twice at the same time', ({ id, memory }) => {
    return proceedingsOf<DetentionMemory>(file, 'detention').some(
      (one) =>
        one.id !== id &&
        one.memory.personId === memory.personId &&
        one.memory.detainedAt! < endOf(memory) &&
        memory.detainedAt! < endOf(one.memory),
    );
  }),
  ...breachesOf<DetentionMemory>(file, 'detention', 'held again on the same suspicion, and nothing new is said', ({ id, memory }) => {
    return (
      memory.newGrounds === undefined &&
      proceedingsOf<DetentionMemory>(file, 'detention').some(
        (one) =>
          one.id !== id &&
          one.memory.personId === memory.personId &&
          one.memory.offenceId === memory.offenceId &&
          one.memory.detainedAt! < memory.detainedAt!,
      )
    );
  }),
  ...breachesOf<DetentionMemory>(file, 'detention', 'held on against the prosecutor’s refusal', ({ memory, state }) => {
    return memory.answer === 'refused' && activeStates(state).some((one) => one.startsWith('held'));
  }),
];

const ofCases = (file: CaseFile): readonly Breach[] => [
  ...breachesOf<CaseMemory>(file, 'case', 'ended while another file had not followed its joining or severing', ({ memory }) =>
    (memory.relations ?? []).some(({ orderedAt, confirmedAt, withdrawnAt }) =>
      [memory.completedAt, memory.endedAt].some((at) => at !== undefined && orderedAt <= at && at < (confirmedAt ?? withdrawnAt ?? '~')),
    ),
  ),
  ...breachesOf<CaseMemory>(file, 'case', 'its term was over, and does not show as missed', ({ memory, clocks }) => {
    const terms = clocks.filter(({ name }) => name === 'investigationTerm');
    const isShown = (end: string) => terms.some(({ status, dueAt }) => status === 'missed' && dueAt === end);
    return (
      terms.some(({ status, dueAt, settledAt }) => status === 'stopped' && settledAt! > dueAt) ||
      (memory.extensions ?? []).some(({ overSince }) => overSince !== null && !isShown(overSince))
    );
  }),
  ...breachesOf<CaseMemory>(
    file,
    'case',
    'a part of another case that went its own way',
    ({ memory, state }) => memory.lead !== undefined && !['partOfAnother', 'endedWithLead'].includes(String(state)),
  ),
];

const ofMeasures = (file: CaseFile): readonly Breach[] => [
  ...breachesOf<RestraintMemory>(file, 'restraint', 'held past the term and not shown as such', ({ memory, state, clocks }) => {
    if (clocks.some(({ name, status }) => name === 'term' && status === 'missed') && memory.overdueAt === undefined) return true;
    const [at] = activeStates(state);
    if (at === 'released' && memory.releasedAt === undefined) return true;
    return memory.overdueAt !== undefined && !['expired', 'fallen', 'released'].includes(at ?? '');
  }),
  ...breachesOf<RestraintMemory>(
    file,
    'restraint',
    'a term beyond the longest that the law allows',
    ({ memory: { termUntil, termLongest, readingDays } }) =>
      termUntil !== undefined && readingDays === undefined && termUntil > (termLongest ?? ''),
  ),
  ...breachesOf<RestraintMemory>(
    file,
    'restraint',
    'isolated without a term, as none was left',
    ({ memory: { termUntil, orderedAt } }) => termUntil !== undefined && termUntil <= (orderedAt ?? ''),
  ),
  ...breachesOf<RestraintMemory>(file, 'restraint', 'the case went on although somebody was held past the term', ({ memory }) => {
    const { completedAt, endedAt } = caseStanding(file) as CaseMemory;
    const { overdueAt, releasedAt = '~' } = memory;
    return [completedAt, endedAt].some((at) => at !== undefined && overdueAt !== undefined && overdueAt < at && at < releasedAt);
  }),
];

const letGo = ['released', 'remanded', 'closed'];
const measureOver = ['replaced', 'lifted', 'lapsed', 'released', 'refusedByProsecutor', 'refusedByJudge'];

/** What ended without a court leaves nobody held, then or afterwards. */
const ofTerminated = (file: CaseFile): readonly Breach[] => {
  const { endedAt, leadEnding } = caseStanding(file) as CaseMemory;
  const state = file.proceedings[file.id]?.state;
  if (endedAt === undefined || !(state === 'terminated' || (state === 'endedWithLead' && leadEnding === 'terminated'))) return [];
  const text = 'held, or under a measure, although the case was terminated';
  return [
    ...breachesOf<DetentionMemory>(file, 'detention', text, ({ memory, state: own }) => {
      const isOpen = !activeStates(own).some((one) => letGo.includes(one));
      return isOpen || (memory.detainedAt! <= endedAt && endedAt < (memory.releasedAt ?? memory.remandedAt)!);
    }),
    ...breachesOf<RestraintMemory>(file, 'restraint', text, ({ memory, state: own }) => {
      if (memory.inForceAt === undefined) return false;
      const isOpen = !activeStates(own).some((one) => measureOver.includes(one));
      return isOpen || (memory.inForceAt <= endedAt && endedAt < memory.endedAt!);
    }),
  ];
};

export const S07: Safeguard = {
  id: 'S07',
  article: 'CPC 133(2)',
  text: t(
    'Мерзімінен асқан ұстап алу жасырылмайды; одан тек босату не мерзімінде берілген сот қаулысы шығарады',
    'Превышение срока задержания не скрыть; дальше — только освобождение или вовремя вынесенное решение суда',
    'A detention past its limit is shown as overdue; the only way on is release, or a court order given in time',
  ),
  promise: 'strict compliance with the law',
  breaches: (file) => [...ofDetentions(file), ...ofRepeatedDetentions(file), ...ofCases(file), ...ofMeasures(file), ...ofTerminated(file)],
};
