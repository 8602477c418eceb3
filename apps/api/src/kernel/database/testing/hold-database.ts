import { describe } from '../data-folder';
import { EmbeddedPostgres } from '../embedded-postgres';

// A Tergeu in a process of its own, for tests that kill it: says where its server is, and waits.
async function hold(): Promise<void> {
  const server = await EmbeddedPostgres.start({ folder: describe(process.argv[2] ?? ''), preferredPort: Number(process.argv[3]) });
  console.log(JSON.stringify({ port: server.port, pid: server.pid, appUrl: server.urls().app }));
  process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)));
  setInterval(() => undefined, 1_000);
}

void hold();
