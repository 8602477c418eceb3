import { mkdirSync, writeFileSync } from 'node:fs';
import { procedures, safeguards } from '@tergeu/procedure';
import { Coverage } from './coverage';
import { otherExample } from './examples';
import { explore, type Exploration } from './explore';
import type { Taken } from './reached';
import { mutants, type Mutant } from './mutate';
import { lawMutants, powerMutants, type LawMutant } from './mutate-law';
import { orders } from './orders';
import { otherPower } from './powers';
import { walkAtRandom } from './walk';
import { worlds } from './worlds';
import { wholeCase } from './worlds/whole-case';

/** A world that needs more states than this is too large to prove anything within the time given to the check. */
const bound = 60_000;
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
/** Takes minutes: which safeguard notices when a condition of the law is gone. */
const withMutants = process.argv.includes('--mutants');
const chosen = worlds.filter(({ name, machine }) => only.length === 0 || only.includes(machine) || only.includes(name));

let faults = 0;
const fault = (text: string) => {
  faults += 1;
  process.stdout.write(`FAULT  ${text}\n`);
};
const line = (...cells: (string | number)[]) =>
  process.stdout.write(
    `${cells.map((cell, index) => (index < 2 ? String(cell).padEnd(index ? 34 : 22) : String(cell).padStart(11))).join(' ')}\n`,
  );

line('machine', 'world', 'states', 'transitions', 'checks', 'violations', 'ms');
const total = new Coverage(procedures);
const explorations = chosen.map((world) => {
  const exploration = explore(procedures, safeguards, world, { states: world.boundedTo ?? bound, firstOnly: false });
  const { states, transitions, checks, violations, milliseconds } = exploration;
  line(
    world.machine,
    `${world.name} (${world.jurisdiction ? `${world.jurisdiction}, ` : ''}${world.profile})`,
    states,
    transitions,
    checks,
    violations.length,
    Math.round(milliseconds),
  );
  total.merge(exploration.coverage);
  report(exploration);
  return exploration;
});

function report({ world, complete, violations }: Exploration): void {
  if (!complete && world.boundedTo === undefined) fault(`${world.name}: more than ${bound} states; give it less data`);
  const first = new Map(violations.map((violation) => [violation.safeguard, violation] as const).reverse());
  for (const { safeguard, breach, path, taken } of first.values()) counterexample(safeguard, world.name, breach.text, path, taken);
}

/** A breach as a story in plain words, and as a journal: the commands with actors and both times, to be given again one by one. */
function counterexample(id: string, world: string, text: string, path: readonly string[], taken: readonly Taken[]): void {
  const folder = 'tmp/model-check';
  const name = `${folder}/${id} ${world}`.replace(/[^\w/-]+/g, '-');
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${name}.json`, JSON.stringify({ breach: id, text, world, commands: taken }, null, 2));
  fault(
    `${id} in ${world}: ${text}\n${path.map((step, index) => `         ${index}. ${step}`).join('\n')}\n         as a journal: ${name}.json`,
  );
}

process.stdout.write('\n');
const machines = Object.keys(procedures).filter((machine) => only.length === 0 || chosen.some((world) => world.machine === machine));
for (const machine of machines) {
  const { states, edges } = total.counts(machine);
  const missing = total.missing(machine);
  const mine = explorations.filter(({ world }) => world.machine === machine);
  const sum = (of: (one: Exploration) => number) => mine.reduce((all, one) => all + of(one), 0);
  process.stdout.write(
    `${machine}: ${states} declared states, ${edges} ways declared, ${edges - missing.edges.length} taken; ` +
      `${sum((one) => one.states)} states and ${sum((one) => one.transitions)} transitions explored in ${mine.length} worlds, ` +
      `${safeguards.length} safeguards in each, ${sum((one) => one.violations.length)} violations, ${Math.round(sum((one) => one.milliseconds))} ms\n`,
  );
  for (const edge of missing.edges) process.stdout.write(`       never taken: ${edge}\n`);
  if (mine.length === 0) fault(`${machine} has no world`);
  for (const state of missing.states) fault(`${machine}: state ${state} is never reached`);
  for (const command of missing.commands) fault(`${machine}: ${command} is never accepted`);
  for (const end of missing.ends) fault(`${machine}: limit ${end} never happens`);
  for (const command of missing.effects) fault(`${machine}: ${command} never changes anything`);
  for (const state of missing.deadEnds) fault(`${machine}: no way on from ${state}`);
  const example = otherExample(procedures, { machine });
  if (example) fault(`${machine}: ${example} is judged otherwise than by the examples`);
  for (const [command, definition] of Object.entries(procedures[machine]!.commands)) {
    const other = otherPower(machine, command, definition);
    if (other) fault(other);
  }
}

const count = { changed: 0, caught: 0, redundant: 0, keepsNoSafeguard: 0, survived: 0 };
if (withMutants) {
  process.stdout.write('\nConditions of the law taken out one by one:\n');
  for (const mutant of mutants({ procedures, safeguards, real: explorations }, machines)) {
    const { name } = mutant;
    count.changed += 1;
    count[mutant.verdict === 'survived' && !mutant.safeguard ? 'keepsNoSafeguard' : mutant.verdict] += 1;
    process.stdout.write(`  ${name.padEnd(54)} ${mutant.safeguard ?? ' - '}  ${wordsOf(mutant)} (${Math.round(mutant.milliseconds)} ms)\n`);
    if (mutant.verdict === 'survived' && mutant.safeguard) fault(`without ${name} no safeguard notices`);
  }
  process.stdout.write('\nThe law table changed, number by number and list by list:\n');
  // The smallest worlds first: whoever notices a change ends the search.
  const smallestFirst = [...explorations].sort((a, b) => a.states - b.states).map(({ world }) => world);
  const ofLaw: LawMutant[] = [];
  for (const mutant of lawMutants({ procedures, safeguards, worlds: smallestFirst, states: bound }, machines)) {
    ofLaw.push(mutant);
    tell(mutant);
  }
  process.stdout.write('\nEach command opened to each further role, anywhere:\n');
  const ofPowers = powerMutants(procedures, machines);
  process.stdout.write(
    `  ${ofPowers.length} openings, ${ofPowers.filter(({ caught }) => caught).length} caught by the second list of powers\n`,
  );
  for (const mutant of [...ofLaw, ...ofPowers]) {
    count.changed += 1;
    count[mutant.caught ? 'caught' : 'survived'] += 1;
    if (!mutant.caught) fault(`nobody notices: ${mutant.name}, ${mutant.change}`);
  }
}

function tell({ name, change, caught, milliseconds }: LawMutant): void {
  const verdict = caught ? `caught: ${caught}` : 'SURVIVED';
  process.stdout.write(`  ${name.padEnd(46)} ${change.padEnd(28)} ${verdict} (${Math.round(milliseconds)} ms)\n`);
}

function wordsOf({ verdict, caught, keptBy, together, broken, example, safeguard }: Mutant): string {
  if (caught && keptBy) return `redundant: ${keptBy} keeps it, too; with both gone ${caught.violation.safeguard} is breached`;
  if (caught) return `caught by ${caught.violation.safeguard} in ${caught.violation.path.length - 1} steps (${caught.world})`;
  if (verdict === 'redundant' && broken > 0)
    return `redundant: the command cannot be carried out without what it asks for; ${broken} attempts break off, nothing is recorded`;
  if (verdict === 'redundant')
    return together > 0
      ? `redundant: each of its ${together} refusals is one of another condition, too`
      : 'redundant here: states, permissions and the data of these worlds leave it nothing to refuse';
  return `${safeguard ? 'SURVIVED' : 'guards no safeguard'}, e.g. then accepted: ${example}`;
}

/** `--walks=0` leaves them out, `--seed=` repeats them. */
const setting = (name: string, usual: number) =>
  Number(/=(\d+)$/.exec(process.argv.find((one) => one.startsWith(`--${name}=`)) ?? '')?.[1] ?? usual);
const walks = only.length === 0 ? setting('walks', 40) : 0;
if (walks > 0) {
  const walked = walkAtRandom(procedures, safeguards, wholeCase, { walks, length: 60, seed: setting('seed', 20220125) });
  process.stdout.write(`\n${wholeCase.name}: ${walked.walks} walks at random, ${walked.steps} steps, seed ${walked.seed}\n`);
  if (walked.broken) counterexample(walked.broken.id, wholeCase.name, walked.broken.text, walked.broken.story, walked.broken.taken);
}

const sum = (of: (one: Exploration) => number) => explorations.reduce((all, one) => all + of(one), 0);
process.stdout.write(
  `${faults === 0 ? '\nNo faults.' : `\n${faults} faults.`} ${Math.round(performance.now() / 1000)} s\n` +
    `model check: ${machines.length} machines, ${sum((one) => one.states)} states, ${sum((one) => one.transitions)} transitions, ` +
    `${safeguards.length} safeguards, ${orders.length} orders of steps, second opinions on limits, courts, custody, assignments, grounds and powers; ` +
    `${sum((one) => one.checks)} checks, ${sum((one) => one.violations.length)} violations, ` +
    `${Math.round(performance.now() / 1000)} s, at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n` +
    (withMutants
      ? `mutants: ${count.changed} changes, ${count.caught} caught, ${count.redundant} redundant, ` +
        `${count.keepsNoSafeguard} of conditions that keep no safeguard, ${count.survived} survived\n`
      : ''),
);
process.exitCode = faults === 0 ? 0 : 1;
