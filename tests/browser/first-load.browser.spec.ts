/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { largeCase } from './large-case';
import { Stage } from './stage';

/** Bytes of JavaScript, as they come over the wire, that a place may ask for before it can be used. */
const most = 200_000;

let stage: Stage;
let caseId: string;
beforeAll(async () => {
  stage = await Stage.open();
  caseId = (await largeCase(stage.api)).id;
}, 120_000);
afterAll(() => stage.close());

/** Name, whether one has signed in, address, and what is there when it can be used. */
const firstPages: readonly (readonly [string, boolean, string, string])[] = [
  ['sign-in', false, '/', 'button[type=submit]'],
  ['my work', true, '/work', '.work-card'],
  ['case list', true, '/cases', '.work-card'],
  ['case file', true, '/cases/:case', '[data-testid=new-proceeding]'],
];

it.each(firstPages)('%s: comes with not more than 200 kB of JavaScript', async (name, isSignedIn, path, usable) => {
  const context = await stage.firstVisit(isSignedIn ? 'investigator' : null, { viewport: { width: 1280, height: 900 }, locale: 'ru' });
  try {
    const page = await context.newPage();
    const sizes = await scriptsOf(page);
    await page.goto(`${stage.url}${path.replace(':case', caseId)}`);
    await page.locator(usable).first().waitFor();
    // Whatever is still on its way to draw what is on the screen.
    await page.waitForTimeout(1_500);
    const sum = [...sizes.values()].reduce((all, size) => all + size, 0);
    const told = [...sizes].map(([file, size]) => `${kilobytes(size)} ${file}`).join('\n  ');
    console.log(`${name}: ${kilobytes(sum)}\n  ${told}`);
    expect(sum).toBeLessThanOrEqual(most);
  } finally {
    await context.close();
  }
});

it('case file whose map stands in view: what is read first comes first, the map after it', async () => {
  const small = (await stage.api.caseFile().begun('S-2026-1')).id;
  const context = await stage.firstVisit('investigator', { viewport: { width: 1280, height: 1400 }, locale: 'ru' });
  try {
    const page = await context.newPage();
    // When the buttons are there, by the page's own clock.
    await page.addInitScript(() => {
      const look = () =>
        document.querySelector('[data-testid=new-proceeding]') ? performance.mark('usable') : void requestAnimationFrame(look);
      look();
    });
    await page.goto(`${stage.url}/cases/${small}`);
    await page.locator('.map-label-blocked, .map .react-flow__node').first().waitFor();
    const scripts = await page.evaluate(() => {
      const usable = performance.getEntriesByName('usable')[0]!.startTime;
      const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      return all
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ name, startTime, transferSize }) => ({ name, size: transferSize, isFirst: startTime <= usable }));
    });
    const sumOf = (isFirst: boolean) => scripts.filter((one) => one.isFirst === isFirst).reduce((sum, { size }) => sum + size, 0);
    console.log(`case file, map in view: ${kilobytes(sumOf(true))}, then ${kilobytes(sumOf(false))} for the map, its worker included`);
    expect(scripts.find(({ name }) => name.includes('elk-worker'))).toMatchObject({ isFirst: false });
    expect(sumOf(true)).toBeLessThanOrEqual(most);
  } finally {
    await context.close();
  }
});

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Sizes of the scripts that the page asks for from now on, headers and all, by name. */
async function scriptsOf(page: Page): Promise<ReadonlyMap<string, number>> {
  const devtools = await page.context().newCDPSession(page);
  const names = new Map<string, string>();
  const sizes = new Map<string, number>();
  devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') names.set(requestId, response.url.split('/').at(-1)!);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const name = names.get(requestId);
    if (name !== undefined) sizes.set(name, encodedDataLength);
  });
  await devtools.send('Network.enable');
  return sizes;
}
