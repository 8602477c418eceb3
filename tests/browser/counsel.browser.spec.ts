import { uuidv7 } from 'uuidv7';
import { marker, richCase, type RichCase } from '../../apps/api/src/testing/rich-case';
import { Stage } from './stage';

let stage: Stage;
let rich: RichCase;
const kept = uuidv7();
beforeAll(async () => {
  stage = await Stage.open();
  rich = await richCase(stage.api);
});
afterAll(() => stage.close());

describe("counsel's place", () => {
  it('opens on own clients: who is held, until when at most, what is new', async () => {
    const counsel = await stage.as('counsel');
    await counsel.sees('My clients');
    await counsel.sees('Client Specimen');
    await counsel.sees('At most until');
    await counsel.sees('A decision is in force: read its text');
    expect(await counsel.page.getByRole('article', { name: /Accomplice/ }).count()).toBe(0);
    await stage.pictures('clients');
  });

  it('takes an acknowledgement, and keeps it', async () => {
    const { page } = await stage.as('counsel');
    const news = page.getByRole('region', { name: 'What you were told' });
    const before = await news.getByRole('article').count();
    await news.getByRole('button', { name: 'I have read it' }).first().click();
    for (let wait = 0; wait < 50 && (await news.getByRole('article').count()) !== before - 1; wait += 1) await page.waitForTimeout(100);
    expect(await news.getByRole('article').count()).toBe(before - 1);
    expect(await stage.rows('SELECT read_at FROM notice_receipt')).toHaveLength(1);
  });

  it('shows the mirror: the decision on the client with its text, nothing secret, and says what is withheld', async () => {
    const counsel = await stage.as('counsel');
    await counsel.page.getByRole('link', { name: 'Open the file' }).click();
    await counsel.sees('Mirror of the file');
    await counsel.page.getByRole('button', { name: /^Key decision/ }).click();
    await counsel.sees('Told to everybody whom it concerns.');
    await counsel.sees(/Whether there are actions still to come/);
    expect(await counsel.page.content()).not.toContain(marker);
    await stage.pictures('mirror');
  });

  it('says by whose decision something is kept back, and until when', async () => {
    const action = uuidv7();
    const why = 'Reasons of a specimen, in so many words';
    await rich.file.do('investigator', 'court-authorisation', action, 'draft', {
      kind: 'search', place: 'A flat of the client', personId: rich.clientId, sought: ['phone'], grounds: why,
    }); // prettier-ignore
    await rich.file.do('investigator', 'court-authorisation', action, 'executeUrgently', { urgencyReasons: why, result: why });
    await rich.file.do('prosecutor', 'disclosure', kept, 'withhold', { subjectId: action, personId: rich.clientId, reasons: why });
    // Things of the present day are not counted yet.
    const day = 86_400_000;
    stage.api.standAt(new Date(Date.now() + 2 * day).toISOString());
    const counsel = await stage.as('counsel');
    await counsel.page.reload();
    await counsel.sees('By decision of a prosecutor');
    await counsel.sees('Prosecutor Specimen');
    await counsel.sees(/A record on the event and the harm/);
    await stage.pictures('withheld');
    expect(await counsel.page.getByText('A flat of the client').count()).toBe(0);
  });

  it('lets counsel complain, with the client filled in', async () => {
    const counsel = await stage.as('counsel');
    await counsel.give('complaint.receive', { 'Text of the complaint': 'A complaint that counsel makes.' });
    const [row] = await stage.rows<{ id: string }>(`SELECT id FROM complaint WHERE complainant_person_id = $1`, rich.clientId);
    expect(row).toBeDefined();
  });

  it('reads in three languages on a phone, in the dark, and on paper', async () => {
    for (const language of ['ru', 'kk', 'en']) {
      const phone = await stage.enter('counsel', { language, width: 360 });
      await phone.page.emulateMedia({ colorScheme: language === 'en' ? 'dark' : 'light' });
      await phone.go(`/clients/${rich.file.id}`);
      await phone.page.getByText('Client Specimen').first().waitFor();
      const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(360);
      await phone.picture(`phone-${language}`);
      expect(phone.faults).toEqual([]);
    }
    const { page } = await stage.as('counsel');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('region', { name: 'What you were told' }).isVisible()).toBe(false);
    expect(await page.getByText('Client Specimen').first().isVisible()).toBe(true);
    await stage.pictures('paper');
    await page.emulateMedia({ media: 'screen' });
    expect(stage.faults).toEqual([]);
  });
});
