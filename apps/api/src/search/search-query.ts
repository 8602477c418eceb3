import { readableProceedings, type ProceedingColumns } from '../access';
import type { DirectoryEntry } from '../identity';
import { foldedCode, foldedKeys } from './fold';

/** A word that is looked for. */
export interface Term {
  /** By sound. */
  readonly word: string;
  /** By shape; null for a word without digits, which would only bring names that happen to look alike. */
  readonly code: string | null;
  /** How many letters may be wrong; 0: too short to tell. */
  readonly edits: number;
}

/** What somebody typed, as it is compared. */
export interface Terms {
  readonly terms: readonly Term[];
  /** All of it read as one number: "123 ABC 02" is one plate; null where there is no digit. */
  readonly code: string | null;
}

/** Words of a citation, and the like: they say nothing that the number beside them does not. */
const silent: ReadonlySet<string> = new Set(
  ['ст', 'статья', 'статьи', 'ч', 'бап', 'бабы', 'бөлік', 'art', 'article', 'no', 'n', 'г', 'ул', 'көш', 'қ', 'st'].flatMap(foldedKeys),
);
const mostTerms = 6;
/** PostgreSQL compares letter by letter up to 255 of them. */
const longestWord = 60;

/** Splits and folds a query; null when there is too little to look for. */
export function termsOf(query: string, least = 2): Terms | null {
  const parts = query.split(/[^\p{L}\p{N}\p{M}'’ʼ]+/u).filter(Boolean);
  const terms = parts.flatMap((part) => foldedKeys(part).map((word): Term => termOf(word, part)));
  const telling = terms.filter(({ word }) => !silent.has(word));
  if (parts.join('').length < least || terms.length === 0) return null;
  const code = /\d/.test(query) ? foldedCode(query) : null;
  return { terms: (telling.length > 0 ? telling : terms).slice(0, mostTerms), code };
}

function termOf(key: string, part: string): Term {
  const word = key.slice(0, longestWord);
  const code = foldedCode(part);
  const hasDigit = /\d/.test(part);
  // Of a number the whole is compared, not its parts.
  const edits = word.length < 4 || hasDigit ? 0 : word.length < 7 ? 1 : 2;
  return { word, code: hasDigit && code.length >= 3 ? code : null, edits };
}

/** SQL, with the values of its parameters. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/**
 * Writes the conditions of a search, each answered by the trigram index.
 * What was typed travels as parameters, and its keys are letters and digits only: no pattern can be smuggled in.
 */
export class Conditions {
  readonly #parameters = new Map<string, string>();

  constructor(
    private readonly query: Terms,
    private readonly next: number,
  ) {}

  /** The parameters of what has been written so far. */
  get values(): readonly string[] {
    return [...this.#parameters.keys()];
  }

  /** A number of the document is what was typed. */
  get number(): string {
    const { code } = this.query;
    return code === null ? 'false' : `(${this.like(`% ${code} %`)} AND ${this.like(`% ${code} %`, 'd.codes')})`;
  }

  /** All words are whole words of the document. */
  get whole(): string {
    return `(${this.query.terms.map(({ word }) => this.like(`% ${word} %`)).join(' AND ')})`;
  }

  /** Every word begins like one of the document's, or lies within a number of it; or all of it is one number. */
  get literal(): string {
    return this.all((one) => this.begins(one));
  }

  /** The same, with wrong letters. */
  get near(): string {
    const { code } = this.query;
    const words = this.all((one) => (one.edits === 0 ? this.begins(one) : `(${this.begins(one)} OR ${this.alike(one.word, one.edits)})`));
    return isLongNumber(code) ? `(${words} OR ${this.alike(code, 1)})` : words;
  }

  /** What begins with the first word comes first, e.g. a person before a thing that names him; then what says least besides. */
  get closeness(): string {
    return `CASE WHEN ${this.like(` ${this.query.terms[0]!.word}%`)} THEN 0 ELSE 10000 END + length(d.keys)`;
  }

  /** How far a near hit is, in thousandths. */
  get distance(): string {
    return this.query.terms.map(({ word }) => `1000 - round(1000 * word_similarity(${this.parameter(word)}, d.keys))::int`).join(' + ');
  }

  /** The case's own number holds what was typed: it is the first of its codes. */
  get ownNumber(): string {
    const { code } = this.query;
    return code === null ? 'false' : this.like(`%${code}%`, "split_part(d.codes, ' ', 2)");
  }

  private all(condition: (term: Term) => string): string {
    const { terms, code } = this.query;
    const asOneNumber = terms.length > 1 && code !== null && code.length >= 3 ? ` OR ${this.like(`%${code}%`)}` : '';
    return `((${terms.map(condition).join(' AND ')})${asOneNumber})`;
  }

  private begins({ word, code }: Term): string {
    return `(${this.like(`% ${word}%`)}${code === null ? '' : ` OR ${this.like(`%${code}%`)}`})`;
  }

  /** Trigrams find the candidates; letters decide. What is still being typed is compared with as much of the word. */
  private alike(key: string, edits: number): string {
    const word = this.parameter(key);
    return `(${word} <% d.keys AND EXISTS (
      SELECT 1 FROM string_to_table(d.keys, ' ') AS k
      WHERE levenshtein_less_equal(left(k, ${longestWord}), ${word}, ${edits}) <= ${edits}
         OR levenshtein_less_equal(left(k, length(${word})), ${word}, ${edits}) <= ${edits}))`;
  }

  private like(pattern: string, column = 'd.keys'): string {
    return `${column} LIKE ${this.parameter(pattern)}`;
  }

  private parameter(value: string): string {
    const known = this.#parameters.get(value);
    if (known) return known;
    const made = `$${this.next + this.#parameters.size}::text`;
    this.#parameters.set(value, made);
    return made;
  }
}

/** One wrong letter in the middle breaks three trigrams of a word: so alike are those that are then compared by letters. */
const likeness: readonly number[] = [0.6, 0.6, 0.6, 0.6, 0.24, 0.32, 0.38];

/** The likeness from which trigrams make a candidate. */
export const leastSimilarity = ({ terms }: Terms): number =>
  Math.min(...terms.filter(({ edits }) => edits > 0).map(({ word }) => likeness[word.length] ?? 0.3), 0.38);

/** Can there be near hits at all? */
export const mayBeMisspelt = ({ terms, code }: Terms): boolean => terms.some(({ edits }) => edits > 0) || isLongNumber(code);

/** Long enough that one wrong digit leaves enough of it. */
function isLongNumber(code: string | null): code is string {
  return code !== null && code.length >= 6 && code.length <= longestWord;
}

/** Where the index has the machine and the id of what is found. */
export const searched: ProceedingColumns = { machine: 'd.kind', id: 'd.id' };

/**
 * For lists of cases `r` that are filtered by a text: those with anything that it finds and the official may read; for counsel
 * those of that number.
 */
export function caseHolds(query: string, next: number, official: DirectoryEntry): Condition {
  const terms = termsOf(query, 1);
  if (!terms) return { sql: 'false', values: [] };
  const conditions = new Conditions(terms, next);
  const condition =
    official.role === 'counsel' ? `${conditions.literal} AND d.kind = 'case' AND ${conditions.ownNumber}` : conditions.literal;
  const content = readableProceedings(official, searched, next + conditions.values.length);
  return {
    sql: `r.case_id IN (SELECT d.case_id FROM search_document d JOIN case_register r ON r.case_id = d.case_id WHERE ${condition} AND ${content.sql})`,
    values: [...conditions.values, ...content.values],
  };
}
