import type { Actor } from './actor';
import { largeCase } from './large-case';
import { Stage } from './stage';

let stage: Stage;
let caseId: string;
let head: number;
beforeAll(async () => {
  stage = await Stage.open();
  const file = await largeCase(stage.api);
  caseId = file.id;
  head = (await stage.api.get<{ sequence: number }>('investigator', `/case-files/${caseId}`)).body.sequence;
}, 120_000);
afterAll(() => stage.close());
afterEach(() => expect(stage.faults).toEqual([]));

const at = async (actor: Actor, search: string) => {
  await actor.go(`/cases/${caseId}${search}`);
  return actor.page;
};
const beyondEdge = (actor: Actor) => actor.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('a case file of sixty proceedings', () => {
  it('shows at the top who is held, and what runs out next, and keeps it there', async () => {
    const actor = await stage.as('investigator');
    const page = await at(actor, '?tab=journal');
    await page.locator('[data-entry]').nth(20).scrollIntoViewIfNeeded();
    const box = await page.locator('.case-header').boundingBox();
    expect(box!.y).toBeLessThan(70);
    const text = await page.locator('.case-header').innerText();
    expect(text).toContain('Held: Suspect 1 Specimen');
    await actor.picture('case-header');
  });

  it('draws them all, by person and by kind, and opens each by keyboard', async () => {
    const actor = await stage.as('investigator');
    const page = await at(actor, '');
    const drawn = () => page.waitForFunction(() => document.querySelectorAll('.case-map-card').length === 60);
    const measure = async (press: () => Promise<void>) => {
      const began = Date.now();
      await press();
      await drawn();
      return Date.now() - began;
    };
    const first = await measure(() => page.getByRole('tab', { name: 'Map', exact: true }).click());
    await actor.picture('case-map-by-person');
    await page.getByText('By kind', { exact: true }).click();
    await page.locator('.case-map-group-title', { hasText: 'Vehicle' }).waitFor();
    await drawn();
    await actor.picture('case-map-by-kind');
    console.log(`60 proceedings: first drawing ${first} ms`);
    const detention = page.locator('.case-map-card[data-machine=detention]').first();
    await detention.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/proceeding=/);
    await page.locator('.map-label-blocked').first().waitFor();
    await actor.picture('detention-map');
  });

  it('says on a pressed step what blocks it, by which article, and how it was come by', async () => {
    const actor = await stage.as('facilityOfficer');
    const file = await stage.api.get<{ proceedings: { id: string; machine: string; title: string }[] }>(
      'investigator',
      `/case-files/${caseId}`,
    );
    const detention = file.body.proceedings.find(({ machine, title }) => machine === 'detention' && title.startsWith('Suspect 1'))!.id;
    const page = await at(actor, `?tab=map&proceeding=${detention}`);
    const blocked = page.locator('.map-label-blocked', { hasText: 'S01' }).first();
    await blocked.focus();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.getByText('S01', { exact: true }).first().waitFor();
    expect(await drawer.innerText()).toContain('CPC');
    await actor.picture('blocked-step');
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await page.getByText('List', { exact: true }).click();
    const list = await page.getByTestId('map-list').innerText();
    for (const part of ['Where it stands', 'Blocked', 'How it came here', 'Investigator Specimen']) expect(list).toContain(part);
    await actor.picture('map-as-list');
  });

  it('goes back in the file by keyboard, with every step closed, and returns', async () => {
    const actor = await stage.as('investigator');
    const page = await at(actor, '?tab=proceedings');
    const cards = () => page.locator('.work-card[data-machine]').count();
    await page.locator('.work-card[data-machine]').first().waitFor();
    expect(await cards()).toBe(59);
    await page.getByRole('button', { name: 'The file as it was' }).click();
    const thumb = page.getByRole('slider', { name: 'Entry of the journal' });
    await thumb.focus();
    await page.keyboard.press('Home');
    await page.getByTestId('past-banner').getByText('up to entry no. 1').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByTestId('past-banner').getByText('up to entry no. 2').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.work-card[data-machine]').length === 0);
    expect(await page.locator('[data-command], [data-testid=new-proceeding]').count()).toBe(0);
    await actor.picture('past');
    await page.reload();
    await page.getByTestId('past-banner').getByText('up to entry no. 2').waitFor();
    await page.getByRole('button', { name: 'Back to now' }).click();
    await page.getByTestId('new-proceeding').waitFor();
    expect(await cards()).toBe(59);
  });

  it('tells by the other reading what had happened by then, though it was told later', async () => {
    const actor = await stage.as('investigator');
    const page = await at(actor, '?tab=contents&entry=8');
    await page.locator('[data-person]', { hasText: 'Suspect 1 Specimen' }).waitFor();
    expect(await page.locator('[data-person]').count()).toBe(1);
    await page.getByText('What had happened', { exact: true }).click();
    await page.waitForFunction(() => document.querySelectorAll('[data-person]').length === 10);
  });

  it('compares two moments in words', async () => {
    const actor = await stage.as('investigator');
    const page = await at(actor, '?tab=changes&entry=7');
    const changes = page.getByTestId('changes');
    await changes.locator('[data-change=changed][data-machine=detention]').waitFor();
    const text = await changes.innerText();
    expect(text).toContain(`no. ${head}`.replace('no. ', '№'));
    expect(text).toContain('Added');
    await actor.picture('changes');
  });

  it('filters the journal on the server, and opens an entry to its hash', async () => {
    const actor = await stage.as('investigator');
    const page = await at(actor, '?tab=journal');
    await page.locator('[data-entry]').first().waitFor();
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('combobox', { name: 'Kind of entry' }).click();
    await page.getByRole('option', { name: 'Refused' }).click();
    await page.waitForFunction(() => document.querySelectorAll('[data-entry]').length === 1);
    const entry = page.locator('[data-entry]');
    await entry.getByRole('button', { name: 'Details' }).click();
    await entry.getByText(/Hash of the entry before: [0-9a-f]{64}/).waitFor();
    await actor.picture('journal-refused');
    await page.getByRole('searchbox').fill('no such words');
    await page.getByText('No entry matches the filter').waitFor();
  });

  it('shows both times, what was told late, refused attempts, and each lane', async () => {
    const actor = await stage.as('investigator');
    const page = await at(actor, '?tab=timeline');
    await page.locator('.step-line').first().waitFor();
    await page.getByRole('button', { name: 'Show earlier ones' }).click();
    await page.waitForFunction((count) => document.querySelectorAll('.step-line').length === count, head);
    expect(await page.locator('.step-line[data-mark=refused]').count()).toBe(1);
    expect(await page.getByText('recorded 5 h late').count()).toBe(9);
    await actor.picture('timeline');
  });

  it('lists people, items and texts', async () => {
    const actor = await stage.as('investigator');
    const page = await at(actor, '?tab=contents');
    await page.locator('[data-item]').first().waitFor();
    expect([await page.locator('[data-person]').count(), await page.locator('[data-item]').count()]).toEqual([14, 15]);
    await actor.picture('contents');
    await at(actor, '?tab=documents');
    await page.locator('[data-document]').first().waitFor();
    expect(await page.getByText(/Digest SHA-256: [0-9a-f]{64}/).count()).toBeGreaterThan(20);
    await actor.picture('documents');
  });

  it('is not read by a pointer that only passes over its link: whoever reads it is on record', async () => {
    const actor = await stage.as('investigator');
    await actor.go('/cases');
    const asked: string[] = [];
    actor.page.on('request', (request) => asked.push(request.url()));
    const link = actor.page.locator(`a[href="/cases/${caseId}"]`);
    await link.hover();
    await actor.page.waitForTimeout(700);
    const reads = () => asked.filter((url) => url.endsWith(`/case-files/${caseId}`)).length;
    expect(reads()).toBe(0);
    await link.click();
    await actor.page.locator('.case-header').waitFor();
    expect(reads()).toBe(1);
  });

  it('says that a map could not be drawn, and draws it when asked again', async () => {
    const actor = await stage.enter('investigator');
    await actor.page.route('**/elk-worker*', (route) => route.abort());
    const page = await at(actor, '?tab=map');
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).waitFor();
    await page.unroute('**/elk-worker*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.case-map-card').length === 60);
    await actor.leave();
  });

  it('is there as soon as the server can tell the machines, however often it could not', async () => {
    const context = await stage.firstVisit('investigator', { locale: 'en' });
    let asked = 0;
    // Four times: once more than a reading is repeated by itself.
    await context.route('**/api/definitions', (route) => ((asked += 1) <= 4 ? route.fulfill({ status: 503 }) : route.continue()));
    const page = await context.newPage();
    await page.goto(`${stage.url}/cases/${caseId}`);
    await page.locator('button[data-command^="case."]').first().waitFor();
    expect(asked).toBeGreaterThan(4);
    await context.close();
  });

  it('is not opened by itself on a phone: my work is a list there', async () => {
    const actor = await stage.enter('investigator', { width: 360 });
    const read: string[] = [];
    actor.page.on('request', (request) => read.push(request.url()));
    const openPlace = async (name: RegExp) => {
      await actor.page.locator('header .mantine-Burger-root').click();
      await actor.page.getByRole('link', { name }).click();
    };
    await actor.go('/work');
    await actor.page.locator('.work-card').first().waitFor();
    await openPlace(/^Law/);
    await actor.page.waitForURL('**/law');
    // Now the list is there before the page is drawn.
    await openPlace(/^My work/);
    await actor.page.locator('.work-card').first().waitFor();
    await actor.page.waitForTimeout(500);
    expect(read.filter((url) => /case-files\/[0-9a-f-]{36}$/.test(url))).toEqual([]);
    await actor.leave();
  });

  it('prints with its number, its moment and who printed it', async () => {
    const actor = await stage.as('investigator');
    const page = await at(actor, '?tab=contents&entry=20');
    await page.getByTestId('past-banner').waitFor();
    await page.emulateMedia({ media: 'print' });
    const line = await page.locator('.print-only').innerText();
    expect(line).toMatch(/B-2026-60 · The file as of .* · №20 [0-9a-f]{12} · Printed by Investigator Specimen/);
    expect(await page.locator('header .mantine-Burger-root, .mantine-Tabs-list').first().isVisible()).toBe(false);
    await actor.picture('print');
    await page.emulateMedia({ media: 'screen' });
  });

  it('says that there was no such file, that one may not read it, and that it cannot be found', async () => {
    const actor = await stage.as('investigator');
    const page = await at(actor, '?asOf=2020-01-01T00:00:00Z');
    await page.getByText('There was no such case file at that moment').waitFor();
    await page.getByRole('button', { name: 'Back to now' }).click();
    await page.getByTestId('past-banner').waitFor({ state: 'detached' });
    const stranger = await stage.as('stranger');
    await stranger.page.goto(`${stage.url}/cases/${caseId}`);
    await stranger.page.getByRole('alert').waitFor();
    await stranger.page.getByRole('link', { name: 'Back to the cases' }).waitFor();
    await stranger.picture('no-permission');
  });
});

const phones = ['ru', 'kk'] as const;
const tabs = ['overview', 'map', 'proceedings', 'contents', 'documents', 'timeline', 'journal', 'changes'] as const;

describe.each(phones)('at 360 px, in %s', (language) => {
  let actor: Actor;
  beforeAll(async () => {
    actor = await stage.enter('investigator', { language, width: 360 });
  }, 60_000);
  afterAll(() => actor.leave());

  it.each(tabs)('keeps the part "%s" inside the edge, and the head short', async (tab) => {
    await at(actor, `?tab=${tab}&entry=${head - 1}`);
    await actor.page.getByRole('tabpanel').waitFor();
    await actor.page.waitForTimeout(500);
    await actor.picture(`phone-${language}-${tab}`);
    expect(await beyondEdge(actor)).toBe(0);
    expect((await actor.page.locator('.case-header').boundingBox())!.height).toBeLessThan(190);
    expect(actor.faults).toEqual([]);
  });
});
