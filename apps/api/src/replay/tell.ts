import type { Replayed } from './replay-case-files';
import type { WhatIf } from './what-if';

const shown = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
};
const most = 50;

export function tellReplay({ cases, entries, milliseconds, differences }: Replayed): string {
  const lines = differences
    .slice(0, most)
    .map(({ caseId, where, stored, replayed }) => `case ${caseId}: ${where}\n  stored   ${shown(stored)}\n  replayed ${shown(replayed)}`);
  const rate = Math.round(entries / (milliseconds / 1000));
  const more = differences.length > most ? [`… and ${differences.length - most} more`] : [];
  const seconds = (milliseconds / 1000).toFixed(1);
  return [
    ...lines,
    ...more,
    `replay: ${cases} case files, ${entries} entries in ${seconds} s (${rate} entries/s), ${differences.length} differences`,
  ].join('\n');
}

function counted(of: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const one of of) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

export function tellWhatIf({ suppositions, cases, entries, refused, limits, notReplayed }: WhatIf): string {
  const table = (rows: [string, number][]) => rows.map(([what, count]) => `  ${String(count).padStart(6)}  ${what}`);
  return [
    `What if ${suppositions.map(({ id, value }) => `${id} were ${value}`).join(' and ')}?`,
    '',
    'Past steps that would have been refused:',
    ...table(counted(refused.map(({ machine, command, conditions }) => `${machine}.${command}: ${conditions.join(', ')}`))),
    '',
    'Limits that would have ended otherwise:',
    ...table(counted(limits.map(({ machine, limit, was, wouldBe }) => `${machine}.${limit}: ${was} → ${wouldBe}`))),
    '',
    ...notReplayed.map((number) => `case ${number} can't be replayed as it was`),
    `what if: ${cases} case files, ${entries} entries; ${refused.length} steps refused, ${limits.length} limits otherwise; --json names each`,
  ].join('\n');
}
