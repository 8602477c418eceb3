import { uuidv7 } from 'uuidv7';
import { cast } from '../../apps/api/src/testing/cast';
import { Stage } from './stage';

/** Two judges, one petition; a prosecutor away, his colleague standing in. */
const because = 'Reasons of the specimen case, in so many words.';
const [decision, search] = [uuidv7(), uuidv7()];

let stage: Stage;
let caseId: string;
beforeAll(async () => {
  stage = await Stage.open();
  const file = await stage.api.caseFile().begun('A-2026-1');
  caseId = file.id;
  await file.do('investigator', 'key-decision', decision, 'draft', {
    kind: 'interruption',
    interruptionGround: 'expertise',
    text: because,
  });
  await file.do('investigator', 'key-decision', decision, 'submit');
  await file.do('investigator', 'court-authorisation', search, 'draft', {
    kind: 'search',
    sought: ['phone'],
    place: 'Specimen street 3',
    grounds: because,
    inDwelling: true,
  });
  await file.do('investigator', 'court-authorisation', search, 'submit');
  await file.do('prosecutor', 'court-authorisation', search, 'support');
}, 120_000);
afterAll(() => stage.close());
afterEach(() => expect(stage.faults).toEqual([]));

const supervision = () =>
  stage.rows<{ command: string; actor_id: string; by: string }>(
    `SELECT command, actor_id, payload ->> 'prosecutorId' AS by FROM journal_entry
     WHERE case_id = $1 AND command = 'replaceSupervisor' AND kind = 'accepted' ORDER BY sequence`,
    caseId,
  );

describe('what several may do', () => {
  it('is taken by one, shown live to the other, and given back', async () => {
    const [judge, other] = [await stage.as('judge'), await stage.as('otherJudge')];
    await judge.go('/work');
    await other.go('/work');
    await judge.page.locator('.work-card').first().click();
    await other.page.locator('.work-card').first().click();
    await other.page.getByTestId('claim').getByRole('button', { name: 'Take', exact: true }).waitFor();
    await judge.page.getByTestId('claim').getByRole('button', { name: 'Take', exact: true }).click();
    await judge.page.getByTestId('claim').getByText('Taken by me').waitFor();
    await other.page.locator('.work-card').getByText('Taken by Judge Specimen').waitFor();
    await other.picture('40-taken-by-the-other');
    // No lock: the other one's desk is open to him all the same.
    await other.go('/petitions');
    await other.page.locator('[data-command="court-authorisation.grant"]').waitFor();
    await other.go('/work');
    await judge.page.getByTestId('claim').getByRole('button', { name: 'Give back' }).click();
    await other.page.locator('.work-card').getByText('For several').waitFor();
  });
});

describe('an absence', () => {
  it('is announced with a substitute', async () => {
    const prosecutor = await stage.as('prosecutor');
    await prosecutor.go('/work');
    await prosecutor.page.getByRole('button', { name: 'I am away' }).click();
    await prosecutor.fill(prosecutor.page.getByRole('dialog'), { Substitute: 'Other-prosecutor' });
    await prosecutor.picture('41-announcing');
    await prosecutor.page.getByRole('button', { name: 'Announce' }).click();
    await prosecutor.page.getByTestId('my-absence').getByText('Other-prosecutor Specimen').waitFor();
  });

  it('shows the substitute what waits, and he takes over by the lawful command', async () => {
    const other = await stage.as('otherProsecutor');
    await other.go('/work?whose=absent&group=person');
    await other.choose('Reasons of the specimen case');
    await other.page.getByTestId('standing-in').getByText('for Prosecutor Specimen').waitFor();
    await other.picture('42-standing-in');
    await other.give('case.replaceSupervisor');
    expect(await supervision()).toEqual([{ command: 'replaceSupervisor', actor_id: cast.otherProsecutor.id, by: cast.otherProsecutor.id }]);
    await other.go('/decisions');
    await other.decide('key-decision.agree');
    const agreed = await stage.rows<{ actor_id: string }>(
      `SELECT actor_id FROM journal_entry WHERE proceeding_id = $1 AND command = 'agree' AND kind = 'accepted'`,
      decision,
    );
    expect(agreed).toEqual([{ actor_id: cast.otherProsecutor.id }]);
  });

  it('ends, and the case is handed back in the same way', async () => {
    const prosecutor = await stage.as('prosecutor');
    await prosecutor.page.getByRole('button', { name: 'I am back' }).click();
    await prosecutor.page.getByTestId('my-absence').waitFor({ state: 'detached' });
    const again = uuidv7();
    const file = stage.api.caseFile(caseId);
    file.version = (await stage.api.get<{ version: number }>('prosecutor', `/case-files/${caseId}`)).body.version;
    await file.do('investigator', 'key-decision', again, 'draft', {
      kind: 'termination',
      terminationGround: 'noElements',
      text: 'Another specimen resolution.',
    });
    await file.do('investigator', 'key-decision', again, 'submit');
    const other = await stage.as('otherProsecutor');
    await other.go('/work');
    await other.choose('Another specimen resolution');
    await other.page.getByText('Prosecutor Specimen is back').first().waitFor();
    await other.picture('43-handing-back');
    await other.page.getByTestId('hand-back').click();
    const dialog = other.page.getByRole('dialog');
    await dialog.locator('button[type=submit]').click();
    await dialog.waitFor({ state: 'detached' });
    expect((await supervision()).at(-1)).toMatchObject({ actor_id: cast.otherProsecutor.id, by: cast.prosecutor.id });
    await prosecutor.go('/decisions');
    await prosecutor.page.getByTestId('desk-pane').getByText('Another specimen resolution').first().waitFor();
  });
});

describe('the list', () => {
  it('keeps filter, groups and order in the address', async () => {
    const investigator = await stage.as('investigator');
    await investigator.go('/work');
    await investigator.page.locator('input[data-filter=group]').click();
    await investigator.page.getByRole('option', { name: 'Kind' }).click();
    await investigator.page.getByLabel('Case number, event, person').fill('A-2026');
    await investigator.page.waitForURL(/group=kind.*q=A-2026|q=A-2026.*group=kind/);
    await investigator.page.reload();
    await investigator.page.locator('#content h1').waitFor();
    expect(await investigator.page.getByLabel('Case number, event, person').inputValue()).toBe('A-2026');
    await investigator.page.getByLabel('Case number, event, person').fill('no such case');
    await investigator.sees('Nothing matches the filter');
    await investigator.page.getByRole('button', { name: 'Clear the filter' }).click();
  });
});

describe('on a phone', () => {
  it.each(['kk', 'ru', 'en'])('the desk and the list fit 360 px, in %s', async (language) => {
    const phone = await stage.enter('prosecutor', { language, width: 360 });
    for (const path of ['/decisions', '/work']) {
      await phone.go(path);
      await phone.page.waitForTimeout(800);
      expect(await phone.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      await phone.picture(`44-phone${path.replace('/', '-')}-${language}`);
    }
    expect(phone.faults).toEqual([]);
    await phone.leave();
  });
});
