import { procedures, safeguards } from '@tergeu/procedure';
import { Coverage } from './coverage';
import { explore, type Exploration } from './explore';
import { mutants } from './mutate';
import { worlds } from './worlds';

/** A world that needs more states than this is too large to prove anything within the time given to the check. */
const bound = 60_000;
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const withMutants = !process.argv.includes('--no-mutants');
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
  const exploration = explore(procedures, safeguards, world, { states: bound, firstOnly: false });
  const { states, transitions, checks, violations, milliseconds } = exploration;
  line(world.machine, `${world.name} (${world.profile})`, states, transitions, checks, violations.length, Math.round(milliseconds));
  total.merge(exploration.coverage);
  report(exploration);
  return exploration;
});

function report({ world, complete, violations }: Exploration): void {
  if (!complete) fault(`${world.name}: more than ${bound} states; give it less data`);
  const first = new Map(violations.map((violation) => [violation.safeguard, violation] as const).reverse());
  for (const { safeguard, breach, path } of first.values())
    fault(`${safeguard} in ${world.name}: ${breach.text}\n${path.map((step, index) => `         ${index}. ${step}`).join('\n')}`);
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
  for (const state of missing.deadEnds) fault(`${machine}: no way on from ${state}`);
}

if (withMutants) {
  process.stdout.write('\nConditions taken out one by one:\n');
  for (const { machine, condition, safeguard, caught, redundant, milliseconds } of mutants(procedures, safeguards, explorations, bound)) {
    const verdict = caught
      ? `caught by ${caught.violation.safeguard} in ${caught.violation.path.length - 1} steps (${caught.world})`
      : redundant
        ? 'redundant: nothing more can be reached without it'
        : 'SURVIVED';
    process.stdout.write(`  ${`${machine}.${condition}`.padEnd(56)} ${safeguard}  ${verdict}, ${Math.round(milliseconds)} ms\n`);
    if (!caught && !redundant) fault(`without ${machine}.${condition} no safeguard notices`);
  }
}

process.stdout.write(faults === 0 ? '\nNo faults.\n' : `\n${faults} faults.\n`);
process.exitCode = faults === 0 ? 0 : 1;
