/* global document, localStorage -- of the page, where these functions run */
// Pictures of every place with the demo caseload, for docs/gallery: npm run gallery
// TERGEU_GALLERY=folder puts them elsewhere; further words are places to take (npm run gallery -- facility).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { DemoProduct, root } from '../support/demo-product.mjs';
import { places } from './places.mjs';

const folder = process.env.TERGEU_GALLERY ?? join(root, 'docs/gallery');
const wanted = process.argv.slice(2);

/** One look for each thing that can go wrong: light, dark, a phone with the longest words. */
const looks = [
  { name: 'light', language: 'en', width: 1280, height: 820, scheme: 'light' },
  { name: 'dark', language: 'kk', width: 1280, height: 820, scheme: 'dark' },
  { name: 'phone', language: 'ru', width: 360, height: 780, scheme: 'light' },
];

const product = await DemoProduct.prepare('gallery');
try {
  await product.start();
  await product.signInsPrinted();
  await product.filled();
  await takeAll();
} finally {
  await product.remove();
}

async function takeAll() {
  mkdirSync(folder, { recursive: true });
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
  try {
    for (const look of looks) await takeOneLook(browser, look);
  } finally {
    await browser.close();
  }
  if (wanted.length === 0) writeFileSync(join(folder, 'README.md'), page());
}

async function takeOneLook(browser, look) {
  for (const login of new Set(places.map(({ as }) => as))) {
    const context = await enter(browser, look, login);
    const screen = await context.newPage();
    if (login !== null) await signIn(screen, login);
    for (const place of places) {
      if (place.as === login && (wanted.length === 0 || wanted.includes(place.name))) await take(screen, place, look);
    }
    await context.close();
  }
}

async function enter(browser, { language, width, height, scheme }) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale: language,
    timezoneId: 'Asia/Almaty',
    reducedMotion: 'reduce',
  });
  await context.addInitScript((chosen) => localStorage.setItem('tergeu.language', chosen), language);
  return context;
}

async function signIn(screen, login) {
  await screen.goto(product.url);
  await screen.locator('input[autocomplete=username]').fill(login);
  await screen.locator('input[autocomplete=current-password]').fill(product.passwordOf(login));
  await screen.locator('button[type=submit]').click();
  await screen.locator('header').waitFor();
}

async function take(screen, { name, path, ready, act }, look) {
  await screen.goto(`${product.url}${typeof path === 'function' ? await path(screen) : path}`);
  await screen
    .locator(ready ?? '#content h1')
    .first()
    .waitFor();
  // Live events never end.
  await screen.waitForLoadState('networkidle', { timeout: 4_000 }).catch(() => undefined);
  if (act) await act(screen);
  await screen.waitForTimeout(500);
  const file = `${name}-${look.name}.jpg`;
  await screen.screenshot({ path: join(folder, file), type: 'jpeg', quality: 62 });
  const beyond = await screen.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  console.log(`${beyond > 0 ? `${beyond} px beyond the edge: ` : ''}${file}`);
}

function page() {
  const rows = places.map(
    ({ name, title }) => `## ${title}\n\n${looks.map((look) => `![${title}, ${look.name}](${name}-${look.name}.jpg)`).join('\n')}\n`,
  );
  return `# Gallery\n\nEvery place with the demo caseload (fictional persons): light in English, dark in Kazakh, a phone of 360 px in Russian.\nMade by \`npm run gallery\`.\n\n${rows.join('\n')}`;
}
