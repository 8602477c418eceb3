import { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { CaseFileRepository } from '../case-file';
import { Directory } from '../identity';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { cast, groupId, type CastName } from '../testing/cast';
import { bringToTheDoor, complainOf, examineAgain, personIn, placeInFacility } from '../testing/custody';
import { richCase } from '../testing/rich-case';
import { narrowedFor } from './read-as';
import { readableProceedings } from './readable-proceedings';

/** The right of access is said twice, in TypeScript for files and in SQL for lists: the two must not part. */
let api: ApiUnderTest;
const files: string[] = [];

async function custody(file: CaseUnderTest): Promise<void> {
  const detention = await bringToTheDoor(file, 'Specimen Inside');
  await placeInFacility(file, detention);
  await complainOf(file, detention, await examineAgain(file, detention));
  await bringToTheDoor(file, 'Specimen At The Door');
  const released = await bringToTheDoor(file, 'Specimen Released');
  await file.do('investigator', 'detention', released, 'release', { releaseGround: 'suspicionNotConfirmed' });
  const restraint = uuidv7();
  const grounds = 'Because the specimen of this test asks for it.';
  const personId = await personIn(file, detention);
  await file.do('investigator', 'restraint', restraint, 'propose', { personId, kind: 'writtenPledge', grounds });
  await file.do('prosecutor', 'restraint', restraint, 'agreeToMeasure');
  await file.do('investigator', 'restraint', restraint, 'apply');
  const proposed = { personId, kind: 'houseArrest', grounds };
  await file.do('investigator', 'restraint', uuidv7(), 'propose', proposed);
}

beforeAll(async () => {
  api = await ApiUnderTest.start();
  const rich = await richCase(api);
  const held = await api.caseFile().begun('A-1');
  await custody(held);
  const led = await api.caseFile().begun('A-2');
  await custody(led);
  const group = { groupId, leaderId: cast.leader.id, groupGround: 'complexAndImportant' };
  await led.do('regionalProsecutor', 'case', led.id, 'routeToGroup', group);
  files.push(rich.file.id, held.id, led.id);
}, 120_000);
afterAll(() => api.stop());

/** What of a file is shown whole, by the rule for files. */
async function shown(who: CastName, caseId: string): Promise<string[]> {
  const { file } = await api.app.get(CaseFileRepository, { strict: false }).load(caseId);
  const reader = api.app.get(Directory, { strict: false }).find(cast[who].id)!;
  const narrowed = narrowedFor(reader, file);
  return Object.keys(file.proceedings)
    .filter((id) => {
      const sight = narrowed?.sights.get(id);
      return !narrowed || (sight?.kind === 'shown' && sight.outline !== true);
    })
    .sort();
}

/** What of it passes the filter of lists. */
async function listed(who: CastName, caseId: string): Promise<string[]> {
  const reader = api.app.get(Directory, { strict: false }).find(cast[who].id)!;
  const { sql, values } = readableProceedings(reader, { machine: 'p.machine', id: 'p.id' }, 2);
  const rows: { id: string }[] = await api.app
    .get(DataSource)
    .query(`SELECT p.id FROM proceeding p JOIN case_register r ON r.case_id = p.case_id WHERE p.case_id = $1 AND ${sql}`, [
      caseId,
      ...values,
    ]);
  return rows.map(({ id }) => id).sort();
}

it.each([
  'investigator', 'colleague', 'judge', 'medic', 'facilityOfficer', 'prosecutor', 'otherProsecutor', 'leader', 'security', 'auditor',
] as const)('the two rules agree for the %s', async (who) => {
  for (const caseId of files) {
    const rule = await shown(who, caseId);
    expect(rule.length).toBeGreaterThan(0);
    expect(await listed(who, caseId)).toEqual(rule);
  }
}); // prettier-ignore
