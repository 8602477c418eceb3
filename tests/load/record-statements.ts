import type { AddressInfo, Server } from 'node:net';
import { Client } from 'pg';
import { application, directoryChanges } from './built-product';
import { bodies, investigators, officials } from './cast';
import { LoadClient, signAllIn } from './client';
import { story } from './life-of-a-case';
import { templateOf, type Fresh, type SentStatement, type Template } from './recorded-statement';

/** Fills the directory of the database and lets the product live one case, listening to what it sends to PostgreSQL. */
export async function layOutAndRecord(appUrl: string): Promise<Template[]> {
  process.env['DATABASE_URL'] = appUrl;
  const app = await application();
  try {
    await app.listen(0, '127.0.0.1');
    await directoryChanges(app).addBodies(null, bodies);
    await directoryChanges(app).addOfficials(null, officials);
    const { port } = (app.getHttpServer() as Server).address() as AddressInfo;
    return await recorded(`http://127.0.0.1:${port}`);
  } finally {
    await app.close();
  }
}

async function recorded(url: string): Promise<Template[]> {
  const client = new LoadClient(await signAllIn(url), investigators[0]!);
  const templates: Template[] = [];
  for (const _ of story) {
    const { path, headers, body } = client.next();
    const sent = await listened(async () => {
      const response = await fetch(url + path, { method: 'POST', headers, body });
      const fault = client.answered(response.status, await response.text());
      if (fault) throw new Error(fault);
    });
    templates.push(templateOf(sent, differing(sent, headers['idempotency-key']!, body)));
  }
  return templates;
}

/** The one writing statement of a command; more or fewer would make the comparison untrue. */
async function listened(work: () => Promise<void>): Promise<SentStatement> {
  const writes: SentStatement[] = [];
  const query = Client.prototype.query as (...given: unknown[]) => unknown;
  Client.prototype.query = function (this: Client, ...given: unknown[]) {
    const [sent] = given as [Partial<SentStatement> | string];
    if (typeof sent === 'object' && /\b(INSERT|UPDATE)\b/.test(sent.text ?? ''))
      writes.push({ ...(sent as SentStatement), values: [...sent.values!] });
    return query.apply(this, given);
  } as never;
  try {
    await work();
  } finally {
    Client.prototype.query = query as never;
  }
  if (writes.length !== 1) throw new Error(`${writes.length} writing statements for one command`);
  return writes[0]!;
}

interface EntryRow {
  readonly case_id: string;
  readonly previous_hash?: string;
  readonly hash: string;
  readonly salt: string;
  readonly recorded_at: string;
}

function differing({ values }: SentStatement, key: string, body: string): Fresh {
  const entry = values
    .filter((value) => typeof value === 'string' && value.startsWith('['))
    .map((value) => (JSON.parse(String(value)) as EntryRow[])[0]!)
    .find((row): row is Required<EntryRow> => row.previous_hash !== undefined)!;
  return {
    caseId: entry.case_id,
    proceedingId: (JSON.parse(body) as { proceedingId: string }).proceedingId,
    key,
    previousHash: entry.previous_hash,
    hash: entry.hash,
    salt: entry.salt,
    recordedAt: entry.recorded_at,
  };
}
