// What Lighthouse says of the production build with the demo caseload, signed in: npm run lighthouse
// Fails below 95 on a desktop. All JavaScript of the page is told (workers aside); npm run size judges what comes first.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium } from 'playwright-core';
import { DemoProduct, root } from '../support/demo-product.mjs';

const least = 95;
const rounds = Number(process.env.ROUNDS ?? 3);
const reports = join(root, 'tmp/lighthouse');
const categories = ['performance', 'accessibility', 'best-practices'];
const devices = { desktop: desktopConfig, phone: undefined };
let failures = 0;

const product = await DemoProduct.prepare('lighthouse');
try {
  await product.start();
  await product.signInsPrinted();
  await product.filled();
  await measure();
} finally {
  await product.remove();
}
console.log(failures === 0 ? 'Lighthouse: all places reach what is asked.' : `Lighthouse: ${failures} below what is asked.`);
process.exit(failures === 0 ? 0 : 1);

async function measure() {
  mkdirSync(reports, { recursive: true });
  const port = await freePort();
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', `--remote-debugging-port=${port}`];
  // Its default profile, so that Lighthouse, which comes in by the port, finds the session there.
  const browser = await chromium.launchPersistentContext(join(product.folder, 'browser'), { executablePath, args, locale: 'ru' });
  try {
    const page = await browser.newPage();
    const places = await signedIn(page);
    const devtools = await browser.newCDPSession(page);
    // A first visit has nothing in its cache, and no service worker that answers in the server's place.
    const workers = { origin: new URL(product.url).origin, storageTypes: 'service_workers,cache_storage' };
    const forget = async () => {
      await devtools.send('Storage.clearDataForOrigin', workers);
      await devtools.send('Network.clearBrowserCache');
    };
    for (const [device, config] of Object.entries(devices)) {
      for (const [name, path] of places) await look({ port, forget }, device, config, name, path);
    }
  } finally {
    await browser.close();
  }
}

async function signedIn(page) {
  await page.goto(product.url);
  await page.locator('input[autocomplete=username]').fill('investigator');
  await page.locator('input[autocomplete=current-password]').fill(product.passwordOf('investigator'));
  await page.locator('button[type=submit]').click();
  await page.locator('header').waitFor();
  const { items } = await page.evaluate(async () => (await fetch('/api/case-files?limit=1')).json());
  await page.goto('about:blank');
  return [
    ['my work', '/work'],
    ['case list', '/cases'],
    ['case file', `/cases/${items[0].id}`],
  ];
}

/** The median of some rounds: one round alone says more about the machine's mood. */
async function look({ port, forget }, device, config, name, path) {
  const runs = [];
  for (let round = 0; round < rounds; round += 1) {
    await forget();
    const flags = { port, disableStorageReset: true, onlyCategories: categories, logLevel: 'error', output: 'html' };
    const { lhr, report } = await lighthouse(`${product.url}${path}`, flags, config);
    writeFileSync(join(reports, `${device}-${name.replace(' ', '-')}.html`), report);
    runs.push(lhr);
  }
  const scores = categories.map((category) => median(runs.map((lhr) => Math.round(lhr.categories[category].score * 100))));
  const bytes = median(runs.map(javaScriptOf));
  const asked = device === 'desktop';
  const good = !asked || scores.every((score) => score >= least);
  if (!good) failures += 1;
  const words = categories.map((category, index) => `${category} ${scores[index]}`).join(', ');
  console.log(
    `${good ? (asked ? 'ok    ' : 'told  ') : 'FAILED'} ${device}, ${name}: ${words}; JavaScript ${(bytes / 1000).toFixed(1)} kB`,
  );
  for (const fault of faultsOf(runs[0])) console.log(`         ${fault}`);
}

function javaScriptOf({ audits }) {
  const scripts = audits['network-requests'].details.items.filter(({ resourceType }) => resourceType === 'Script');
  return scripts.reduce((sum, { transferSize }) => sum + transferSize, 0);
}

function faultsOf({ audits, categories: found }) {
  const judged = categories.flatMap((category) => found[category].auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id));
  return judged
    .filter((id) => audits[id].score !== null && audits[id].score < 0.9)
    .map((id) => `${id}: ${audits[id].displayValue ?? audits[id].title}`);
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
