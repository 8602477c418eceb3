import { cast } from '../../apps/api/src/testing/cast';
import { Stage } from './stage';
import type { Actor } from './actor';

let stage: Stage;
let investigator: Actor;
let caseId: string;
beforeAll(async () => {
  stage = await Stage.open();
  const file = await stage.api.caseFile().begun('N-2026-1');
  caseId = file.id;
  investigator = await stage.as('investigator', { kept: true });
});
afterAll(() => stage.close());

const typed = 'A sentence that took a while to type, in a car.';
const dialog = () => investigator.page.getByRole('dialog');
const openDraft = async () => {
  await investigator.go(`/cases/${caseId}`);
  await investigator.page.getByTestId('new-proceeding').click();
  await investigator.page.locator('[role=menuitem][data-command="court-authorisation.draft"]').click();
  await dialog().waitFor();
};
const fillDraft = () => investigator.fill(dialog(), { Action: '^Search', Place: 'Specimen street 2', Objects: true, Grounds: typed });
const recorded = async () =>
  Number(
    (
      await stage.rows<{ n: string }>("SELECT count(*) AS n FROM proceeding WHERE case_id = $1 AND machine = 'court-authorisation'", caseId)
    )[0]!.n,
  );

describe('what somebody typed is not lost', () => {
  it('by a reload of the page', async () => {
    await openDraft();
    await fillDraft();
    await investigator.page.reload();
    await openDraft();
    expect(
      await dialog()
        .getByLabel(/^Grounds/)
        .inputValue(),
    ).toBe(typed);
  });

  it('by a lost connection; sent again, it is recorded once', async () => {
    await investigator.page.context().setOffline(true);
    await dialog().locator('button[type=submit]').click();
    await investigator.sees('Not sent: no connection');
    expect(
      await dialog()
        .getByLabel(/^Grounds/)
        .inputValue(),
    ).toBe(typed);
    await investigator.picture('21-offline');
    await investigator.page.context().setOffline(false);
    await dialog().locator('button[type=submit]').click();
    await dialog().waitFor({ state: 'detached' });
    expect(await recorded()).toBe(1);
  });

  it('by somebody else’s change meanwhile: it is shown, and the writer decides', async () => {
    // As in a tunnel: no news from the server while the form is open.
    await investigator.page.route('**/api/events', (route) => route.abort());
    await openDraft();
    await fillDraft();
    const file = stage.api.caseFile(caseId);
    file.version = (await stage.api.get<{ version: number }>('prosecutor', `/case-files/${caseId}`)).body.version;
    await file.do('prosecutor', 'case', caseId, 'addTeamMember', { investigatorId: cast.colleague.id });
    await dialog().locator('button[type=submit]').click();
    await investigator.sees('The case changed while you were writing');
    expect(
      await dialog()
        .getByLabel(/^Grounds/)
        .inputValue(),
    ).toBe(typed);
    await investigator.picture('22-conflict');
    await dialog().getByRole('button', { name: 'Send on the new version' }).click();
    await dialog().waitFor({ state: 'detached' });
    expect(await recorded()).toBe(2);
  });

  it('by a wrong entry: the field says what is wrong', async () => {
    await openDraft();
    await investigator.fill(dialog(), { Grounds: typed });
    await dialog().locator('button[type=submit]').click();
    await investigator.sees('Fill this in');
    expect(
      await dialog()
        .getByLabel(/^Grounds/)
        .inputValue(),
    ).toBe(typed);
  });
});
