import type { ReadableCases } from '../access';
import { Conditions, type Terms } from './search-query';

/** Beyond so many hits nothing is counted or ranked: the query says too little. Whole words and numbers come before the cut. */
export const mostCounted = 1_000;

/** What is asked of the index. */
export interface SearchRequest {
  readonly terms: Terms;
  /** From parameter 1 on. */
  readonly readable: ReadableCases;
  /** Of the proceedings of these cases; parameters follow those of `readable`. */
  readonly content: ReadableCases;
  /** Set for counsel, who finds his clients, and cases by their number. */
  readonly counselId: string | null;
  readonly near: boolean;
  readonly kinds: readonly string[];
  readonly after: readonly [number, number, string, string] | null;
  readonly limit: number;
}

/** One statement: hits within my right of access, counted by kind, ranked, one page of them. */
export function searchStatement({ terms, readable, content, counselId, near, kinds, after, limit }: SearchRequest): {
  text: string;
  values: unknown[];
} {
  const given: unknown[] = [...readable.values, ...content.values];
  const add = (value: unknown): string => `$${given.push(value)}`;
  const ofKinds = kinds.length > 0 ? `f.kind = ANY (${add([...kinds])}::text[])` : 'true';
  const beyond = after
    ? `(f.tier, f.score, f.case_id, f.id) > (${add(after[0])}::int, ${add(after[1])}::int, ${add(after[2])}::uuid, ${add(after[3])}::uuid)`
    : 'true';
  const counsel = counselId === null ? null : `${add(counselId)}::uuid`;
  const most = `LIMIT ${add(mostCounted)}::int`;
  const page = `${add(limit)}::int`;
  const conditions = new Conditions(terms, given.length + 1);
  const { number, whole, literal, closeness } = conditions;
  const mine = counsel === null ? '' : `AND ${ofCounsel(counsel, conditions.ownNumber)}`;
  // OFFSET 0: the index finds once what matches, then comes the right of access; not once for each case that I may read.
  const hits = (condition: string, rank: string) => `
    SELECT d.case_id, d.id, d.kind, d.title, d.detail, r.number, r.title AS case_title, ${rank}
    FROM (SELECT * FROM search_document d WHERE ${condition} OFFSET 0) d JOIN case_register r ON r.case_id = d.case_id
    WHERE ${readable.sql} AND ${content.sql} ${mine} ${most}`;
  const exact = `(${number} OR ${whole})`;
  const others = near
    ? hits(
        `${conditions.near} AND NOT ${exact}`,
        `CASE WHEN ${literal} THEN 2 ELSE 3 END AS tier, CASE WHEN ${literal} THEN ${closeness} ELSE ${conditions.distance} END AS score`,
      )
    : hits(`${literal} AND NOT ${exact}`, `2 AS tier, ${closeness} AS score`);
  const text = `
    WITH found AS MATERIALIZED (
      (${hits(exact, `CASE WHEN ${number} THEN 0 ELSE 1 END AS tier, ${closeness} AS score`)})
      UNION ALL (${others}) ${most})
    SELECT c.counts, p.* FROM (SELECT jsonb_object_agg(kind, n) AS counts FROM (SELECT kind, count(*) AS n FROM found GROUP BY kind) k) c
    LEFT JOIN LATERAL (SELECT * FROM found f WHERE ${ofKinds} AND ${beyond} ORDER BY f.tier, f.score, f.case_id, f.id LIMIT ${page}) p ON true
    ORDER BY p.tier, p.score, p.case_id, p.id`;
  return { text, values: [...given, ...conditions.values] };
}

const ofCounsel = (counsel: string, ownNumber: string): string => `(
  (d.kind = 'person' AND EXISTS (SELECT 1 FROM defence c WHERE c.case_id = d.case_id AND c.person_id = d.id AND c.counsel_id = ${counsel}))
  OR (d.kind = 'case' AND ${ownNumber}))`;
