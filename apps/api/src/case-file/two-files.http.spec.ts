import { uuidv7 } from 'uuidv7';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { cast, groupId } from '../testing/cast';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await ApiUnderTest.start();
});
afterAll(() => api.stop());

const groupGround = 'complexAndImportant';
const because = 'Because the specimen of this test asks for it.';
/** The facts of a file, as the server tells them to who would join it. */
async function factsOf(file: CaseUnderTest, more: object = {}): Promise<Record<string, unknown>> {
  const found = await api.get('investigator', `/case-files/by-number/${numbers.get(file) ?? `T-${file.id}`}`);
  expect(found.status).toBe(200);
  return { ...found.body, ...more };
}
const numbers = new Map<CaseUnderTest, string>();
const statesOf = async (file: CaseUnderTest): Promise<unknown> => {
  const { body } = await api.get<{ proceedings: { id: string; states: string[] }[] }>('investigator', `/case-files/${file.id}`);
  return body.proceedings.find(({ id }) => id === file.id)?.states;
};
const join = async (lead: CaseUnderTest, part: CaseUnderTest, more: object = {}) =>
  lead.try('investigator', 'case', lead.id, 'joinCase', { other: await factsOf(part, more), reasons: because });
const follow = async (part: CaseUnderTest, lead: CaseUnderTest) =>
  part.try('investigator', 'case', part.id, 'becomePartOf', { other: await factsOf(lead) });
const qualified = async (file: CaseUnderTest, personId: string) => {
  const decision = uuidv7();
  const qualification = { kind: 'qualification', text: because, personId, offenceId: 'CC 188(2)' };
  await file.do('investigator', 'key-decision', decision, 'draft', qualification);
  await file.do('investigator', 'key-decision', decision, 'submit');
  await file.do('prosecutor', 'key-decision', decision, 'agree', await file.sight('prosecutor', decision));
};
const two = async (): Promise<[CaseUnderTest, CaseUnderTest]> => [await api.caseFile().begun(), await api.caseFile().begun()];

describe('two case files say the same of each other', () => {
  it('a joining: ordered in one, followed in the other, confirmed in the first', async () => {
    const [lead, part] = await two();
    expect(
      await lead.refusal('investigator', 'case', lead.id, 'joinCase', { other: await factsOf(part, { number: 'X' }), reasons: because }),
    ).toEqual(['otherFile']);
    expect((await follow(part, lead)).body.reasons).toMatchObject([{ condition: 'otherFile' }]);
    expect((await join(lead, part)).status).toBe(201);
    expect(await lead.refusal('investigator', 'case', lead.id, 'confirmPart')).toEqual(['otherFile']);
    expect((await follow(part, lead)).status).toBe(201);
    expect(await lead.refusal('prosecutor', 'case', lead.id, 'withdrawOrder', { reasons: because })).toEqual(['otherFile']);
    await lead.do('investigator', 'case', lead.id, 'confirmPart');
    expect(await statesOf(part)).toEqual(['partOfAnother']);
    expect(await part.refusal('investigator', 'case', part.id, 'endWithLead', { leadEnding: 'terminated' })).toEqual(['otherFile']);
  });

  it('a severing: the new file exists only where it was ordered, under the number ordered', async () => {
    const source = await api.caseFile().begun();
    const person = uuidv7();
    const suspect = { name: 'Specimen', bornOn: '1990-01-01', sex: 'male', roleInCase: 'suspect', citizenship: 'kazakhstan' };
    await source.do('investigator', 'person', person, 'record', suspect);
    const number = `S-${source.id}`;
    const fresh = api.caseFile();
    numbers.set(fresh, number);
    const register = async (as = number) =>
      fresh.try('investigator', 'case', fresh.id, 'registerSevered', {
        number: as, category: 'theft', title: 'Severed', city: 'almaty', incidentAt: '2022-01-05T14:00:00Z', offenceId: 'CC 188(2)',
        other: await factsOf(source),
      }); // prettier-ignore
    expect((await register()).status).toBe(422);
    await source.do('investigator', 'case', source.id, 'severCase', {
      newNumber: number,
      personIds: [person],
      episodes: because,
      reasons: because,
    });
    expect((await register(`Z${number.slice(1)}`)).status).toBe(422);
    expect((await register()).status).toBe(201);
    expect(await source.refusal('prosecutor', 'case', source.id, 'withdrawOrder', { reasons: because })).toEqual(['S07']);
    await source.do('investigator', 'case', source.id, 'confirmSevered', { other: await factsOf(fresh) });
  });

  it('of a withdrawal and a following at the same moment, one happens', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [lead, part] = await two();
      await join(lead, part);
      const other = await factsOf(lead);
      const [withdrawn, followed] = await Promise.all([
        lead.try('prosecutor', 'case', lead.id, 'withdrawOrder', { reasons: because }),
        part.try('investigator', 'case', part.id, 'becomePartOf', { other }),
      ]);
      expect([withdrawn.status, followed.status].sort()).toEqual([201, 422]);
    }
  });

  it('S07, S03: the leading case does not end over somebody held too long, or a suspect who is not qualified, in its part', async () => {
    const [lead, part] = await two();
    const [person, detention] = [uuidv7(), uuidv7()];
    const suspect = { name: 'Specimen', bornOn: '1990-01-01', sex: 'male', roleInCase: 'suspect', citizenship: 'kazakhstan' };
    await lead.do('investigator', 'person', person, 'record', suspect);
    await qualified(lead, person);
    const held = uuidv7();
    await part.do('investigator', 'person', held, 'record', suspect);
    const longAgo = new Date(Date.now() - 60 * 3_600_000).toISOString();
    await part.do('investigator', 'detention', detention, 'apprehend', {
      personId: held, ground: 'caughtInTheAct', place: 'Specimen street 1', offenceId: 'CC 188(2)', inMassRiots: false,
    }, { occurredAt: longAgo }); // prettier-ignore
    expect((await part.try('investigator', 'detention', detention, 'deliver')).status).toBe(409);
    await join(lead, part);
    expect((await follow(part, lead)).status).toBe(201);
    await lead.do('investigator', 'case', lead.id, 'confirmPart');
    expect(await lead.refusal('investigator', 'case', lead.id, 'complete')).toEqual(['S07', 'S03']);
    await part.do('investigator', 'detention', detention, 'release', { releaseGround: 'limitReached' });
    expect(await lead.refusal('investigator', 'case', lead.id, 'complete')).toEqual(['S03']);
    await qualified(part, held);
    await lead.do('investigator', 'case', lead.id, 'complete');
  });

  it('a group is led by whom the directory says', async () => {
    const file = await api.caseFile().begun();
    const answer = await file.try('regionalProsecutor', 'case', file.id, 'routeToGroup', {
      groupId,
      groupGround,
      leaderId: cast.otherProsecutor.id,
    });
    expect(answer.body.reasons).toMatchObject([{ pointer: '/leaderId' }]);
    await file.do('regionalProsecutor', 'case', file.id, 'routeToGroup', { groupId, groupGround, leaderId: cast.leader.id });
  });
});
