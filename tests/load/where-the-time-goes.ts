import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { round } from './round';
import type { Stage } from './sides';

interface Node {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}
interface Written {
  readonly profile: { readonly nodes: readonly Node[]; readonly samples: readonly number[]; readonly timeDeltas: readonly number[] };
  readonly waits: Readonly<Record<string, { readonly count: number; readonly ms: number }>>;
  /** What lies before the round. */
  readonly skipMs: number;
}

/** The first that a file's path matches says where its time belongs; a frame of nobody's belongs to its caller. */
const owners: readonly (readonly [RegExp, string])[] = [
  [/\/apps\/api\/dist\/access\/|express-session|connect-pg-simple|passport|\/cookie|\/apps\/api\/dist\/identity\//, 'session and guard'],
  [/\/node_modules\/(pg|pg-[a-z]+|postgres-[a-z]+)\//, 'pg (talking to PostgreSQL)'],
  [/\/libs\/procedure\/|\/node_modules\/xstate\/|\/libs\/law\//, 'machine and law'],
  [/\/libs\/journal\/|canonicalize|seal-entry/, 'canonical JSON and hash'],
  [/\/node_modules\/zod\//, 'zod'],
  [/write-statement|record-entry/, 'building the statement'],
  [/\/apps\/api\/dist\/case-file\//, 'way in of commands (rest)'],
  [/body-parser|raw-body|iconv/, 'reading the body'],
  [/helmet/, 'helmet'],
  [/\/node_modules\/(@nestjs|rxjs|reflect-metadata)\//, 'Nest'],
  [/\/node_modules\//, 'Express and its friends'],
  [/^node:(_?http|net|internal\/(http|stream_base|js_stream))/, 'Node http and net'],
];

/** A further round of our server alone with a profile; what it says has its own cost in it, the rounds before had not. */
export async function whereTheTimeGoes(stage: Stage): Promise<string[]> {
  const file = join(stage.folder, 'profile.json');
  const ours = await stage.ours(['--require', join(__dirname, 'profile-server.cjs')], { TERGEU_PROFILE: file });
  try {
    await round(ours.running.url, ours.cookies, { amount: 3000 });
    ours.running.child.send('mark');
    const { answered, faults } = await round(ours.running.url, ours.cookies, { duration: 6 });
    if (faults[0] !== undefined) throw new Error(faults[0]);
    ours.running.child.send('mark');
    for (let tries = 0; !existsSync(file) && tries < 300; tries += 1) await sleep(100);
    return describe(JSON.parse(readFileSync(file, 'utf8')) as Written, answered);
  } finally {
    await ours.running.stop();
  }
}

function describe({ profile, waits, skipMs }: Written, commands: number): string[] {
  const byOwner = new Map<string, number>();
  const owner = ownersOf(profile.nodes);
  let at = 0;
  profile.samples.forEach((sample, index) => {
    at += profile.timeDeltas[index]!;
    if (at < skipMs * 1000) return;
    const name = owner.get(sample)!;
    byOwner.set(name, (byOwner.get(name) ?? 0) + profile.timeDeltas[index]!);
  });
  const lines = [...byOwner]
    .sort(([, a], [, b]) => b - a)
    .map(([name, us]) => `  ${name.padEnd(34)} ${(us / commands).toFixed(0).padStart(5)} µs`);
  const waited = Object.entries(waits).map(
    ([name, { count, ms }]) => `  ${name}: ${(count / commands).toFixed(2)} a command, ${(ms / count).toFixed(2)} ms each`,
  );
  return [
    '',
    `Where our server's time goes, for one command (profile of a further round, ${commands} commands):`,
    ...lines,
    'Waiting for PostgreSQL, for a connection of the pool included:',
    ...waited,
  ];
}

const outsideJavaScript = new Map([
  ['(idle)', 'idle'],
  ['(garbage collector)', 'garbage collector'],
  ['(program)', 'native, outside JavaScript'],
]);

function ownersOf(nodes: readonly Node[]): Map<number, string> {
  const parents = new Map(nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id] as const)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Map<number, string>();
  const of = (id: number): string => {
    const known = found.get(id);
    if (known) return known;
    const { url, functionName } = byId.get(id)!.callFrame;
    const special = outsideJavaScript.get(functionName);
    const parent = parents.get(id);
    const name = special ?? owners.find(([pattern]) => pattern.test(url))?.[1] ?? (parent === undefined ? 'Node itself' : of(parent));
    found.set(id, name);
    return name;
  };
  for (const { id } of nodes) of(id);
  return found;
}
