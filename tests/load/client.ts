import { uuidv7 } from 'uuidv7';
import { assigner, investigators, password, prosecutor, type LoadOfficial } from './cast';
import { bodyOf, newCase, story, type DrivenCase, type Giver } from './life-of-a-case';

/** A command ready to be sent. */
export interface Ready {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

export type Cookies = Readonly<Record<string, string>>;

/** Signs everybody in; cookies by login. */
export async function signAllIn(url: string): Promise<Cookies> {
  const cookies: Record<string, string> = {};
  for (const one of [...investigators, assigner, prosecutor]) cookies[one.login] = await signIn(url, one);
  return cookies;
}

async function signIn(url: string, { login }: LoadOfficial): Promise<string> {
  const response = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'tergeu' },
    body: JSON.stringify({ login, password }),
  });
  if (response.status !== 201) throw new Error(`sign-in of ${login}: ${response.status} ${await response.text()}`);
  return response.headers.getSetCookie()[0]!.split(';')[0]!;
}

/** One client: drives case after case through the story, one command at a time. */
export class LoadClient {
  #case: DrivenCase;
  #place = 0;
  readonly #cookies: Readonly<Record<Giver, string>>;

  constructor(
    cookies: Cookies,
    readonly investigator: LoadOfficial,
  ) {
    this.#cookies = {
      investigator: cookies[investigator.login] ?? '',
      assigner: cookies[assigner.login] ?? '',
      prosecutor: cookies[prosecutor.login] ?? '',
    };
    this.#case = newCase(investigator.id);
  }

  /** The command that is next; the same place each time until an answer has moved us on. */
  next(): Ready {
    return {
      path: `/api/case-files/${this.#case.id}/commands`,
      headers: {
        'content-type': 'application/json',
        'x-requested-with': 'tergeu',
        'idempotency-key': uuidv7(),
        'if-match': `"${this.#place}"`,
        cookie: this.#cookies[story[this.#place]!.by],
      },
      body: bodyOf(this.#case, this.#place),
    };
  }

  /** Checks the answer; undefined when it is right, else what is wrong with it. */
  answered(status: number, body: string): string | undefined {
    const expected = `{"caseId":"${this.#case.id}","version":${this.#place + 1},`;
    const fault =
      status === 201 && body.startsWith(expected)
        ? undefined
        : `${story[this.#place]!.machine}.${story[this.#place]!.type}: ${status} ${body.slice(0, 300)}`;
    this.#place += 1;
    if (fault || this.#place === story.length) this.begin();
    return fault;
  }

  private begin(): void {
    this.#case = newCase(this.investigator.id);
    this.#place = 0;
  }
}
