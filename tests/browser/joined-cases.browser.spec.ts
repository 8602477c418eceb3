/// <reference lib="dom" />
import { uuidv7 } from 'uuidv7';
import type { CaseUnderTest } from '../../apps/api/src/testing/api-under-test';
import { specimenSuspect } from '../../apps/api/src/testing/custody';
import type { Actor } from './actor';
import { Stage } from './stage';

let stage: Stage;
let lead: CaseUnderTest;
let part: CaseUnderTest;
const person = uuidv7();
const reasons = 'Because the specimen of this test asks for it.';
const facts = async (number: string) => (await stage.api.get('investigator', `/case-files/by-number/${number}`)).body;
const beyond = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const related = ({ page }: Actor, kind: string) => page.locator(`[data-related="${kind}"]`);

beforeAll(async () => {
  stage = await Stage.open();
  lead = await stage.api.caseFile().begun('J-2026-1');
  part = await stage.api.caseFile().begun('J-2026-2');
  await lead.do('investigator', 'person', person, 'record', { ...specimenSuspect, name: 'Severed Specimen' });
  await lead.do('investigator', 'case', lead.id, 'joinCase', { other: await facts('J-2026-2'), reasons });
});
afterAll(() => stage.close());

it('a case that another has ordered to join is told so, then names the case that it is a part of', async () => {
  const investigator = await stage.as('investigator');
  await investigator.go(`/cases/${part.id}?tab=journal`);
  await related(investigator, 'asksToJoin').getByText('art. 43 CPC RK').waitFor();
  await part.do('investigator', 'case', part.id, 'becomePartOf', { other: await facts('J-2026-1') });
  await lead.do('investigator', 'case', lead.id, 'confirmPart');
  await lead.do('investigator', 'case', lead.id, 'sendCopies');
  await related(investigator, 'lead').getByRole('link', { name: 'J-2026-1' }).click();
  await related(investigator, 'part').getByRole('link', { name: 'J-2026-2' }).waitFor();
});

it('a severing is registered from the case in which it was ordered, with what that case knows', async () => {
  const investigator = await stage.as('investigator');
  await lead.do('investigator', 'case', lead.id, 'severCase', {
    newNumber: 'J-2026-3',
    personIds: [person],
    episodes: reasons,
    reasons,
  });
  await investigator.go(`/cases/${lead.id}`);
  await related(investigator, 'severed').getByText('not registered yet').waitFor();
  await investigator.page.getByRole('link', { name: 'Register the severed case' }).click();
  await investigator.sees('Found; registered on');
  expect(await investigator.page.getByLabel(/^Register number/).inputValue()).toBe('J-2026-3');
  await investigator.picture('50-severed-registration');
  await investigator.fill(investigator.page.locator('form'), { 'What happened': 'Severed specimen' });
  await investigator.page.locator('form button[type=submit]').click();
  await related(investigator, 'origin').getByRole('link', { name: 'J-2026-1' }).waitFor();
  await lead.do('investigator', 'case', lead.id, 'confirmSevered', { other: await facts('J-2026-3') });
  expect(stage.faults).toEqual([]);
});

it.each([
  { language: 'en', width: 1280 },
  { language: 'ru', width: 360 },
  { language: 'kk', width: 360, scheme: 'dark' as const },
])('both are in the header of the leading case, and who goes over says where to: $language, $width px', async (screen) => {
  const prosecutor = await stage.enter('prosecutor', screen);
  await prosecutor.go(`/cases/${lead.id}`);
  await related(prosecutor, 'severed').getByRole('link', { name: 'J-2026-3' }).waitFor();
  await related(prosecutor, 'part').waitFor();
  await prosecutor.picture(`51-joined-and-severed-${screen.language}-${screen.width}`);
  await prosecutor.go(`/cases/${lead.id}?tab=contents`);
  await prosecutor.page.locator('[data-severed-to="J-2026-3"]').getByRole('link').waitFor();
  await prosecutor.picture(`52-who-goes-over-${screen.language}-${screen.width}`);
  expect([await prosecutor.page.evaluate(beyond), prosecutor.faults]).toEqual([0, []]);
  await prosecutor.leave();
});
