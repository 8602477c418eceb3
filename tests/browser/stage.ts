import { Client } from 'pg';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { ApiUnderTest } from '../../apps/api/src/testing/api-under-test';
import type { CastName } from '../../apps/api/src/testing/cast';
import { Actor, openBrowser, type Screen } from './actor';

/** The product with its client, a browser, and everybody of the cast at a screen of his own. */
export class Stage {
  private readonly actors = new Map<CastName, Actor>();

  private constructor(
    readonly api: ApiUnderTest,
    readonly browser: Browser,
  ) {}

  static async open(): Promise<Stage> {
    return new Stage(await ApiUnderTest.start(), await openBrowser());
  }

  get url(): string {
    return this.api.url.replace(/\/api$/, '');
  }

  /** The screen of one of the cast; signs him in the first time. */
  async as(name: CastName, screen?: Screen): Promise<Actor> {
    const known = this.actors.get(name);
    if (known) return known;
    const actor = await this.enter(name, screen);
    this.actors.set(name, actor);
    return actor;
  }

  /** A further screen, e.g. a phone or another language. */
  enter(name: CastName, screen?: Screen): Promise<Actor> {
    const { login, password } = this.api.signInOf(name);
    return Actor.enter(this.browser, this.url, login, password, screen);
  }

  /** A browser that has kept nothing yet, and keeps no client for later; signed in, if a name is given. */
  async firstVisit(name: CastName | null, options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await this.browser.newContext({ ...options, serviceWorkers: 'block' });
    if (name === null) return context;
    const data = this.api.signInOf(name);
    const answer = await context.request.post(`${this.url}/api/session`, { data, headers: { 'x-requested-with': 'tergeu' } });
    if (!answer.ok()) throw new Error(`sign-in of ${name}: ${answer.status()}`);
    return context;
  }

  /** Everybody closes his page: a screen that nobody looks at follows the case, too, and costs the others time. */
  async rest(): Promise<void> {
    for (const { page } of this.actors.values()) await page.goto('about:blank');
  }

  /** Rows of the database, read as nobody's application. */
  async rows<T extends object>(statement: string, ...values: unknown[]): Promise<T[]> {
    const client = new Client({ connectionString: this.api.database.superuserUrl });
    await client.connect();
    try {
      return (await client.query<T>(statement, values)).rows;
    } finally {
      await client.end();
    }
  }

  /** Errors that any page met. */
  get faults(): string[] {
    return [...this.actors.values()].flatMap(({ faults }) => faults);
  }

  /** What everybody has on his screen now. */
  async pictures(name: string): Promise<void> {
    for (const [who, actor] of this.actors) await actor.picture(`${name}-${who}`);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.api.stop();
  }
}
