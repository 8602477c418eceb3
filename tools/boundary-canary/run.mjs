// Lints small files that break a rule each, as if they lay where their first line says. Fails when a rule stays silent:
// a boundary that is no longer guarded must not pass unnoticed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = join(import.meta.dirname, '../..');
const folder = join(import.meta.dirname, 'violations');
const header = /^\/\/ as: (?<path>\S+)\n\/\/ breaks: (?<rules>.+)\n/;

// The files exist nowhere, so the compiler knows nothing of them; the rules under test need no types.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked }],
});

async function silentRules(name) {
  const text = readFileSync(join(folder, name), 'utf8');
  const { path, rules } = header.exec(text)?.groups ?? {};
  if (!path) return [`${name} does not say where it lies and what it breaks`];
  const [result] = await eslint.lintText(text, { filePath: join(root, path) });
  const reported = (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`);
  const wanted = rules.split(' | ');
  return wanted
    .filter((rule) => !reported.some((one) => one.includes(rule)))
    .map((rule) => `${name}: ${rule} is silent (reported: ${reported.join('; ') || 'nothing'})`);
}

const names = readdirSync(folder).sort();
const faults = [];
for (const name of names) faults.push(...(await silentRules(name)));
for (const fault of faults) console.error(fault);
console.log(`Boundary canary: ${names.length} violating files, ${faults.length} rules silent.`);
process.exitCode = faults.length > 0 || names.length === 0 ? 1 : 0;
