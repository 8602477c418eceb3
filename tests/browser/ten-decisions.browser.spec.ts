import { uuidv7 } from 'uuidv7';
import type { Actor } from './actor';
import { Stage } from './stage';

/** A prosecutor at his desk: ten decisions, the keyboard alone. */
const because = 'Reasons of the specimen case, in so many words.';
const long = Array.from({ length: 60 }, (_, line) => `Line ${line + 1} of a long resolution (specimen).`).join('\n');
const count = 10;

let stage: Stage;
let prosecutor: Actor;
let presses = 0;
const ids = Array.from({ length: count }, () => uuidv7());
const caseIds: string[] = [];

const page = () => prosecutor.page;
const press = async (key: string) => {
  presses += 1;
  await page().keyboard.press(key);
};
const type = async (text: string) => {
  presses += text.length;
  await page().keyboard.type(text);
};
const said = () => page().getByTestId('desk-said').innerText();
const current = () => page().getByTestId('desk-pane').getAttribute('data-proceeding');
const isRead = () => page().getByTestId('read-to-the-end').waitFor();
const moved = async (from: string | null) => page().waitForFunction((id) => document.querySelector('[data-testid=desk-pane]')?.getAttribute('data-proceeding') !== id, from); // prettier-ignore

/** What the journals hold of these decisions, after their submission. */
const journalled = async () =>
  stage.rows<{ proceeding_id: string; command: string; actor_role: string }>(
    `SELECT proceeding_id, command, actor_role FROM journal_entry WHERE kind = 'accepted' AND proceeding_id = ANY($1)
     AND command NOT IN ('draft', 'submit') ORDER BY recorded_at`,
    ids,
  );

beforeAll(async () => {
  stage = await Stage.open();
  for (const [index, id] of ids.entries()) {
    const file = await stage.api.caseFile().begun(`K-2026-${String(index + 1).padStart(2, '0')}`);
    caseIds.push(file.id);
    await file.do('investigator', 'key-decision', id, 'draft', {
      kind: 'interruption',
      interruptionGround: 'expertise',
      text: index === 4 ? long : because,
    });
    await file.do('investigator', 'key-decision', id, 'submit');
  }
  prosecutor = await stage.as('prosecutor');
}, 120_000);
afterAll(() => stage.close());
afterEach(() => expect(stage.faults).toEqual([]));

describe('ten decisions by keyboard', () => {
  it('tells its keys, and opens the first; agreeing is closed until it was on the screen', async () => {
    await prosecutor.go('/decisions');
    await page().getByTestId('desk-pane').waitFor();
    expect(await page().getByTestId('desk-place').innerText()).toBe('1 of 10');
    await press('?');
    await page().getByRole('dialog').getByText('Return for revision').waitFor();
    await prosecutor.picture('30-keys');
    await press('Escape');
    await page().getByRole('dialog').waitFor({ state: 'detached' });
    await press('ArrowRight');
    await press('k');
    await press('j');
    await press('ArrowLeft');
    expect(await page().getByTestId('desk-place').innerText()).toBe('1 of 10');
    // The heading has the focus, so that a screen reader reads on from there.
    expect(await page().evaluate(() => document.activeElement?.tagName)).toBe('H2');
  });

  it('undoes what was agreed to, before it is sent', async () => {
    const first = await current();
    await isRead();
    await press('a');
    await moved(first);
    expect(await said()).toContain('It can be undone until it is sent');
    await prosecutor.picture('31-in-the-tray');
    await press('u');
    await page().waitForFunction((id) => document.querySelector('[data-testid=desk-pane]')?.getAttribute('data-proceeding') === id, first);
    expect(await said()).toContain('Undone, not sent');
    await page().waitForTimeout(1_000);
    expect(await journalled()).toEqual([]);
  });

  it('goes through all of them: eight agreed to, one refused, one returned', async () => {
    presses = 0;
    for (let index = 0; index < count; index += 1) {
      const id = await current();
      if (index === 2 || index === 7) {
        await page().locator('[data-command]').filter({ visible: true }).first().waitFor();
        await press(index === 2 ? 'r' : 'b');
        await page().getByRole('dialog').locator('textarea').first().waitFor();
        // The first field of the dialog has the focus, or is one Tab away.
        while (!(await page().evaluate(() => document.activeElement?.tagName === 'TEXTAREA'))) await press('Tab');
        await type('Not enough reasons.');
        for (let tab = 0; tab < 8; tab += 1) {
          await press('Tab');
          if (await page().evaluate(() => document.activeElement?.getAttribute('type') === 'submit')) break;
        }
        await press('Enter');
        await page().getByRole('dialog').waitFor({ state: 'detached' });
      } else {
        await page().locator('[data-command="key-decision.agree"]').waitFor();
        if ((await page().getByTestId('decision-text').innerText()).startsWith('Line 1 ')) {
          await page().waitForTimeout(1_200);
          await press('a');
          expect(await said()).toContain('Read to the end first');
          expect(await current()).toBe(id);
          for (let times = 0; times < 20 && (await page().getByTestId('read-to-the-end').count()) === 0; times += 1) {
            await press('o');
            await page().waitForTimeout(150);
          }
        }
        await isRead();
        await press('a');
      }
      if (index < count - 1) await moved(id);
    }
    expect(await said()).toContain('All of them are decided');
    await prosecutor.picture('32-all-decided');
    await page().getByText('Nothing waits for your decision').waitFor({ timeout: 30_000 });
    process.stdout.write(`ten decisions: ${presses} key presses, of them ${2 * 'Not enough reasons.'.length} for typing two reasons\n`);
    const entries = await journalled();
    const given = (name: string) => entries.filter(({ command }) => command === name).length;
    expect([given('agree'), given('refuse'), given('returnForRevision')]).toEqual([8, 1, 1]);
    expect(new Set(entries.map(({ proceeding_id }) => proceeding_id)).size).toBe(10);
    expect(new Set(entries.map(({ actor_role }) => actor_role))).toEqual(new Set(['prosecutor']));
    expect(presses).toBeLessThan(120);
  }, 120_000);
});

describe('what is not sent', () => {
  const late = uuidv7();
  beforeAll(async () => {
    const file = stage.api.caseFile(caseIds[0]);
    file.version = (await stage.api.get<{ version: number }>('prosecutor', `/case-files/${caseIds[0]}`)).body.version;
    await file.do('investigator', 'key-decision', late, 'draft', { kind: 'termination', terminationGround: 'noElements', text: because });
    await file.do('investigator', 'key-decision', late, 'submit');
  });
  const isRecorded = async () =>
    (await stage.rows(`SELECT 1 FROM journal_entry WHERE proceeding_id = $1 AND command = 'agree'`, late)).length > 0;
  const open = async () => {
    await prosecutor.go('/decisions');
    await page().getByTestId('desk-pane').waitFor();
  };

  it('asks when the desk is left, stays in the tray after a closed tab, and goes by hand only', async () => {
    await open();
    await isRead();
    await press('a');
    await page().getByRole('link', { name: 'Law' }).click();
    await page().getByText('Some decisions are not sent').waitFor();
    await prosecutor.picture('33-leaving');
    await page().getByRole('button', { name: 'Stay', exact: true }).click();
    let asked = '';
    page().once('dialog', (dialog) => {
      asked = dialog.type();
      void dialog.accept();
    });
    await page().reload();
    expect(asked).toBe('beforeunload');
    await page().getByText('Not sent: send it yourself').waitFor();
    await page().waitForTimeout(11_000);
    expect(await isRecorded()).toBe(false);
    await prosecutor.picture('34-left-behind');
    await page().getByTestId('tray').getByRole('button', { name: 'Send now' }).click();
    await page().getByTestId('tray').getByText('Recorded').waitFor();
    expect(await isRecorded()).toBe(true);
  });

  it('has no single keys when they are turned off', async () => {
    await page().evaluate(() => localStorage.setItem('tergeu.preferences', JSON.stringify({ shortcuts: false })));
    await page().reload();
    await page().locator('#content h1').waitFor();
    await press('?');
    await page().waitForTimeout(400);
    expect(await page().getByRole('dialog').count()).toBe(0);
    await page().getByRole('button', { name: 'Keys' }).click();
    await page().getByRole('dialog').getByText('Single-key shortcuts').waitFor();
  });
});
