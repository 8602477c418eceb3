import type { Range } from '@tergeu/contracts';
import { foldCode, foldWords, type Folded, type FoldedWord } from './fold';
import type { Term, Terms } from './search-query';

/** The parts of a text that a query was found by, in order and without overlap. */
export function highlights(text: string, { terms, code }: Terms): Range[] {
  const words = foldWords(text);
  const letters = foldCode(text);
  const found = terms.flatMap((term) => [...words.flatMap((word) => inWord(word, term)), ...inNumber(letters, term.code)]);
  if (terms.length > 1) found.push(...inNumber(letters, code));
  return merged(found);
}

function inWord({ key, from, to, letters }: FoldedWord, { word, edits }: Term): Range[] {
  if (key.startsWith(word)) return [[from, letters[word.length - 1]!.to]];
  if (edits === 0) return [];
  if (differs(key, word) <= edits) return [[from, to]];
  const start = key.slice(0, word.length);
  return start.length === word.length && differs(start, word) <= edits ? [[from, letters[word.length - 1]!.to]] : [];
}

function inNumber(letters: readonly Folded[], code: string | null): Range[] {
  if (code === null || code === '') return [];
  const at = letters.map(({ key }) => key).join('').indexOf(code); // prettier-ignore
  return at < 0 ? [] : [[letters[at]!.from, letters[at + code.length - 1]!.to]];
}

/** Letters that have to be put in, taken out or changed; as PostgreSQL's `levenshtein` counts them. */
export function differs(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length]!;
}

function merged(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = kept.at(-1);
    if (last && from <= last[1]) kept[kept.length - 1] = [last[0], Math.max(last[1], to)];
    else kept.push([from, to]);
  }
  return kept;
}
