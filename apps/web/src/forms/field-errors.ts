import type { Problem } from '@tergeu/contracts';
import type { usePick } from '@tergeu/ui';

/** Faults that the server found, by field: what is wrong at `/injuries/0/site` is said at `injuries`. */
export function fieldErrors({ errors = [], reasons = [] }: Partial<Problem>, pick: ReturnType<typeof usePick>): Record<string, string> {
  const named = reasons.flatMap(({ pointer, text }) => (pointer === undefined ? [] : [{ pointer, detail: pick(text) }]));
  return Object.fromEntries(
    [...errors, ...named].map(({ pointer, detail }) => [/^\/(?:payload\/)?([^/]*)/.exec(pointer)?.[1] ?? '', detail]),
  );
}
