import type { Instant, ProsecutorRank } from '@tergeu/law';
import type { JsonObject } from '../kernel/case-file';

/** A prosecutor's agreement to an extension, with the rank of his office on that day. */
export interface Agreement extends JsonObject {
  readonly by: string;
  readonly at: Instant;
  readonly rank: ProsecutorRank | null;
}

/** An extension asked for: up to so many months in all, or by so many days while the file is read. */
export interface PendingExtension extends JsonObject {
  readonly toMonths: number | null;
  readonly days: number | null;
  readonly ground: string;
  readonly askedBy: string;
  readonly askedAt: Instant;
  /** The end of the term when it was asked for. */
  readonly before: Instant;
  /** Whose agreement the law asked for on that day. */
  readonly ranks: readonly ProsecutorRank[];
  readonly agreements: readonly Agreement[];
}

export interface GrantedExtension extends PendingExtension {
  readonly judgeId: string;
  readonly grantedAt: Instant;
}
