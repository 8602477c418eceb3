/** Attempts against a safeguard: what is tried, which constraint stops it (or `denied`), and the SQL. `:name` is an id of the case. */
export type Attempts = readonly (readonly [what: string, by: string, sql: string | readonly string[]])[];

export const because = 'Because the specimen of this test asks for it.';
export const denied = 'permission denied';
/** As the lawful way records it: the digest that the prosecutor named is that of the decision. */
export const seen = `agreed_content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'), agreed_materials_hash = 'm', seen_materials_hash = 'm'`;

export const explained = `UPDATE medical_examination SET determined_at = now(), determined_by = :security, determined_by_unit = :securityUnit, state = 'determined' WHERE id = :examination`;
/** Who was held is let go, in time or not. */
export const letGo = (id: 'detention' | 'overdue') => `UPDATE detention SET state = 'released', released_at = now() WHERE id = :${id}`;
export const terminated = (file: 'case' | 'lead') =>
  `UPDATE case_register SET state = 'terminated', ended_at = now() WHERE case_id = :${file}`;
export const inCustody = `UPDATE restraint SET state = 'inForce', in_force_at = now(), judge_id = :judge, ordered_at = now(),
  term_until = now() + interval '1 month', term_longest = now() + interval '1 year' WHERE id = :restraint`;
export const placed = (more: string) =>
  `UPDATE detention SET state = 'held.custody.placed', placed_at = now(), facility_id = :facility, ${more} WHERE id = :detention`;
export const examined = (id: string) =>
  `examination_id = :${id}, examined_at = (SELECT examined_at FROM medical_examination WHERE id = :${id})`;
export const offered = `counsel_offered_at = (SELECT offered_at FROM defence WHERE id = :defence)`;
export const entry = (changes: Record<string, string>) => {
  const columns = ['case_id', 'sequence', 'kind', 'version', 'machine', 'proceeding_id', 'procedure_version', 'law_profile', 'law_version', 'command',
    'payload', 'officials', 'actor', 'actor_id', 'actor_role', 'actor_tier', 'occurred_at', 'recorded_at', 'legal_basis', 'refusal',
    'idempotency_key', 'salt', 'previous_hash', 'hash']; // prettier-ignore
  const fresh: Record<string, string> = {
    sequence: 'sequence + 1', idempotency_key: `'forged'`, previous_hash: 'hash', hash: `repeat('a', 64)`, ...changes,
  }; // prettier-ignore
  return `INSERT INTO journal_entry (${columns.join()}) SELECT ${columns.map((column) => fresh[column] ?? column).join()} FROM journal_entry
    WHERE case_id = :case AND kind = 'accepted' ORDER BY sequence DESC LIMIT 1`;
};
