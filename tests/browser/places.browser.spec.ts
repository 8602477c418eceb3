import { uuidv7 } from 'uuidv7';
import { bringToTheDoor, complainOf, examineAgain, personIn, placeInFacility } from '../../apps/api/src/testing/custody';
import type { CaseUnderTest } from '../../apps/api/src/testing/api-under-test';
import { cast } from '../../apps/api/src/testing/cast';
import { Stage } from './stage';

let stage: Stage;
let file: CaseUnderTest;
beforeAll(async () => {
  stage = await Stage.open();
  file = await stage.api.caseFile().begun('O-2026-1');
  const held = await bringToTheDoor(file, 'Inside Specimen');
  await placeInFacility(file, held);
  await file.do('reviewer', 'recusal', uuidv7(), 'declare', { ground: 'interest', reasons: 'A specimen of an interest in the case.' });
  await complainOf(file, held, await examineAgain(file, held));
  await bringToTheDoor(file, 'Door Specimen');
  await file.do('investigator', 'medical-examination', uuidv7(), 'order', { personId: await personIn(file, held), detentionId: held });
  const complaint = uuidv7();
  await file.do('security', 'complaint', complaint, 'receive', {
    complainantName: 'Complainant Specimen',
    channel: 'hotline',
    text: 'He says that he was beaten on the way.',
  });
  await file.do('prosecutor', 'complaint', complaint, 'register');
  await file.do('prosecutor', 'complaint', complaint, 'assignChecker', { prosecutorId: cast.otherProsecutor.id });
  await stage.api.get('security', '/search?q=Complainant%20Specimen&kinds=complaint');
  await stage.api.get('investigator', '/search?q=Inside%20Specimen');
  await stage.api.get('medic', `/case-files/${file.id}`);
  await stage.api.get('security', `/case-files/${file.id}`);
});
afterAll(() => stage.close());

describe.each([
  { width: 1280, language: 'en' },
  { width: 360, language: 'en' },
])('at $width px', (screen) => {
  const beyond = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

  it('an auditor finds who read a case, and the whole way of a complaint', async () => {
    const auditor = await stage.enter('auditor', screen);
    await auditor.go('/oversight');
    const { page } = auditor;
    await page.getByRole('tab', { name: 'Who read what' }).click();
    await page.locator('[data-reading]', { hasText: 'Security Specimen' }).first().waitFor();
    await page.getByLabel('Full case number').fill('O-2026-1');
    await page.locator('[data-reading]', { hasText: 'Medic Specimen' }).first().getByRole('button', { name: 'Medic Specimen' }).click();
    await page.locator('[data-reading]', { hasText: 'Security Specimen' }).first().waitFor({ state: 'detached' });
    await auditor.picture(`auditor-readings-${screen.width}`);
    expect(await page.evaluate(beyond)).toBe(0);
    await page.getByRole('link', { name: 'O-2026-1' }).first().click();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await auditor.go('/oversight');
    await page.getByRole('tab', { name: 'Who searched for what' }).click();
    const search = page.locator('[data-search="Complainant Specimen"]').first();
    await search.getByRole('button', { name: 'Security Specimen' }).click();
    await page.locator('[data-search="Inside Specimen"]').waitFor({ state: 'detached' });
    await auditor.picture(`auditor-searches-${screen.width}`);
    expect(await page.evaluate(beyond)).toBe(0);
    await page.getByRole('tab', { name: 'Complaints' }).click();
    await page.getByRole('button', { name: 'Show its way: Complainant Specimen' }).click();
    await auditor.sees('Still owed');
    await auditor.sees('in time');
    await auditor.picture(`auditor-complaint-${screen.width}`);
    expect([await page.evaluate(beyond), auditor.faults]).toEqual([0, []]);
    await auditor.leave();
  });

  it('an administrator adds somebody, who then signs in, and ends his service', async () => {
    const administrator = await stage.enter('administrator', screen);
    const { page } = administrator;
    await administrator.go('/administration');
    await administrator.picture(`administrator-${screen.width}`);
    const login = `new-${screen.width}`;
    await page.getByRole('button', { name: 'Add a person' }).click();
    const dialog = page.getByRole('dialog');
    await administrator.fill(dialog, { Name: `New Specimen ${screen.width}`, Login: 'medic', Body: 'Clinic', Role: 'Medic' });
    await dialog.locator('button[type=submit]').click();
    await administrator.sees(/Taken or malformed/);
    await dialog.getByLabel('Login').fill(login);
    await dialog.locator('button[type=submit]').click();
    const password = await page.getByTestId('password').innerText();
    await administrator.picture(`administrator-password-${screen.width}`);
    await page.getByRole('button', { name: 'Close' }).last().click();
    const signIn = () =>
      fetch(`${stage.url}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-requested-with': 'tergeu' },
        body: JSON.stringify({ login, password }),
      }).then(({ status }) => status);
    expect(await signIn()).toBe(201);
    await page.getByRole('button', { name: `End the service: New Specimen ${screen.width}` }).click();
    await page.getByRole('dialog').locator('button[type=submit]').click();
    await page.locator(`[data-official="${login}"]`).waitFor({ state: 'detached' });
    expect(await signIn()).toBe(401);
    for (const tab of ['Bodies', 'Groups', 'Secondments']) {
      await page.getByRole('tab', { name: tab }).click();
      await page.waitForTimeout(500);
      await administrator.picture(`administrator-${tab.toLowerCase()}-${screen.width}`);
      expect([tab, await page.evaluate(beyond)]).toEqual([tab, 0]);
    }
    expect(administrator.faults).toEqual([]);
    await administrator.leave();
  });

  it('internal security sees whom a complaint is about, what is new on the body, whose hands it was in, and who may check', async () => {
    const security = await stage.enter('security', screen);
    const { page } = security;
    await security.go('/complaints');
    const hurt = page.locator('[data-complaint="Hurt Specimen"]');
    await hurt.getByText('Not there at the examination before: Left forearm').waitFor();
    await hurt.getByText('In whose hands he was in between: Investigator Specimen, Facility-officer Specimen').waitFor();
    expect(await page.locator('[data-complaint]').count()).toBe(1);
    await page.getByText('All complaints').click();
    await page.locator('[data-complaint="Complainant Specimen"]').waitFor();
    await security.picture(`security-${screen.width}`);
    await page.getByLabel('Limit missed only').check();
    await security.sees('Nothing matches the filter');
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await hurt.getByRole('button', { name: 'Open the check: Hurt Specimen' }).click();
    const checkers = hurt.locator('[data-candidates="assignChecker"]');
    await checkers.getByText('may not have it: Excluded from the case: a relative, or an interest').waitFor();
    await hurt.getByTestId('examined-body').waitFor();
    await hurt.locator('button[data-command="complaint.reportInternalCheck"]').waitFor();
    await security.picture(`security-open-${screen.width}`);
    expect([await page.evaluate(beyond), security.faults]).toEqual([0, []]);
    await security.leave();
  });

  it('a medic sees who waits until when, what is new since the examination before, and opens the form with one tap', async () => {
    const medic = await stage.enter('medic', screen);
    const { page } = medic;
    await medic.go('/examinations');
    const waits = page.locator('[data-examination="Inside Specimen"]');
    await waits.getByText(/Facility \(specimen\), in the facility/).waitFor();
    await waits.getByText(/left$/).waitFor();
    await medic.picture(`medic-${screen.width}`);
    await waits.getByRole('button', { name: '2 earlier examinations: Inside Specimen' }).click();
    await waits.getByText('Not there at the one before: Left forearm').waitFor();
    await waits.getByText('In whose hands he was in between: Investigator Specimen, Facility-officer Specimen').waitFor();
    await medic.picture(`medic-before-and-after-${screen.width}`);
    await waits.locator('button[data-command="medical-examination.recordInjuries"]').click();
    await page.getByRole('dialog').getByRole('group', { name: 'Injury 1' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Done today').click();
    await page.locator('[data-examination="Inside Specimen"]').getByText('arose in custody').waitFor();
    await medic.picture(`medic-today-${screen.width}`);
    expect([await page.evaluate(beyond), medic.faults]).toEqual([0, []]);
    await medic.leave();
  });

  it('a facility officer sees who is inside until when, and why somebody may not be accepted yet', async () => {
    const officer = await stage.enter('facilityOfficer', screen);
    const { page } = officer;
    await officer.go('/facility');
    await page.getByText('Who is inside').click();
    await page.locator('[data-held="Inside Specimen"]').getByText('First to be free').waitFor();
    const door = page.locator('[data-at-the-door="Door Specimen"]');
    await door.getByText('S01').first().waitFor();
    await door.getByText('S06').first().waitFor();
    await officer.picture(`facility-${screen.width}`);
    expect([await page.evaluate(beyond), officer.faults]).toEqual([0, []]);
    await officer.leave();
  });
});
