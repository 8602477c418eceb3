import { readFileSync } from 'node:fs';
import { uuidv7 } from 'uuidv7';
import type { CaseUnderTest } from '../../apps/api/src/testing/api-under-test';
import type { Actor } from './actor';
import { Stage } from './stage';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let stage: Stage;
let file: CaseUnderTest;
const suspect = uuidv7();

beforeAll(async () => {
  stage = await Stage.open();
  file = await stage.api.caseFile().begun('2201-00123/05');
  const person = { bornOn: '1990-05-03', sex: 'male', roleInCase: 'suspect' };
  await file.do('investigator', 'person', suspect, 'record', { ...person, name: 'Нұрғали Әлімжан' });
  await file.do('investigator', 'person', uuidv7(), 'record', { ...person, roleInCase: 'witness', name: 'Соловьёв Юрий' });
  const taken = { kind: 'pistol', quantity: 1, place: 'Абай даңғылы, 17', voluntary: true };
  await file.do('investigator', 'weapon', uuidv7(), 'recordSeizure', { ...taken, model: 'ПМ', serialNumber: 'АК 1О477' });
  await file.do('investigator', 'evidence-item', uuidv7(), 'collect', { kind: 'phone', description: 'Телефон Нурғалидан алынған' });
});
afterAll(() => stage.close());

const field = ({ page }: Actor) => page.getByTestId('search-field');
const hits = ({ page }: Actor) => page.locator('[data-hit]');
const option = ({ page }: Actor, name: string) => page.locator(`[data-palette="${name}"]`);

async function openPalette({ page }: Actor): Promise<void> {
  // One that is closing would swallow what is typed.
  await page.waitForFunction(() => document.querySelector('[role=dialog]') === null);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
}
async function faultsOf({ page }: Actor): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(o: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
    }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`);
}

describe('the place of search', () => {
  it('answers while one types, in another script, and leads to the very proceeding', async () => {
    const actor = await stage.as('investigator');
    await actor.go('/search');
    await field(actor).pressSequentially('nurgh', { delay: 40 });
    await hits(actor).first().waitFor();
    await actor.sees('Нұрғали Әлімжан');
    expect(await hits(actor).first().locator('mark').first().innerText()).toBe('Нұрғ');
    expect(await actor.page.getByRole('group', { name: 'What to look for' }).innerText()).toMatch(/Participant · 1/);
    await actor.picture('search-page');
    expect(await faultsOf(actor)).toEqual([]);
    await actor.page.keyboard.press('ArrowDown');
    await actor.page.keyboard.press('Enter');
    await actor.page.waitForURL(new RegExp(`/cases/${file.id}\\?proceeding=`));
  });

  it('is filtered by kind, and says when only similar spellings were found, and when nothing was', async () => {
    const actor = await stage.as('investigator');
    await actor.go('/search?q=nurgali');
    await hits(actor).nth(1).waitFor();
    await actor.page.getByRole('group', { name: 'What to look for' }).getByText('evidence · 1').click();
    await actor.page.waitForURL(/kinds=evidence-item/);
    await actor.page.waitForFunction(() => document.querySelectorAll('[data-hit]').length === 1);
    await actor.go('/search?q=Solovyof');
    await actor.sees('No exact match. Similar spellings are shown.');
    await actor.picture('search-near');
    await actor.go('/search?q=xqzwvkkk');
    await actor.sees('Nothing found for “xqzwvkkk”');
    await actor.go('/search?q=x');
    await actor.sees('Type at least two letters or digits');
  });

  it('keeps what was searched for on this device until signing out', async () => {
    const actor = await stage.enter('colleague');
    await actor.go('/search?q=10477');
    await hits(actor).first().click();
    await actor.sees('ПМ АК 1О477');
    await actor.page.getByText('Procedure map').first().waitFor();
    await actor.go('/search');
    await actor.page.getByRole('button', { name: '10477' }).waitFor();
    expect(await actor.page.evaluate(() => localStorage.getItem('tergeu.recent'))).toMatch(/10477.*2201-00123/);
    await actor.page.locator('header').getByRole('button', { name: 'Colleague Specimen' }).click();
    await actor.page.getByRole('menuitem', { name: 'Sign out' }).click();
    await actor.page.locator('input[autocomplete=username]').waitFor();
    expect(await actor.page.evaluate(() => localStorage.getItem('tergeu.recent'))).toBeNull();
    await actor.leave();
  });

  it('is not open to an administrator, and says so', async () => {
    const actor = await stage.enter('administrator');
    await actor.go('/search?q=nurgali');
    await actor.sees('Search is not open to your role');
    await actor.leave();
  });
});

describe('the palette, by keyboard alone', () => {
  it('finds a weapon by a look-alike number and opens it', async () => {
    const actor = await stage.as('investigator');
    await actor.go('/work');
    await openPalette(actor);
    await actor.page.keyboard.type('ak10477', { delay: 30 });
    await option(actor, 'hit').first().waitFor();
    await actor.picture('palette-hit');
    expect(await faultsOf(actor)).toEqual([]);
    await actor.page.keyboard.press('Enter');
    await actor.page.waitForURL(/proceeding=/);
    await actor.sees('ПМ АК 1О477');
  });

  it('gives a command that is open in the case on the screen', async () => {
    const actor = await stage.as('investigator');
    // What is open is answered after the typing, as on a slow line.
    await actor.page.route('**/case-files/*/commands*', async (route) => {
      if (route.request().method() === 'GET') await new Promise((resolve) => setTimeout(resolve, 2_000));
      await route.continue();
    });
    await actor.go(`/cases/${file.id}?proceeding=${suspect}`);
    await openPalette(actor);
    await actor.page.keyboard.type('flight', { delay: 30 });
    await option(actor, 'person.recordFlight').first().waitFor();
    await actor.picture('palette-command');
    await actor.page.keyboard.press('Enter');
    const form = actor.page.getByRole('dialog').filter({ has: actor.page.locator('button[type=submit]') });
    await form.getByRole('textbox').first().fill('Left his home before the summons; specimen of the test.');
    await form.locator('button[type=submit]').click();
    await form.waitFor({ state: 'detached' });
    expect(await stage.rows('SELECT 1 FROM person WHERE id = $1 AND fled_at IS NOT NULL', suspect)).toHaveLength(1);
  });

  it('offers nothing that is not open: a judge reading the file is not offered the investigator’s commands', async () => {
    const actor = await stage.as('judge');
    await actor.go(`/cases/${file.id}`);
    await openPalette(actor);
    await option(actor, '/petitions').waitFor();
    expect(await actor.page.locator('[data-palette^="person."], [data-palette^="weapon."]').count()).toBe(0);
    await actor.page.keyboard.press('Escape');
  });

  it('goes to places and recent cases, changes the language, shows the keys', async () => {
    const actor = await stage.enter('investigator');
    await actor.go(`/cases/${file.id}`);
    await actor.go('/work');
    await openPalette(actor);
    await option(actor, 'recent').waitFor();
    await actor.picture('palette-empty');
    await actor.page.keyboard.type('law');
    await option(actor, '/law').waitFor();
    await actor.page.waitForTimeout(500);
    await option(actor, '/law').click();
    await actor.page.waitForURL(/\/law$/);
    await openPalette(actor);
    await actor.page.keyboard.type('keys');
    await option(actor, 'keys').click();
    await actor.sees('Move through the list');
    await actor.page.keyboard.press('Escape');
    await openPalette(actor);
    await actor.page.keyboard.type('қазақша');
    await option(actor, 'kk').waitFor();
    await option(actor, 'kk').click();
    await actor.page.waitForFunction(() => document.documentElement.lang === 'kk');
    await actor.leave();
  });
});

describe.each(['kk', 'ru'])('on a phone, in %s', (language) => {
  it('nothing lies beyond the edge', async () => {
    const actor = await stage.enter('investigator', { language, width: 360 });
    for (const path of ['/search', '/search?q=nurgali', '/cases?q=nurghali', '/search?q=xqzwvkkk']) {
      await actor.go(path);
      await actor.page.waitForTimeout(700);
      const beyond = await actor.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await actor.picture(`search-${path.replaceAll(/\W+/g, '-')}-${language}-360`);
      expect([path, beyond]).toEqual([path, 0]);
    }
    await actor.page.locator('header button[aria-haspopup=dialog]:visible').first().click();
    await actor.page.getByRole('dialog').getByRole('combobox').fill('10477');
    await option(actor, 'hit').first().waitFor();
    await actor.picture(`palette-${language}-360`);
    expect(actor.faults).toEqual([]);
    await actor.leave();
  });
});

it('met no error', () => expect(stage.faults).toEqual([]));
