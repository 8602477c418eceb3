import type { Problem } from '@tergeu/contracts';
import { networkLost } from './network';

/** A request that takes longer got no answer; a command that did is sent again under its key. */
const patience = 30_000;

/** A problem+json answer, or no answer at all (`status` 0). */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
  }

  get status(): number {
    return this.problem.status;
  }
}

/** Says `ended` when a request finds that the session has ended, `resumed` or `left` when that is settled. */
export const sessionEnded = new EventTarget();

/** Waits for the answer to the question for the password: signed in again, or left. */
const isSessionResumed = (): Promise<boolean> =>
  new Promise((settle) => {
    sessionEnded.addEventListener('resumed', () => settle(true), { once: true });
    sessionEnded.addEventListener('left', () => settle(false), { once: true });
  });

interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Calls the API; throws `ProblemError` for every answer that is not a success, and for none. */
export async function call<T>(path: string, { method = 'GET', body, headers }: RequestOptions = {}): Promise<T> {
  const response = await send(path, method, body, headers);
  if (response.status === 204) return undefined as T;
  const content = await response.text();
  if (response.ok) return (content === '' ? undefined : JSON.parse(content)) as T;
  if (response.status === 401 && path !== '/session') {
    sessionEnded.dispatchEvent(new Event('ended'));
    // What is read waits until somebody has signed in again, so that no page gives way to a fault meanwhile.
    if (method === 'GET' && (await isSessionResumed())) return call<T>(path);
  }
  throw new ProblemError(problemFrom(response, content));
}

async function send(path: string, method: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response> {
  try {
    return await fetch(`/api${path}`, {
      method,
      headers: {
        accept: 'application/json',
        ...(method === 'GET' ? {} : { 'x-requested-with': 'tergeu' }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      credentials: 'same-origin',
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    networkLost();
    throw new ProblemError({ type: 'about:blank', title: '', status: 0 });
  }
}

function problemFrom(response: Response, content: string): Problem {
  try {
    return JSON.parse(content) as Problem;
  } catch {
    return { type: 'about:blank', title: `${response.status} ${response.statusText}`, status: response.status };
  }
}

/** `?a=1&b=2` without empty values. */
export function queryOf(values: Readonly<Record<string, string | number | undefined>>): string {
  const entries = Object.entries(values).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, String(value)]]));
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries as [string, string][]).toString()}`;
}
