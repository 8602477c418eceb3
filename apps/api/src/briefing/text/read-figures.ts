import type { Stated } from '../figures/figure';
import { figurePhrases } from './figure-phrases';
import { readNumbers, type NumberInText } from './read-numbers';

/** A figure as the text states it. */
export interface Mention {
  readonly key: string;
  readonly stated: Stated;
  /** The number as it stands in the text. */
  readonly quote: string;
}

/** What was understood of a text. */
export interface FiguresInText {
  readonly figures: ReadonlyMap<string, Stated>;
  /** Figures that the text states twice, and differently; the first one counts. */
  readonly conflicts: readonly { readonly key: string; readonly first: Mention; readonly second: Mention }[];
  readonly mentions: readonly Mention[];
  /** Numbers with which nothing could be done: dates, ages, figures that we do not know. */
  readonly unread: readonly string[];
}

/** Looks for the figures of the briefing in any text. */
export function readFigures(text: string): FiguresInText {
  const numbers = readNumbers(text);
  const claims = claimsOf(withMarks(text, numbers));
  const mentions: Mention[] = [];
  const unread: string[] = [];
  numbers.forEach((number, index) => {
    const quote = text.slice(number.start, number.end);
    const key = claims.get(index)?.key;
    if (key === undefined) unread.push(quote);
    else mentions.push({ key, quote, stated: { value: number.value, relation: number.relation } });
  });
  return { ...gather(mentions), mentions, unread };
}

function withMarks(text: string, numbers: readonly NumberInText[]): string {
  const kinds = { count: 'c', percent: 'p', tenge: 't' } as const;
  const parts: string[] = [];
  let from = 0;
  numbers.forEach(({ start, end, kind }, index) => {
    parts.push(plain(text.slice(from, start)), `⟦${index}${kinds[kind]}⟧`);
    from = end;
  });
  return [...parts, plain(text.slice(from))].join('');
}

/** One kind of dash, apostrophe and space; a line break ends a sentence only where a line is empty. */
function plain(text: string): string {
  return text
    .replace(/[⟦⟧]/g, ' ')
    .replace(/[‐-―]/g, '-')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\n\s*\n/g, '\u2029')
    .replace(/[\s\u00a0]/g, (space) => (space === '\u2029' ? '\n' : ' '));
}

/** Of two phrases that claim the same number, the one that says more. */
function claimsOf(text: string): Map<number, { key: string; length: number }> {
  const claims = new Map<number, { key: string; length: number }>();
  for (const { key, pattern } of figurePhrases) {
    for (const match of text.matchAll(pattern)) {
      const index = Number((match.slice(1) as (string | undefined)[]).find((part) => part !== undefined && /^\d+$/.test(part)));
      if ((claims.get(index)?.length ?? 0) < match[0].length) claims.set(index, { key, length: match[0].length });
    }
  }
  return claims;
}

function gather(mentions: readonly Mention[]): Pick<FiguresInText, 'figures' | 'conflicts'> {
  const first = new Map<string, Mention>();
  const conflicts: FiguresInText['conflicts'][number][] = [];
  for (const mention of mentions) {
    const earlier = first.get(mention.key);
    if (!earlier) first.set(mention.key, mention);
    else if (earlier.stated.value !== mention.stated.value) conflicts.push({ key: mention.key, first: earlier, second: mention });
  }
  return { figures: new Map([...first].map(([key, { stated }]) => [key, stated])), conflicts };
}
