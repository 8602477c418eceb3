import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Pool } from 'pg';
import { filled, type Template } from './recorded-statement';

// The least that could do the same writing: node:http, one pool as large as ours, one prepared statement a request,
// the very text that our pipeline sends. No session, no rights, no law, no machine, no hash, no checks.

const [templates, pool] = [
  JSON.parse(readFileSync(process.env['BARE_TEMPLATES']!, 'utf8')) as Template[],
  new Pool({
    connectionString: process.env['DATABASE_URL']!,
    max: Number(process.env['TERGEU_DB_POOL']),
    keepAlive: true,
    idleTimeoutMillis: 60_000,
  }),
];
const zeroHash = '0'.repeat(64);
/** The head hash of each open case: the foreign key of the journal wants the true one. */
const heads = new Map<string, string>();

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    write(request, Buffer.concat(chunks).toString()).then(
      (body) => send(response, 201, body),
      (error: unknown) => send(response, 500, String(error)),
    );
  });
}).listen(Number(process.env['PORT']), '127.0.0.1', () => process.stdout.write('listens\n'));

async function write({ url, headers }: IncomingMessage, text: string): Promise<string> {
  const caseId = url!.split('/')[3]!;
  const version = Number(headers['if-match']!.slice(1, -1));
  const { proceedingId } = JSON.parse(text) as { proceedingId: string };
  const hash = randomBytes(32).toString('hex');
  const template = templates[version]!;
  const values = filled(template, {
    caseId,
    proceedingId,
    key: String(headers['idempotency-key']),
    previousHash: heads.get(caseId) ?? zeroHash,
    hash,
    salt: randomBytes(16).toString('hex'),
    recordedAt: new Date().toISOString(),
  });
  const { rowCount } = await pool.query({ name: template.name, text: template.text, values });
  if (rowCount !== 1) throw new Error('the head had moved');
  if (version + 1 === templates.length) heads.delete(caseId);
  else heads.set(caseId, hash);
  return `{"caseId":"${caseId}","version":${version + 1},"hash":"${hash}"}`;
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
}
