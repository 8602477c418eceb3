import { isDeepStrictEqual } from 'node:util';
import type { ProceedingChangeView, ProceedingView } from '@tergeu/contracts';
import type { CaseFile } from './procedure-types';
import { proceedingView } from './views';

/** What was added and what has changed from one moment of a case file to another, proceeding by proceeding. */
export function changesBetween(before: CaseFile, after: CaseFile): { changed: ProceedingChangeView[]; unchanged: number } {
  const views = Object.values(after.proceedings).map((one) => {
    const earlier = before.proceedings[one.id];
    return changeOf(earlier ? proceedingView(earlier, before) : null, proceedingView(one, after));
  });
  const changed = views.filter((one) => one !== null);
  return { changed, unchanged: views.length - changed.length };
}

function changeOf(before: ProceedingView | null, after: ProceedingView): ProceedingChangeView | null {
  const change: ProceedingChangeView = {
    id: after.id,
    machine: after.machine,
    title: after.title,
    change: before ? 'changed' : 'added',
    statesBefore: before?.states ?? [],
    statesAfter: after.states,
    fields: fieldsBetween(before?.memory ?? {}, after.memory),
    clocks: clocksBetween(before?.clocks ?? [], after.clocks),
    effects: effectsBetween(before?.effects ?? [], after.effects),
  };
  const isSame =
    before !== null &&
    isDeepStrictEqual(change.statesBefore, change.statesAfter) &&
    change.fields.length + change.clocks.length + change.effects.length === 0;
  return isSame ? null : change;
}

type Memory = ProceedingView['memory'];

function fieldsBetween(before: Memory, after: Memory): ProceedingChangeView['fields'] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !isDeepStrictEqual(before[field] ?? null, after[field] ?? null))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
}

type Clocks = ProceedingView['clocks'];

function clocksBetween(before: Clocks, after: Clocks): ProceedingChangeView['clocks'] {
  const keyOf = ({ name, startedAt }: Clocks[number]) => `${name} ${startedAt}`;
  const earlier = new Map(before.map((clock) => [keyOf(clock), clock]));
  const then = ({ status, dueAt }: Clocks[number]) => ({ status, dueAt });
  return after.flatMap((clock) => {
    const was = earlier.get(keyOf(clock));
    if (was && isDeepStrictEqual(then(was), then(clock))) return [];
    return [{ title: clock.title, startedAt: clock.startedAt, before: was ? then(was) : null, after: then(clock) }];
  });
}

type Effects = ProceedingView['effects'];

function effectsBetween(before: Effects, after: Effects): ProceedingChangeView['effects'] {
  const isIn = (list: Effects, { text }: Effects[number]) => list.some((one) => isDeepStrictEqual(one.text, text));
  return [
    ...after.filter((one) => !isIn(before, one)).map(({ text }) => ({ text, came: true })),
    ...before.filter((one) => !isIn(after, one)).map(({ text }) => ({ text, came: false })),
  ];
}
