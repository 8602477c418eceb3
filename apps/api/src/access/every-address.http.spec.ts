import { uuidv7 } from 'uuidv7';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { cast, type CastName } from '../testing/cast';
import { bringToTheDoor, personIn, placeInFacility } from '../testing/custody';

/** Every address of the API, asked by those from whom the content of complaints, and the drafts of a case, are kept. */
interface Document {
  readonly paths: Record<string, Record<string, unknown>>;
}

let api: ApiUnderTest;
let file: CaseUnderTest;
let paths: string[];
let person: string;
const [complaint, decision] = [uuidv7(), uuidv7()];
const ofComplaint = 'Shapalaq';
const ofDraft = 'Qarapayym';
const queries = ['', '?limit=1', `?q=${ofComplaint}`, '?machine=complaint', '?kind=refused', '?kind=accepted', '?sort=dueAt'];

const addresses = () =>
  paths.flatMap((path) => {
    const withCase = path.replace(/^\/api/, '').replace(/\{(id|caseId)\}/, file.id);
    if (!/\{\w+\}/.test(withCase)) return [withCase];
    return [complaint, decision, person].map((id) =>
      withCase.replace(/\{\w+\}/g, withCase.includes('figures') ? 'complaints.received' : id),
    );
  });

async function leaks(who: CastName, markers: readonly string[]): Promise<{ asked: number; told: string[]; broken: string[] }> {
  const cookie = await api.as(who);
  const [told, broken]: [string[], string[]] = [[], []];
  let asked = 0;
  for (const address of addresses())
    for (const query of queries) {
      const response = await fetch(`${api.url}${address}${query}`, { headers: { cookie } });
      const text = await response.text();
      asked += 1;
      if (response.status >= 500) broken.push(address + query);
      if (response.status === 200 && markers.some((one) => text.includes(one))) told.push(address + query);
    }
  return { asked, told, broken };
}

beforeAll(async () => {
  api = await ApiUnderTest.start();
  file = await api.caseFile().begun('E-1');
  const detention = await bringToTheDoor(file, 'Specimen Held');
  await placeInFacility(file, detention);
  person = await personIn(file, detention);
  await file.do('security', 'complaint', complaint, 'receive', {
    complainantName: `${ofComplaint} Specimen`,
    complainantPersonId: person,
    subjectOfficerId: cast.colleague.id,
    channel: 'hotline',
    text: `He says: ${ofComplaint}, in the corridor.`,
  });
  await file.do('prosecutor', 'complaint', complaint, 'register');
  await file.do('investigator', 'key-decision', decision, 'draft', {
    kind: 'interruption',
    interruptionGround: 'expertise',
    text: `${ofDraft}: because it asks for it.`,
  });
  const { body } = await api.get<Document>(null, '/openapi.json');
  paths = Object.keys(body.paths).filter((path) => body.paths[path]!['get'] && path !== '/api/events');
});
afterAll(() => api.stop());

it.each(['investigator', 'colleague', 'judge', 'administrator'] as const)('the %s finds no word of a complaint', async (who) => {
  const { asked, told, broken } = await leaks(who, [ofComplaint]);
  expect(asked).toBeGreaterThan(100);
  expect([told, broken]).toEqual([[], []]);
});

it.each(['medic', 'facilityOfficer'] as const)('the %s finds none, nor of a draft', async (who) => {
  const { told, broken } = await leaks(who, [ofComplaint, ofDraft, decision]);
  expect([told, broken]).toEqual([[], []]);
});

it('the markers are there to be found', async () => {
  expect((await leaks('auditor', [ofComplaint])).told.length).toBeGreaterThan(3);
});

it.each(['colleague', 'facilityOfficer'] as const)('live updates tell the %s that the file has changed, not what of it', async (who) => {
  const stop = new AbortController();
  const response = await fetch(`${api.url}/events`, { headers: { cookie: await api.as(who) }, signal: stop.signal });
  let heard = '';
  const listening = (async () => {
    for await (const part of response.body!) heard += Buffer.from(part).toString('utf8');
  })().catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await file.do('security', 'complaint', uuidv7(), 'receive', { complainantName: 'Other', channel: 'hotline', text: 'He says so again.' });
  for (let wait = 0; wait < 50 && !heard.includes(file.id); wait += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  stop.abort();
  await listening;
  expect(heard).toContain(file.id);
  expect(heard).not.toContain('complaint');
});
