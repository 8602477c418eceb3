import type { BeforeApplicationShutdown } from '@nestjs/common';
import session, { type SessionData } from 'express-session';
import { LRUCache } from 'lru-cache';

type Done = (error?: unknown) => void;
type Found = (error: unknown, found?: SessionData | null) => void;

/** Where the sessions themselves are kept. */
export interface KeptSessions {
  get(id: string, done: Found): void;
  set(id: string, data: SessionData, done?: Done): void;
  destroy(id: string, done?: Done): void;
  /** Ends the sweeping out of sessions that are over. */
  close(): unknown;
}

const rememberedMs = 5_000;

/**
 * Sessions as the database keeps them, remembered for some seconds so that not every request asks for its own again.
 * Signing out is at once: it comes through here. So is blocking an official: the guard asks the directory at each request.
 * Both hold since one process serves all; with several, what another one ends would live on here for those seconds.
 * It has no `touch`: our sessions are not prolonged, and express-session then sends each answer in one piece.
 */
export class SessionStore extends session.Store implements BeforeApplicationShutdown {
  readonly #known = new LRUCache<string, string>({ max: 10_000, ttl: rememberedMs });
  /** Counts changes: what a read has found while one was under way may be old, and is not remembered. */
  #changes = 0;

  constructor(private readonly kept: KeptSessions) {
    super();
  }

  override get(id: string, done: Found): void {
    const known = this.#known.get(id);
    if (known !== undefined) {
      const found = JSON.parse(known) as SessionData;
      done(null, isOver(found) ? null : found);
      return;
    }
    const changes = this.#changes;
    this.kept.get(id, (error, found) => {
      if (!error && found && changes === this.#changes) this.#known.set(id, JSON.stringify(found));
      done(error, found);
    });
  }

  override set(id: string, data: SessionData, done?: Done): void {
    this.kept.set(id, data, this.#changing(id, done));
  }

  override destroy(id: string, done?: Done): void {
    this.kept.destroy(id, this.#changing(id, done));
  }

  /** Before the database goes: a sweep that came after it could only fail. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.kept.close();
  }

  /** Forgets before the database is asked and again when it has answered. */
  #changing(id: string, done: Done | undefined): Done {
    const forget = (): void => {
      this.#changes += 1;
      this.#known.delete(id);
    };
    forget();
    return (error) => {
      forget();
      done?.(error);
    };
  }
}

/** The moment that the cookie carries: a text where the database has given it. */
function isOver({ cookie }: SessionData): boolean {
  const { expires } = cookie as { readonly expires?: Date | string | null };
  return expires !== undefined && expires !== null && new Date(expires).getTime() <= Date.now();
}
