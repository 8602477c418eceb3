// The first two days of an installation, as the README tells them: npm start, its demo, Ctrl-C, npm start again.
import { execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = join(tmpdir(), `tergeu-product-${process.pid}`);
const port = await freePort();
const env = { ...process.env, TERGEU_DATA: folder, PORT: String(port) };
const url = `http://127.0.0.1:${port}`;
const minutes = 60_000;
let [passed, failed] = [0, 0];
let product;
let output = '';

try {
  await firstDay();
  await secondDay();
} catch (error) {
  check(`the run itself: ${error.message}`, false);
  console.log(output.slice(-4_000));
} finally {
  if (isRunning()) await stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function firstDay() {
  const address = await start(/Tergeu listens on (\S+)/, 5 * minutes);
  check(`first start: address after ${address} s`, output.includes(url));
  const signIns = await until(/administrator {2,}\S+/, 2 * minutes);
  check(`first start: sign-ins printed after ${signIns} s, one for each role`, rolesIn(output) >= 9);
  check('a person can sign in while the caseload fills', (await signIn('investigator')) === 201);
  const filled = await until(/The demo caseload is filled.*/, 10 * minutes);
  check(`the demo caseload is filled after ${filled} s: ${/is filled \(([^)]*)\)/.exec(output)?.[1]}`, true);
  check('every step of the plan went as planned', !output.includes('Not as planned'));
  check('npm run briefing: every figure as published', run('briefing', /All 33 figures are as published/));
  check('npm run verify: every journal whole', run('verify', / 0 not whole/));
  check('npm run replay: what is stored follows from the journals', run('replay', /[1-9]\d+ entries .* 0 differences/));
  check('the client is served', (await (await fetch(url)).text()).includes('<div id="root">'));
  await stop();
  check('Ctrl-C: no process is left', left().length === 0);
}

async function secondDay() {
  output = '';
  const address = await start(/Tergeu listens on (\S+)/, minutes);
  check(`second start: address after ${address} s`, true);
  await until(/administrator {2,}\S+/, minutes);
  check('a person can sign in as before', (await signIn('prosecutor')) === 201);
  check('all data kept: the same figures', run('briefing', /All 33 figures are as published/));
  check('all data kept: every journal whole', run('verify', / 0 not whole/));
  await stop();
  check('Ctrl-C: no process is left', left().length === 0);
}

function check(what, holds) {
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}`);
}

/** Runs `npm start`; gives the seconds until that was printed. */
function start(pattern, patience) {
  product = spawn('npm', ['start'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  for (const stream of [product.stdout, product.stderr]) stream.on('data', (text) => (output += text));
  return until(pattern, patience);
}

async function until(pattern, patience) {
  const begun = Date.now();
  while (!pattern.test(output)) {
    if (!isRunning()) throw new Error(`the product ended with ${product.exitCode ?? product.signalCode}`);
    if (Date.now() - begun > patience) throw new Error(`${pattern} was not printed within ${patience / 1000} s`);
    await new Promise((done) => setTimeout(done, 100));
  }
  return ((Date.now() - begun) / 1000).toFixed(1);
}

function isRunning() {
  return product !== undefined && product.exitCode === null && product.signalCode === null;
}

/** Ctrl-C in a terminal reaches the whole group of processes. */
async function stop() {
  const ended = new Promise((done) => product.once('exit', done));
  process.kill(-product.pid, 'SIGINT');
  await ended;
}

/** Processes that still know the data folder or the port. */
function left() {
  try {
    return execFileSync('pgrep', ['-f', folder], { encoding: 'utf8' }).split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

function run(script, pattern) {
  try {
    const printed = execFileSync('npm', ['run', '-s', script], { cwd: root, env, encoding: 'utf8' });
    return pattern.test(printed);
  } catch (error) {
    console.log(error.stdout);
    return false;
  }
}

function rolesIn(text) {
  const roles = [
    'Investigator',
    'Prosecutor',
    'Investigating judge',
    'Medic',
    'Facility officer',
    'Counsel',
    'Internal security',
    'Auditor',
    'Administrator',
  ];
  return roles.filter((role) => text.includes(role)).length;
}

async function signIn(login) {
  const password = new RegExp(`^ +${login} +(\\S+)`, 'm').exec(output)?.[1];
  const headers = { 'content-type': 'application/json', 'x-requested-with': 'tergeu' };
  const response = await fetch(`${url}/api/session`, { method: 'POST', headers, body: JSON.stringify({ login, password }) });
  return response.status;
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: found } = server.address();
      server.close(() => done(found));
    });
  });
}
