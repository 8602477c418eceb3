/// <reference lib="dom" />
import { cast } from '../../apps/api/src/testing/cast';
import { Stage } from './stage';
import type { Actor } from './actor';

let stage: Stage;
let investigator: Actor;
let caseId: string;
beforeAll(async () => {
  stage = await Stage.open();
  caseId = (await stage.api.caseFile().begun('O-2026-1')).id;
  investigator = await stage.as('investigator', { kept: true });
});
afterAll(() => stage.close());
afterEach(async () => {
  expect(stage.faults).toEqual([]);
  await investigator.picture('offline-end');
});

const hour = 3_600_000;
const person = 'Specimen Person';
const network = (on: boolean) => investigator.page.context().setOffline(!on);
const tray = () => investigator.page.getByRole('dialog', { name: 'Steps on this device' });
const openTray = async () => {
  await investigator.page.getByTestId('outbox').getByRole('button').click();
  await tray().waitFor();
};
const outboxEmpty = () => investigator.page.getByTestId('outbox').waitFor({ state: 'detached' });
const journal = (command: string) =>
  stage.rows<{ occurred_at: Date; recorded_at: Date; sequence: number; kind: string }>(
    'SELECT occurred_at, recorded_at, sequence, kind FROM journal_entry WHERE case_id = $1 AND command = $2 ORDER BY sequence',
    caseId,
    command,
  );
/** The client is on the device, and the case file, too. */
const readyForTheField = async () => {
  await investigator.go(`/cases/${caseId}`);
  await investigator.page.evaluate(async () => navigator.serviceWorker.ready);
  await investigator.go(`/cases/${caseId}`);
  await investigator.page.getByTestId('new-proceeding').waitFor();
  // What was read is kept a moment after it came.
  await investigator.page.waitForTimeout(2_500);
};
const somebodyElseWrites = async () => {
  const file = stage.api.caseFile(caseId);
  file.version = (await stage.api.get<{ version: number }>('prosecutor', `/case-files/${caseId}`)).body.version;
  await file.do('prosecutor', 'case', caseId, 'addTeamMember', { investigatorId: cast.colleague.id });
};

it('opens without a network, with the case file opened last and the time at which it was read', async () => {
  await readyForTheField();
  await network(false);
  await investigator.page.reload();
  await investigator.sees('No connection');
  await investigator.sees(/The case file as it stood at/);
  await investigator.page.getByTestId('new-proceeding').waitFor();
  await investigator.picture('31-offline-case-file');
});

it('writes three steps down without a network: a person, his apprehension, his delivery', async () => {
  // Two hours ago, by the clock of the one who writes.
  await investigator.page.evaluate((ms) => {
    const real = Date.now.bind(Date);
    Date.now = () => real() - ms;
  }, 2 * hour);
  await investigator.begin('person.record', {
    Name: person,
    'Date of birth': '01.01.1990',
    Sex: 'Male',
    'Role in the case': 'Suspect',
    Citizenship: 'Kazakhstan',
    'Commands the language of the proceedings': true,
    'Has no means to pay counsel': true,
  });
  await investigator.begin('detention.apprehend', {
    'Detained person': person,
    Ground: 'Caught in the act',
    'Place of detention': 'Specimen street 1',
    'Suspected offence': '188(2)',
  });
  await openTray();
  await tray().locator('[data-step="detention.apprehend"]').getByTestId('field-steps').click();
  await investigator.page.locator('[role=menuitem][data-command="detention.deliver"]').click();
  const form = investigator.page.getByRole('dialog', { name: /Deliver|delivery/i }).last();
  await form.locator('button[type=submit]').click();
  await tray().locator('[data-step="detention.deliver"]').waitFor();
  await investigator.picture('32-three-steps-wait');
  expect(await investigator.page.getByTestId('outbox').innerText()).toContain('3 steps wait for the network');
  expect(await journal('record')).toEqual([]);
});

it('keeps them through a reload without a network', async () => {
  await investigator.page.reload();
  await investigator.sees('3 steps wait for the network');
});

it('sends them in order when the network is back, each with its own time, and so flagged late', async () => {
  await network(true);
  await outboxEmpty();
  const entries = (await Promise.all(['record', 'apprehend', 'deliver'].map(journal))).map((found) => {
    expect(found).toHaveLength(1);
    return found[0]!;
  });
  expect(entries.map(({ kind }) => kind)).toEqual(['accepted', 'accepted', 'accepted']);
  const [first, second, third] = entries.map(({ sequence }) => sequence);
  expect([second, third]).toEqual([first! + 1, first! + 2]);
  for (const { occurred_at, recorded_at } of entries) {
    expect(recorded_at.getTime() - occurred_at.getTime()).toBeGreaterThan(1.9 * hour);
    expect(recorded_at.getTime() - occurred_at.getTime()).toBeLessThan(2.2 * hour);
  }
  const told = await stage.api.get<{ items: { command: string; lateMinutes: number }[] }>(
    'auditor',
    `/case-files/${caseId}/journal?limit=10`,
  );
  const late = told.body.items.filter(({ command }) => ['record', 'apprehend', 'deliver'].includes(command));
  expect(late.map(({ lateMinutes }) => lateMinutes >= 114)).toEqual([true, true, true]);
  const lines = entries.map(({ sequence, occurred_at, recorded_at }, index) => {
    const { command, lateMinutes } = late.toReversed()[index]!;
    return `№${sequence} ${command}: occurred ${occurred_at.toISOString()}, recorded ${recorded_at.toISOString()}, ${lateMinutes} min late`;
  });
  console.log(['three steps written without a network, as the journal has them:', ...lines].join('\n'));
});

it('explains a step that met another’s change, keeps both, and sends it again when told to', async () => {
  await readyForTheField();
  await network(false);
  await investigator.begin('person.record', {
    Name: 'Specimen Witness',
    'Date of birth': '02.02.1980',
    Sex: 'Female',
    'Role in the case': 'Witness',
    Citizenship: 'Kazakhstan',
    'Commands the language of the proceedings': true,
    'Has no means to pay counsel': false,
  });
  await somebodyElseWrites();
  await network(true);
  await investigator.sees(/1 needs your decision/);
  await openTray();
  await tray().getByText('The case has changed since you wrote this').waitFor();
  const changed = tray().getByTestId('what-changed');
  await changed.waitFor();
  expect(await changed.innerText()).toMatch(/Criminal case: Add an investigator[\s\S]*Prosecutor Specimen/);
  expect(await tray().innerText()).toContain('Specimen Witness');
  await investigator.picture('33-conflict-in-the-tray');
  expect(await journal('record')).toHaveLength(1);
  await investigator.page.reload();
  await openTray();
  expect(await tray().innerText()).toContain('Specimen Witness');
  await tray().getByRole('button', { name: 'Send again' }).click();
  await tray().getByText('Everything has been sent').waitFor();
  expect(await journal('record')).toHaveLength(2);
});

it('loses nothing when the session ends: it asks over the page, and goes on', async () => {
  await investigator.go(`/cases/${caseId}`);
  await investigator.page.getByTestId('new-proceeding').click();
  await investigator.page.locator('[role=menuitem][data-command="court-authorisation.draft"]').click();
  const form = investigator.page.getByRole('dialog');
  const grounds = 'A sentence that took a while to type, in a car.';
  await investigator.fill(form, { Action: '^Search', Place: 'Specimen street 2', Objects: true, Grounds: grounds });
  await stage.rows('DELETE FROM session');
  // The server remembers a session for five seconds.
  await investigator.page.waitForTimeout(6_000);
  await form.locator('button[type=submit]').click();
  const question = investigator.page.getByRole('dialog', { name: 'Your session has ended' });
  await question.waitFor();
  await investigator.picture('34-session-over');
  await question.locator('input[type=password]').fill(stage.api.signInOf('investigator').password);
  await question.getByRole('button', { name: 'Go on' }).click();
  await question.waitFor({ state: 'detached' });
  expect(await form.getByLabel(/^Grounds/).inputValue()).toBe(grounds);
  await form.locator('button[type=submit]').click();
  await form.waitFor({ state: 'detached' });
  expect(await stage.rows("SELECT 1 FROM proceeding WHERE case_id = $1 AND machine = 'court-authorisation'", caseId)).toHaveLength(1);
});
