import { join } from 'node:path';
import { repositoryRoot } from './data-folder';
import type { EmbeddedPostgresEvent } from './embedded-postgres';
import { isPortFree } from './free-port';
import { migrate } from './migrate';
import { openDatabase, type OpenDatabase } from './open-database';
import { portHolder } from './port-holder';
import { ServerProcess } from './server-process';
import { explain, StartProblem } from './start-problem';

const PORT = 3000;
/** npm passes a Ctrl-C on that the terminal has sent to us already: that is one wish, not two. */
const SAME_WISH_MS = 1_000;

/** What `npm start` does once all is built: database, migrations, server; until a signal or the server ends it. */
export async function startProduct(env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const product = new Product(env);
  try {
    return await product.run();
  } catch (error) {
    say(explain(error));
    return 1;
  } finally {
    await product.close();
  }
}

class Product {
  #database: OpenDatabase | undefined;
  #server: ServerProcess | undefined;
  #stopSince: number | undefined;

  constructor(private readonly env: NodeJS.ProcessEnv) {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.#onSignal(signal));
    // A terminal that is gone must not keep us from stopping the database.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
    process.once('exit', () => this.#abandon('SIGINT'));
  }

  async run(): Promise<number> {
    const port = await this.#checkPort();
    this.#database = await openDatabase(this.env, tellEvent);
    const { owner, app, auditor } = this.#database.urls;
    if (this.#isStopping()) return 0;
    if (owner) {
      const done = await migrate(owner, say);
      if (done.length > 0) say(`Database schema: ${done.length} migration(s) done.`);
    } else {
      say('DATABASE_OWNER_URL is not set: migrations are left to whoever runs main.migrate.');
    }
    if (this.#isStopping()) return 0;
    // The demo is for the database that we bring ourselves; somebody's own is never filled unasked.
    const demo = this.#database.embedded ? { TERGEU_DEMO: '1' } : {};
    const env: NodeJS.ProcessEnv = { ...demo, ...this.env, PORT: String(port), DATABASE_URL: app };
    if (auditor) env['DATABASE_AUDITOR_URL'] = auditor;
    // The server has no business with the owner's password.
    delete env['DATABASE_OWNER_URL'];
    this.#server = new ServerProcess(join(repositoryRoot, 'apps', 'api', 'dist', 'main.js'), env, say);
    return this.#server.run();
  }

  async close(): Promise<void> {
    await this.#server?.stop();
    await this.#database?.close();
    this.#database = undefined;
  }

  /** A method, because the answer changes while we wait. */
  #isStopping(): boolean {
    return this.#stopSince !== undefined;
  }

  #onSignal(signal: NodeJS.Signals): void {
    if (this.#stopSince === undefined) {
      this.#stopSince = Date.now();
      if (signal !== 'SIGHUP') say('Stopping … (Ctrl-C again to stop at once)');
      void this.#server?.stop();
    } else if (signal === 'SIGINT' && Date.now() - this.#stopSince > SAME_WISH_MS) {
      this.#abandon('SIGQUIT');
      process.exit(130);
    }
  }

  #abandon(how: 'SIGINT' | 'SIGQUIT'): void {
    this.#server?.stopAtOnce();
    this.#database?.embedded?.stopAtOnce(how);
  }

  async #checkPort(): Promise<number> {
    const given = this.env['PORT'];
    const port = given ? Number(given) : PORT;
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      throw new StartProblem(`PORT must be a number from 1 to 65535, not "${given}".`);
    }
    if (await isPortFree(port, this.env['HOST'] || '127.0.0.1')) return port;
    const holder = portHolder(port);
    throw new StartProblem(
      `Port ${port} is in use${holder ? ` by ${holder}` : ''}. Stop that program, or choose another port: ` + `PORT=${port + 1} npm start`,
    );
  }
}

function tellEvent(event: EmbeddedPostgresEvent): void {
  if (event.kind !== 'started') say(event.text);
}

function say(line: string): void {
  console.log(line);
}
