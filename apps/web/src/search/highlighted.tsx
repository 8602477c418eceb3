import { Mark } from '@mantine/core';
import type { Range } from '@tergeu/contracts';

/** A text with the parts that were found marked. */
export function Highlighted({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] }) {
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    if (from > at) parts.push(text.slice(at, from));
    parts.push(
      <Mark key={from} className="found">
        {text.slice(from, to)}
      </Mark>,
    );
    at = to;
  }
  parts.push(text.slice(at));
  return parts;
}
