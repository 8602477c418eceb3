import type { DecisionSight } from '@tergeu/contracts';
import { Client } from 'pg';
import { uuidv7 } from 'uuidv7';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { cast } from '../testing/cast';

/** S03: an agreement is bound to the text and the materials that the prosecutor saw; the API shows them, the database holds to them. */
let api: ApiUnderTest;
let file: CaseUnderTest;
let app: Client;
const because = 'Because the specimen of this test asks for it.';
const [person, action, item, decision] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
const draft = { kind: 'qualification', personId: person, offenceId: 'CC 188(2)', text: because };

const sight = async (who: keyof typeof cast = 'prosecutor', id = decision) =>
  (await api.get<DecisionSight>(who, `/case-files/${file.id}/decisions/${id}/sight`)).body;

beforeAll(async () => {
  api = await ApiUnderTest.start();
  file = await api.caseFile().begun();
  app = new Client({ connectionString: api.database.appUrl });
  await app.connect();
  const suspect = { name: 'Specimen Person', bornOn: '1990-01-01', sex: 'male', roleInCase: 'suspect' };
  await file.do('investigator', 'person', person, 'record', suspect);
  await file.do('investigator', 'court-authorisation', action, 'draft', {
    kind: 'search',
    sought: ['phone', 'object', 'video'],
    place: 'A flat',
    grounds: because,
    inDwelling: true,
  });
  await file.do('investigator', 'court-authorisation', action, 'executeUrgently', { urgencyReasons: because, result: because });
  await file.do('investigator', 'evidence-item', item, 'collect', { kind: 'object', description: 'Specimen knife', actionId: action });
  await file.do('investigator', 'key-decision', decision, 'draft', { ...draft, materials: [item] });
  await file.do('investigator', 'key-decision', decision, 'submit');
});
afterAll(async () => {
  await app.end();
  await api.stop();
});

it('gives him ten days instead of three on an interruption, once he calls for the file; the database follows', async () => {
  const id = uuidv7();
  const due = async () => {
    const { rows } = await app.query<{ days: number }>(
      `SELECT extract(epoch FROM due_at - started_at)::float / 86400 AS days FROM clock WHERE proceeding_id = $1 AND name = 'prosecutorAnswer'`,
      [id],
    );
    return rows.map(({ days }) => days);
  };
  await file.do('investigator', 'key-decision', id, 'draft', { kind: 'interruption', interruptionGround: 'expertise', text: because });
  await file.do('investigator', 'key-decision', id, 'submit');
  const [short] = await due();
  await file.do('prosecutor', 'key-decision', id, 'callForFile');
  const after = await due();
  expect(after).toHaveLength(1);
  expect(short).toBeGreaterThanOrEqual(3);
  expect(after[0]).toBeGreaterThanOrEqual(10);
});

it('refuses an urgent recognition, and the questioning falls with it in the same statement (S05)', async () => {
  const [recognition, record] = [uuidv7(), uuidv7()];
  const admissible = async () => {
    const { rows } = await app.query<{ admissible: boolean }>('SELECT admissible FROM evidence_item WHERE id = $1', [record]);
    return rows.map((one) => one.admissible);
  };
  await file.do('investigator', 'key-decision', recognition, 'draft', { ...draft, kind: 'urgentRecognition' });
  await file.do('investigator', 'evidence-item', record, 'recordQuestioning', { recognitionId: recognition, description: 'Said' });
  await file.do('investigator', 'key-decision', recognition, 'submit');
  expect(await admissible()).toEqual([true]);
  await file.do('prosecutor', 'key-decision', recognition, 'refuse', { reasons: because });
  expect(await admissible()).toEqual([false]);
});

describe('what the prosecutor sees', () => {
  it('is the text and the materials, to whoever may read the case', async () => {
    expect(await sight()).toMatchObject({
      decision: draft,
      materials: [{ id: item, machine: 'evidence-item', title: 'Specimen knife', standing: 'stands' }],
      earlier: null,
    });
    expect((await api.get('farProsecutor', `/case-files/${file.id}/decisions/${decision}/sight`)).status).toBe(403);
    expect((await api.get('prosecutor', `/case-files/${file.id}/decisions/${item}/sight`)).status).toBe(404);
    expect((await api.get(null, `/case-files/${file.id}/decisions/${decision}/sight`)).status).toBe(401);
  });

  it('is what he agrees to: when it has changed since, he is refused and told what', async () => {
    const before = await sight();
    await file.do('investigator', 'evidence-item', item, 'seal', { sealNumber: '1' });
    const refused = await file.try('prosecutor', 'key-decision', decision, 'agree', { seen: before.seen });
    expect(refused.status).toBe(422);
    expect(refused.body.reasons).toMatchObject([
      { condition: 'isWhatWasSeen', safeguard: 'S03', details: [{ en: 'Changed: Specimen knife', ru: 'Изменился: Specimen knife' }] },
    ]);
    expect((await file.try('prosecutor', 'key-decision', decision, 'agree', {})).status).toBe(400);
    await file.do('prosecutor', 'key-decision', decision, 'agree', { seen: (await sight()).seen });
    expect(await sight()).toMatchObject({ earlier: { by: cast.prosecutor.id, agreed: true }, changes: { text: false, materials: [] } });
  });

  it('lapses with its material; the one who agreed sees the difference', async () => {
    await file.do('investigator', 'court-authorisation', action, 'tellJudge');
    await file.do('judge', 'court-authorisation', action, 'findUnlawful', { reasons: because });
    expect((await sight()).changes.materials).toMatchObject([{ id: item, change: 'fallen', text: { en: 'Has become inadmissible' } }]);
    const { rows } = await app.query<{ materials_fallen: number }>('SELECT materials_fallen FROM key_decision WHERE id = $1', [decision]);
    expect(rows).toEqual([{ materials_fallen: 1 }]);
    expect(await file.refusal('investigator', 'case', file.id, 'complete')).toEqual(['S03']);
    await file.do('investigator', 'key-decision', decision, 'recordLapse');
  });
});
