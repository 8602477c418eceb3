import { randomBytes } from 'node:crypto';
import type { INestApplication } from '@nestjs/common';
import connectPgSimple from 'connect-pg-simple';
import type { NextFunction, Request, Response } from 'express';
import session, { type SessionOptions } from 'express-session';
import passport from 'passport';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { readSession } from './read-session';
import { SessionStore } from './session-store';

export const sessionCookie = 'tergeu.sid';
const hours = 12;

/**
 * Sessions live in PostgreSQL: they survive a restart and end when the row goes.
 * Signing in, out and who I am go through express-session and Passport; all else only reads who has signed in.
 */
export function useSessions(app: INestApplication, secret: string): void {
  const store = app.get(SessionStore);
  passport.serializeUser((user, done) => done(null, (user as { id: string }).id));
  passport.deserializeUser((id: string, done) => done(null, { id }));
  app.use('/api/session', session(optionsOf(store, secret)), passport.initialize(), passport.session());
  const read = readSession(store, sessionCookie, secret);
  app.use('/api', (request: Request, response: Response, next: NextFunction) => {
    if ('session' in request) next();
    else read(request, response, next);
  });
}

/** The store on the application's own pool of connections. */
export function sessionStore(data: DataSource): SessionStore {
  const Kept = connectPgSimple(session);
  const pool = (data.driver as unknown as { master: Pool }).master;
  return new SessionStore(
    new Kept({ pool, tableName: 'session', createTableIfMissing: false, disableTouch: true, pruneSessionInterval: 900 }),
  );
}

const optionsOf = (store: SessionStore, secret: string): SessionOptions => ({
  name: sessionCookie,
  secret,
  resave: false,
  saveUninitialized: false,
  genid: () => randomBytes(32).toString('base64url'),
  store,
  cookie: { httpOnly: true, sameSite: 'strict', secure: process.env['TERGEU_HTTPS'] === '1', maxAge: hours * 3_600_000 },
});

/** The secret that signs session cookies: given, or made once and kept in the database's own sealed row. */
export async function sessionSecret(data: DataSource, given: string | undefined): Promise<string> {
  if (given) return given;
  const fresh = randomBytes(32).toString('base64url');
  await data.query(`INSERT INTO session (sid, sess, expire) VALUES ('secret', $1, 'infinity') ON CONFLICT (sid) DO NOTHING`, [
    JSON.stringify({ secret: fresh }),
  ]);
  const rows: { secret: string }[] = await data.query(`SELECT sess ->> 'secret' AS secret FROM session WHERE sid = 'secret'`);
  return rows[0]!.secret;
}
