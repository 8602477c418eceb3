import type { CommandRequest, Problem } from '@tergeu/contracts';

/** A command as it left the client. */
export interface SentCommand {
  readonly path: string;
  readonly key: string;
  readonly version: string;
  readonly body: CommandRequest;
}

/** What the network does with the next command: an answer, or none. */
export type Answer = Problem | 'recorded' | 'lost';

/** The server as far as the network shows it: reads from `pages`, commands answered in turn. */
export class AnsweringServer {
  readonly sent: SentCommand[] = [];
  readonly asked: string[] = [];
  private readonly answers: Answer[] = [];

  constructor(private readonly pages: Readonly<Record<string, unknown>>) {
    globalThis.fetch = (input, init) => this.fetch(String(input), init);
  }

  /** The next commands are answered so, in this order. */
  willAnswer(...answers: readonly Answer[]): void {
    this.answers.push(...answers);
  }

  private async fetch(url: string, init: RequestInit = {}): Promise<Response> {
    await Promise.resolve();
    if (init.method === 'POST') return this.take(url, init);
    this.asked.push(url);
    const page = this.pages[url.split('?')[0]!.replace('/api', '')];
    return page === undefined ? json(404, { type: 'about:blank', title: 'Not found', status: 404 }) : json(200, page);
  }

  private take(path: string, { headers, body }: RequestInit): Response {
    const { 'idempotency-key': key = '', 'if-match': version = '' } = headers as Record<string, string>;
    this.sent.push({ path, key, version, body: JSON.parse(body as string) as CommandRequest });
    const answer = this.answers.shift();
    if (answer === undefined) throw new Error('a command that the test did not expect');
    if (answer === 'lost') throw new TypeError('Failed to fetch');
    return answer === 'recorded' ? json(201, { caseId: path.split('/').at(-2), version: 5, hash: 'x' }) : json(answer.status, answer);
  }
}

const json = (status: number, content: unknown) => new Response(JSON.stringify(content), { status });
