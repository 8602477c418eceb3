import type { Accepted, Actor, Changes, Command, Json, Law, Official, Reason, Refused, Tier } from './procedure-types';

/** What is known of an entry before it has its place in the chain. */
export interface EntryDraft {
  readonly kind: 'accepted' | 'refused';
  readonly command: Command;
  readonly payload: Json;
  readonly officials: Readonly<Record<string, Official>>;
  readonly actor: Actor;
  readonly tier: Tier;
  readonly law: Law;
  readonly procedureVersion: string;
  readonly recordedAt: string;
  readonly idempotencyKey: string;
  readonly legalBasis: readonly string[];
  readonly refusal: {
    readonly kind: Refused['kind'];
    readonly reasons: readonly Pick<Reason, 'condition' | 'safeguard' | 'article' | 'pointer'>[];
  } | null;
  /** Of an accepted entry: what follows from it. */
  readonly accepted: { readonly decision: Accepted; readonly changes: Changes } | null;
}
