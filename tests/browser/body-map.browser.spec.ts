import { uuidv7 } from 'uuidv7';
import { specimenSuspect } from '../../apps/api/src/testing/custody';
import { Stage } from './stage';
import type { Actor } from './actor';

let stage: Stage;
let medic: Actor;
let caseId: string;
const examinationId = uuidv7();
beforeAll(async () => {
  stage = await Stage.open();
  const file = await stage.api.caseFile().begun('M-2026-1');
  caseId = file.id;
  const personId = uuidv7();
  await file.do('investigator', 'person', personId, 'record', specimenSuspect);
  const order = async (id: string) => file.do('investigator', 'medical-examination', id, 'order', { personId });
  const before = uuidv7();
  await order(before);
  const earlier = { site: 'Left forearm', description: 'an old scar', region: 'leftForearm', side: 'front', kind: 'scar', sizeMm: 40 };
  await file.do('medic', 'medical-examination', before, 'recordInjuries', {
    injuryMarks: [earlier, { site: 'behind the ear', description: 'written before the map' }],
    complaintOfAbuse: false,
    fitForFacility: true,
  });
  await order(examinationId);
  medic = await stage.enter('medic', { width: 360 });
});
afterAll(() => stage.close());

it('takes injuries by pointing and by the lists, on a phone, and shows them before and after', async () => {
  await medic.go(`/cases/${caseId}?proceeding=${examinationId}`);
  await medic.page.locator('button[data-command="medical-examination.recordInjuries"]').click();
  const form = medic.page.getByRole('dialog');
  await form.locator('[data-region="face"]').first().click();
  const first = form.getByRole('group', { name: 'Injury 1' });
  expect(await first.getByLabel(/^Site/).inputValue()).toBe('Face');
  await medic.fill(first, { 'Kind of injury': 'Bruise', 'Size, mm': '25', Description: 'purple, fresh' });
  await form.getByRole('button', { name: 'Add' }).click();
  const second = form.getByRole('group', { name: 'Injury 2' });
  await second
    .getByLabel(/^Region of the body/)
    .first()
    .focus();
  await medic.page.keyboard.type('Lower back');
  await medic.page.keyboard.press('ArrowDown');
  await medic.page.keyboard.press('Enter');
  expect(await second.getByLabel(/^Site/).inputValue()).toBe('Lower back');
  expect(
    await second
      .getByLabel(/^Seen from/)
      .first()
      .inputValue(),
  ).toBe('Back');
  await medic.fill(second, { Description: 'a swelling' });
  await medic.fill(form, { 'Complains of abuse': true, 'Fit to be held in a facility': true });
  expect(await medic.page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true);
  await medic.picture('41-body-map-form');
  await form.locator('button[type=submit]').click();
  await form.waitFor({ state: 'detached' });
  const [row] = await stage.rows<{ payload: { injuryMarks: unknown[] } }>(
    "SELECT payload FROM journal_entry WHERE proceeding_id = $1 AND command = 'recordInjuries'",
    examinationId,
  );
  expect(row!.payload.injuryMarks).toEqual([
    { site: 'Face', description: 'purple, fresh', region: 'face', side: 'front', kind: 'bruise', sizeMm: 25 },
    { site: 'Lower back', description: 'a swelling', region: 'lowerBack', side: 'back' },
  ]);
  const bodies = medic.page.getByTestId('examined-body');
  await bodies.waitFor();
  expect(await bodies.innerText()).toMatch(/Before[\s\S]*After/);
  expect(await bodies.locator('.body-region[data-marked]').count()).toBe(3);
  await medic.sees('Face: purple, fresh: Front: Bruise: 25 mm');
  await medic.picture('42-before-and-after');
});
