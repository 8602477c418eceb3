import type { SessionData } from 'express-session';
import { SessionStore, type KeptSessions } from './session-store';

const data = (user: string, expires = new Date(Date.now() + 60_000)) =>
  ({ cookie: { originalMaxAge: 60_000, expires }, passport: { user } }) as unknown as SessionData;

/** Keeps sessions as a database does: answers come when they are let through. */
class Kept implements KeptSessions {
  readonly rows = new Map<string, SessionData>();
  reads = 0;
  isClosed = false;
  readonly #waiting: (() => void)[] = [];

  get(id: string, done: (error: unknown, found?: SessionData | null) => void): void {
    this.reads += 1;
    const found = this.rows.get(id) ?? null;
    this.#waiting.push(() => done(null, found));
  }
  set(id: string, session: SessionData, done?: () => void): void {
    this.#waiting.push(() => {
      this.rows.set(id, session);
      done?.();
    });
  }
  destroy(id: string, done?: () => void): void {
    this.#waiting.push(() => {
      this.rows.delete(id);
      done?.();
    });
  }
  close(): void {
    this.isClosed = true;
  }
  letThrough(): void {
    for (const one of this.#waiting.splice(0)) one();
  }
}

function began(user = 'somebody', expires?: Date) {
  const kept = new Kept();
  kept.rows.set('id', data(user, expires));
  const store = new SessionStore(kept);
  const read = (): { found?: SessionData | null } => {
    const answer: { found?: SessionData | null } = {};
    store.get('id', (_, found) => (answer.found = found ?? null));
    return answer;
  };
  return { kept, store, read };
}

describe('SessionStore', () => {
  it('asks the database once, and gives each request a session of its own', () => {
    const { kept, read } = began();
    const first = read();
    kept.letThrough();
    const [second, third] = [read(), read()];
    expect(kept.reads).toBe(1);
    expect(second.found).toMatchObject({ passport: { user: 'somebody' } });
    expect(second.found).not.toBe(third.found);
    expect(second.found).not.toBe(first.found);
  });

  it('knows no session any more that has ended', () => {
    const { kept, store, read } = began();
    read();
    kept.letThrough();
    store.destroy('id');
    kept.letThrough();
    const after = read();
    kept.letThrough();
    expect(after.found).toBeNull();
  });

  it.each(['before the end', 'after the end was asked for'])('does not remember what a read has found that began %s', (when) => {
    const { kept, store, read } = began();
    if (when === 'before the end') read();
    store.destroy('id');
    if (when !== 'before the end') read();
    kept.letThrough();
    const after = read();
    kept.letThrough();
    expect(after.found).toBeNull();
  });

  it('gives a changed session as it is now', () => {
    const { kept, store, read } = began();
    read();
    kept.letThrough();
    store.set('id', data('another'));
    kept.letThrough();
    const after = read();
    kept.letThrough();
    expect(after.found).toMatchObject({ passport: { user: 'another' } });
  });

  it('lets a remembered session run out at its time', () => {
    const { kept, read } = began('somebody', new Date(Date.now() + 5));
    read();
    kept.letThrough();
    const until = Date.now() + 10;
    while (Date.now() < until);
    expect(read().found).toBeNull();
  });

  it('sweeps no more once the application ends, since the database goes next', async () => {
    const { kept, store } = began();
    await store.beforeApplicationShutdown();
    expect(kept.isClosed).toBe(true);
  });
});
