import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id is the library's default; cost as OWASP advises for an interactive sign-in. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The shortest password that is taken. */
export const minimumPasswordLength = 12;

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** Never throws: a broken hash is a wrong password. */
export const isPassword = (stored: string, given: string): Promise<boolean> => verify(stored, given).catch(() => false);

/** Compared when the login is unknown, so that time does not tell which logins exist. */
export const nobodysHash = hashPassword('nobody has this password');

/** A first password, or a new one: shown once, kept as a hash only. */
export const randomPassword = (): string => randomBytes(18).toString('base64url');
