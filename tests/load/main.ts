import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { clientCount } from './cast';
import { story } from './life-of-a-case';
import { Measurement } from './measurement';
import { entriesOf, Stage, type Side } from './sides';
import { whereTheTimeGoes } from './where-the-time-goes';

// npm run bench [-- --rounds 5 --seconds 8 --target 40]

const { values: given } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '8' },
    target: { type: 'string', default: '40' },
    profile: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const [rounds, seconds, target] = [Number(given.rounds), Number(given.seconds), Number(given.target)];
const say = (line = ''): boolean => process.stdout.write(`${line}\n`);

async function compare(stage: Stage): Promise<number> {
  const sides: Side[] = [];
  try {
    sides.push(await stage.ours(), await stage.bare());
    const [ours, bare] = sides.map((side) => new Measurement(side, stage.postgres.pid)) as [Measurement, Measurement];
    const before = await Promise.all(sides.map(entriesOf));
    for (const one of [ours, bare]) await one.warmUp(4_000);
    for (let index = 0; index < rounds; index += 1) {
      for (const one of [ours, bare]) await one.measure(seconds);
      say(`  round ${index + 1}: ours ${perSecond(ours, index)}, bare ${perSecond(bare, index)}`);
    }
    const faults = [...report(ours, bare), ...(await recordedFaults([ours, bare], before))];
    for (const fault of faults.slice(0, 10)) say(`FAULT ${fault}`);
    return faults.length > 0 ? 1 : judge((ours.perSecond / bare.perSecond) * 100);
  } finally {
    await Promise.all(sides.map((side) => side.running.stop()));
  }
}

const perSecond = (one: Measurement, index: number): string => `${Math.round(one.rounds[index]!.perSecond)}/s`;

function report(ours: Measurement, bare: Measurement): string[] {
  say();
  for (const one of [ours, bare]) {
    const [p50, p99] = [one.latency(0.5), one.latency(0.99)].map((value) => value.toFixed(1));
    say(
      `${one.side.name}  ${one.perSecond.toFixed(0).padStart(5)} commands/s   p50 ${p50} ms   p99 ${p99} ms   faults ${one.faults.length}`,
    );
    if (one.cpus.length > 0) {
      const [server, postgres, load] = (['server', 'postgres', 'load'] as const).map((key) => one.cpu(key).toFixed(0));
      say(`      CPU for one command: server ${server} µs, PostgreSQL ${postgres} µs, load generator ${load} µs`);
    }
  }
  const [oursCpu, bareCpu] = [ours, bare].map((one) => one.cpu('server') + one.cpu('postgres') + one.cpu('load')) as [number, number];
  // Less moved by what else the machine does than the rate is.
  say(`CPU of all three for one command: bare is ${((bareCpu / oursCpu) * 100).toFixed(1)} % of ours`);
  return [ours, bare].flatMap(({ side, faults }) => faults.map((fault) => `${side.name}: ${fault}`));
}

/** Every answered command is in the journal; at the end of a round each connection may have left one unanswered. */
async function recordedFaults(measurements: readonly Measurement[], before: readonly number[]): Promise<string[]> {
  const faults: string[] = [];
  for (const [index, { side, answered, started }] of measurements.entries()) {
    const recorded = (await entriesOf(side)) - before[index]!;
    say(`${side.name}  ${answered} commands answered with 201, ${recorded} entries in the journal`);
    if (recorded < answered || recorded > answered + started * clientCount) faults.push(`${side.name}: journal and answers differ`);
  }
  return faults;
}

function judge(ratio: number): number {
  const verdict = ratio >= target ? 'reached' : 'MISSED';
  say(`\nratio  ${ratio.toFixed(1)} % of the bare handler (target ${target} %: ${verdict})`);
  return ratio >= target ? 0 : 1;
}

async function main(): Promise<number> {
  say(`Signed-in, guarded, journalled commands over HTTP; ${clientCount} clients, cases of ${story.length} commands,`);
  say(
    `${rounds} rounds of ${seconds} s each, ours and bare in turn; ${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(2)}, Node ${process.version}.`,
  );
  const stage = await Stage.open();
  const abort = (): void => void stage.close().finally(() => process.exit(130));
  process.once('SIGINT', abort).once('SIGTERM', abort);
  try {
    const code = await compare(stage);
    if (given.profile) for (const line of await whereTheTimeGoes(stage)) say(line);
    return code;
  } finally {
    await stage.close();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
