import { setTimeout as sleep } from 'node:timers/promises';
import type { Cookies } from '../load/client';
import { bodyOf, newCase, story, type DrivenCase } from '../load/life-of-a-case';
import { assigner, prosecutor, type LoadOfficial } from '../load/cast';
import { uuidv7 } from 'uuidv7';

/** A command that the server has said to have recorded. */
export interface Acknowledged {
  readonly caseId: string;
  readonly version: number;
  readonly key: string;
  readonly hash: string;
}

/** What became of the commands whose answer did not come. */
export interface Tally {
  unanswered: number;
  /** Sent again, and it had been recorded before. */
  repeated: number;
  /** Sent again, and only now recorded. */
  recordedLater: number;
}

/** One client that gives command after command; what is not answered is given again under the same key until it is. */
export class Stream {
  readonly acknowledged: Acknowledged[] = [];
  readonly faults: string[] = [];
  readonly tally: Tally = { unanswered: 0, repeated: 0, recordedLater: 0 };
  #running = true;
  #cookies: Cookies;

  constructor(
    private readonly url: string,
    private readonly investigator: LoadOfficial,
    cookies: Cookies,
  ) {
    this.#cookies = cookies;
  }

  async run(): Promise<void> {
    while (this.isRunning()) {
      const driven = newCase(this.investigator.id);
      for (let place = 0; this.isRunning() && place < story.length; place += 1) if (!(await this.#give(driven, place))) break;
    }
  }

  /** A method, because the answer changes while we wait. */
  private isRunning(): boolean {
    return this.#running;
  }

  stop(): void {
    this.#running = false;
  }

  async #give(driven: DrivenCase, place: number): Promise<boolean> {
    const key = uuidv7();
    const body = bodyOf(driven, place);
    for (let tries = 1; ; tries += 1) {
      const answer = await this.#send(driven, place, key, body);
      if (answer && answer.status < 500) return this.#settle(driven, place, key, answer, tries);
      if (tries === 1) this.tally.unanswered += 1;
      await sleep(100);
    }
  }

  #settle(driven: DrivenCase, place: number, key: string, { status, body }: Answer, tries: number): boolean {
    // Recorded, or recorded before and told again.
    if (status !== (body.repeated ? 200 : 201) || body.version !== place + 1) {
      this.faults.push(`${story[place]!.machine}.${story[place]!.type} (try ${tries}): ${status} ${JSON.stringify(body).slice(0, 300)}`);
      return false;
    }
    if (tries > 1) this.tally[body.repeated ? 'repeated' : 'recordedLater'] += 1;
    this.acknowledged.push({ caseId: driven.id, version: place + 1, key, hash: body.hash });
    return true;
  }

  async #send(driven: DrivenCase, place: number, key: string, body: string): Promise<Answer | null> {
    const who = { investigator: this.investigator, assigner, prosecutor }[story[place]!.by];
    try {
      const response = await fetch(`${this.url}/api/case-files/${driven.id}/commands`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-requested-with': 'tergeu',
          'idempotency-key': key,
          'if-match': `"${place}"`,
          cookie: this.#cookies[who.login]!,
        },
        body,
        signal: AbortSignal.timeout(15_000),
      });
      return { status: response.status, body: (await response.json()) as Answer['body'] };
    } catch {
      return null;
    }
  }
}

interface Answer {
  readonly status: number;
  readonly body: { readonly version?: number; readonly hash: string; readonly repeated?: boolean };
}
