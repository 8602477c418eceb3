import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { SearchHit, SearchPage, SearchQuery } from '@tergeu/contracts';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { readableCases, readableProceedings } from '../access';
import type { DirectoryEntry } from '../identity';
import { pageFrom, readCursor } from '../kernel/http/cursor';
import { ProblemException } from '../kernel/http/problem';
import { highlights } from './highlight';
import { RecordSearch } from './record-search';
import { findableKinds } from './search-document';
import { leastSimilarity, mayBeMisspelt, searched, termsOf, type Terms } from './search-query';
import { mostCounted, searchStatement, type SearchRequest } from './search-statement';

interface Row {
  readonly counts: Readonly<Record<string, number>> | null;
  /** Null in all but `counts`: nothing found of these kinds. */
  readonly case_id: string | null;
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  readonly number: string;
  readonly case_title: string;
  readonly tier: number;
  readonly score: number;
}
type HitRow = Row & { readonly case_id: string };

const matches: readonly SearchHit['match'][] = ['exact', 'words', 'start', 'near'];
/** Fewer hits, and other spellings are looked for, too; a number that was found was meant. */
const enough = ({ code }: Terms): number => (code === null ? 20 : 1);
const sum = (counts: Row['counts']): number => Object.values(counts ?? {}).reduce((total, one) => total + one, 0);

/** Finds what an official may read. */
@Injectable()
export class Find {
  constructor(
    @InjectDataSource() private readonly data: DataSource,
    private readonly recordSearch: RecordSearch,
  ) {}

  async find(official: DirectoryEntry, query: SearchQuery): Promise<SearchPage> {
    const terms = termsOf(query.q);
    if (!terms) throw tooShort();
    const kinds = (query.kinds ?? '').split(',').filter((kind) => findableKinds.includes(kind));
    const after = readCursor(query.cursor, 'count', 'count', 'id', 'id');
    const rows = await this.rows(official, terms, { kinds, after, limit: query.limit + 1 });
    const counts = rows[0]?.counts ?? {};
    // Who cannot be named as its reader is shown nothing.
    if (!after) await this.recordSearch.record(official, query.q, kinds, sum(counts));
    const found = rows.filter((row): row is HitRow => row.case_id !== null);
    return {
      ...pageFrom(
        found,
        query.limit,
        (row) => hitOf(row, terms, official),
        (row) => [row.tier, row.score, row.case_id, row.id],
      ),
      counts,
      more: sum(counts) >= mostCounted,
    };
  }

  private async rows(official: DirectoryEntry, terms: Terms, page: Pick<SearchRequest, 'kinds' | 'after' | 'limit'>): Promise<Row[]> {
    const readable = readableCases(official, 1);
    const content = readableProceedings(official, searched, readable.values.length + 1);
    const counselId = official.role === 'counsel' ? official.id : null;
    const statement = (near: boolean) => searchStatement({ ...page, terms, readable, content, counselId, near });
    const literal = await this.ask(statement(false));
    if (sum(literal[0]?.counts ?? null) >= enough(terms) || !mayBeMisspelt(terms)) return literal;
    return this.ask(statement(true), leastSimilarity(terms));
  }

  /** How alike words must be is a setting of the session: it holds for this one question. */
  private async ask({ text, values }: { text: string; values: readonly unknown[] }, similarity?: number): Promise<Row[]> {
    const pool = (this.data.driver as unknown as { master: Pool }).master;
    if (similarity === undefined) return (await pool.query<Row>(text, [...values])).rows;
    const client = await pool.connect();
    try {
      await client.query(`BEGIN READ ONLY; SET LOCAL pg_trgm.word_similarity_threshold = ${similarity}`);
      const { rows } = await client.query<Row>(text, [...values]);
      await client.query('COMMIT');
      client.release();
      return rows;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }
}

function hitOf(row: HitRow, terms: Terms, { role }: DirectoryEntry): SearchHit {
  // Counsel finds a case by its number, and is told no more of it here.
  const byNumberOnly = role === 'counsel';
  const detail = byNumberOnly && row.kind === 'case' ? '' : row.detail;
  return {
    kind: row.kind,
    caseId: row.case_id,
    proceedingId: row.id,
    caseNumber: row.number,
    caseTitle: byNumberOnly ? null : row.case_title,
    title: row.title,
    titleRanges: highlights(row.title, terms),
    detail,
    detailRanges: highlights(detail, terms),
    match: matches[row.tier]!,
  };
}

const tooShort = (): ProblemException =>
  new ProblemException(400, 'tooShort', 'Two letters or digits at least: fewer are found everywhere.', {
    errors: [{ pointer: '/q', detail: 'at least two letters or digits' }],
  });
