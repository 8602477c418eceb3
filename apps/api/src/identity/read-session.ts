import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SessionData } from 'express-session';
import type { NextFunction, Request, Response } from 'express';
import type { SessionStore } from './session-store';

/**
 * Who has signed in, for requests that only need to know that: the cookie that express-session has signed,
 * the session of that id, the official whom Passport has put into it. Signing in and out go through both libraries.
 */
export function readSession(store: SessionStore, name: string, secret: string) {
  return (request: Request, _: Response, next: NextFunction): void => {
    const id = sessionId(request.headers.cookie, name, secret);
    if (id === undefined) {
      next();
      return;
    }
    store.get(id, (error, found) => {
      const user = (found as (SessionData & { readonly passport?: { readonly user?: string } }) | null | undefined)?.passport?.user;
      if (user !== undefined) request.user = { id: user };
      next(error ?? undefined);
    });
  };
}

/** The id of the cookie `s:<id>.<signature>`; undefined where there is none or the signature is not ours. */
export function sessionId(header: string | undefined, name: string, secret: string): string | undefined {
  const cookie = header?.split(/; */).find((one) => one.startsWith(`${name}=`));
  if (!cookie) return undefined;
  const value = decoded(cookie.slice(name.length + 1));
  const dot = value.lastIndexOf('.');
  if (!value.startsWith('s:') || dot < 0) return undefined;
  const id = value.slice(2, dot);
  const signed = Buffer.from(value.slice(dot + 1));
  const expected = Buffer.from(createHmac('sha256', secret).update(id).digest('base64').replace(/=+$/, ''));
  return signed.length === expected.length && timingSafeEqual(signed, expected) ? id : undefined;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
