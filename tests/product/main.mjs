// The first two days of an installation, as the README tells them: npm start, its demo, Ctrl-C, npm start again.
import { execFileSync } from 'node:child_process';
import { DemoProduct, root } from '../support/demo-product.mjs';

const product = await DemoProduct.prepare('product');
const minutes = 60_000;
let [passed, failed] = [0, 0];

try {
  await firstDay();
  await secondDay();
} catch (error) {
  check(`the run itself: ${error.message}`, false);
  console.log(product.output.slice(-4_000));
} finally {
  await product.remove();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function firstDay() {
  const address = await product.start();
  check(`first start: address after ${address} s`, product.output.includes(product.url));
  const signIns = await product.signInsPrinted();
  check(`first start: sign-ins printed after ${signIns} s, one for each role`, rolesIn(product.output) >= 9);
  check('a person can sign in while the caseload fills', (await signIn('investigator')) === 201);
  const filled = await product.filled();
  check(`the demo caseload is filled after ${filled} s: ${/is filled \(([^)]*)\)/.exec(product.output)?.[1]}`, true);
  check('every step of the plan went as planned', !product.output.includes('Not as planned'));
  check('npm run briefing: every figure as published', run('briefing', /All 33 figures are as published/));
  check('npm run verify: every journal whole', run('verify', / 0 not whole/));
  check('npm run replay: what is stored follows from the journals', run('replay', /[1-9]\d+ entries .* 0 differences/));
  check('the client is served', (await (await fetch(product.url)).text()).includes('<div id="root">'));
  await product.stop();
  check('Ctrl-C: no process is left', left().length === 0);
}

async function secondDay() {
  const address = await product.start(minutes);
  check(`second start: address after ${address} s`, true);
  await product.signInsPrinted(minutes);
  check('a person can sign in as before', (await signIn('prosecutor')) === 201);
  check('all data kept: the same figures', run('briefing', /All 33 figures are as published/));
  check('all data kept: every journal whole', run('verify', / 0 not whole/));
  await product.stop();
  check('Ctrl-C: no process is left', left().length === 0);
}

function check(what, holds) {
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}`);
}

/** Processes that still know the data folder or the port. */
function left() {
  try {
    return execFileSync('pgrep', ['-f', product.folder], { encoding: 'utf8' }).split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

function run(script, pattern) {
  try {
    const printed = execFileSync('npm', ['run', '-s', script], { cwd: root, env: product.env, encoding: 'utf8' });
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
  const headers = { 'content-type': 'application/json', 'x-requested-with': 'tergeu' };
  const body = JSON.stringify({ login, password: product.passwordOf(login) });
  return (await fetch(`${product.url}/api/session`, { method: 'POST', headers, body })).status;
}
