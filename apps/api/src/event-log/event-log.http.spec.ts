import { SaxesParser } from 'saxes';
import { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { expectProblem } from '../kernel/http/testing/expect-problem';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { cast, type CastName } from '../testing/cast';
import { journalEvents } from './read-events';

/** The structure of OCEL 2.0 (JSON), after its specification, section 8, and stricter: nothing besides is allowed. */
const typeSchema = z.strictObject({
  name: z.string(),
  attributes: z.array(z.strictObject({ name: z.string(), type: z.enum(['string', 'time', 'integer', 'float', 'boolean']) })),
});
const relationships = z.array(z.strictObject({ objectId: z.string(), qualifier: z.string() }));
const ocelSchema = z.strictObject({
  eventTypes: z.array(typeSchema),
  objectTypes: z.array(typeSchema),
  events: z.array(
    z.strictObject({
      id: z.string(),
      type: z.string(),
      time: z.iso.datetime(),
      attributes: z.array(z.strictObject({ name: z.string(), value: z.string() })),
      relationships,
    }),
  ),
  objects: z.array(
    z.strictObject({
      id: z.string(),
      type: z.string(),
      attributes: z.array(z.strictObject({ name: z.string(), value: z.string(), time: z.iso.datetime() })),
      relationships,
    }),
  ),
});

let api: ApiUnderTest;
let files: CaseUnderTest[];
const [person, detention] = [uuidv7(), uuidv7()];
beforeAll(async () => {
  api = await ApiUnderTest.start();
  files = [];
  for (const _ of [1, 2, 3]) files.push(await api.caseFile().begun());
  const [file] = files as [CaseUnderTest];
  await file.do('investigator', 'person', person, 'record', {
    name: 'Specimen Person', bornOn: '1990-01-01', sex: 'male', roleInCase: 'suspect', citizenship: 'kazakhstan',
    knowsLanguage: true, withoutMeans: true, hasDefect: false,
  }); // prettier-ignore
  await file.do('investigator', 'detention', detention, 'apprehend', {
    personId: person, ground: 'eyewitness', place: 'Specimen Street 5', offenceId: 'CC 188(2)',
  }); // prettier-ignore
  await file.refusal('facilityOfficer', 'detention', detention, 'place');
});
afterAll(() => api.stop());

async function download(name: CastName, query = ''): Promise<{ text: string; headers: Headers; status: number }> {
  const response = await fetch(`${api.url}/event-log${query}`, { headers: { cookie: await api.as(name) } });
  return { text: await response.text(), headers: response.headers, status: response.status };
}
const ocel = async (query = '') => ocelSchema.parse(JSON.parse((await download('auditor', query)).text));

describe('the event log as OCEL 2.0', () => {
  it('has the structure of the standard, declares every type and attribute that it uses, and points at nothing that is not there', async () => {
    const { eventTypes, objectTypes, events, objects } = await ocel();
    const ids = new Set(objects.map(({ id }) => id));
    expect(ids.size).toBe(objects.length);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    const undeclared = [
      ...events.flatMap(({ type, attributes }) => missing(eventTypes, type, attributes)),
      ...objects.flatMap(({ type, attributes }) => missing(objectTypes, type, attributes)),
    ];
    expect(undeclared).toEqual([]);
    const dangling = [...events, ...objects].flatMap((one) => one.relationships.filter(({ objectId }) => !ids.has(objectId)));
    expect(dangling).toEqual([]);
  });

  it('holds every accepted entry once, and no refused one', async () => {
    const { events } = await ocel();
    expect(events).toHaveLength(3 * 4 + 2);
    expect(events.filter(({ type }) => type === 'detention.place')).toEqual([]);
  });

  it('says who acted on what, when it happened and when it was recorded', async () => {
    const { events, objects } = await ocel();
    const event = events.find(({ type }) => type === 'detention.apprehend')!;
    expect(event.relationships).toEqual([
      { objectId: detention, qualifier: 'proceeding' },
      { objectId: files[0]!.id, qualifier: 'case' },
      { objectId: cast.investigator.id, qualifier: 'actor' },
      { objectId: person, qualifier: 'personId' },
    ]);
    const recordedAt = event.attributes.find(({ name }) => name === 'recordedAt')!.value;
    expect(Date.parse(recordedAt)).toBeGreaterThanOrEqual(Date.parse(event.time) - 120_000);
    expect(event.attributes).toContainEqual({ name: 'ground', value: 'eyewitness' });
    expect(objects.find(({ id }) => id === detention)).toMatchObject({
      type: 'detention',
      relationships: [{ qualifier: 'part of' }, { objectId: person, qualifier: 'personId' }],
    });
    expect(objects.find(({ id }) => id === cast.investigator.id)?.attributes).toContainEqual(
      expect.objectContaining({ name: 'role', value: 'investigator' }),
    );
  });

  it.each(['ocel', 'xes'])('%s: no name, place, number or trait of anybody leaves the house', async (format) => {
    const { text } = await download('auditor', `?format=${format}`);
    expect(text).toContain(person);
    expect(text).not.toMatch(/Specimen|1990-01-01|T-0|"male"|citizenship|hasDefect/);
  });

  it('holds the chosen cases only', async () => {
    const [, second, third] = files as [CaseUnderTest, CaseUnderTest, CaseUnderTest];
    const { objects } = await ocel(`?cases=${second.id},${third.id}`);
    expect(objects.flatMap(({ id, type }) => (type === 'case' ? [id] : [])).sort()).toEqual([second.id, third.id].sort());
  });
});

describe('the event log as XES', () => {
  it('is well formed, names its extensions, and has a trace a case with its events in order', async () => {
    const { text, headers } = await download('auditor', '?format=xes');
    expect(headers.get('content-type')).toMatch(/^application\/xml/);
    expect(headers.get('content-disposition')).toContain('.xes');
    const seen: { name: string; attributes: Record<string, string> }[] = [];
    const parser = new SaxesParser();
    parser.on('error', (fault) => {
      throw fault;
    });
    parser.on('opentag', ({ name, attributes }) => seen.push({ name, attributes }));
    parser.write(text).close();
    expect(seen[0]).toMatchObject({ name: 'log', attributes: { xmlns: 'http://www.xes-standard.org/' } });
    expect(seen.filter(({ name }) => name === 'extension').map(({ attributes }) => attributes['prefix'])).toEqual([
      'concept',
      'time',
      'org',
      'lifecycle',
    ]);
    expect(seen.filter(({ name }) => name === 'trace')).toHaveLength(3);
    expect(seen.filter(({ name }) => name === 'event')).toHaveLength(3 * 4 + 2);
    const first = text.slice(text.indexOf('<trace>'), text.indexOf('</trace>'));
    const times = [...first.matchAll(/time:timestamp" value="([^"]+)"/g)].map(([, time]) => time!);
    expect(times.length).toBeGreaterThan(3);
    expect(times).toEqual([...times].sort());
    expect(first).toContain(`<string key="org:resource" value="${cast.investigator.id}"/>`);
  });
});

describe('who may take it', () => {
  it.each(['investigator', 'prosecutor', 'administrator', 'counsel'] as const)('not %s', async (name) => {
    expectProblem(await api.get(name, '/event-log'), 403);
  });
  it('is refused for a case that does not exist, and for what is no id', async () => {
    expectProblem(await api.get('auditor', `/event-log?cases=${uuidv7()}`), 404);
    expectProblem(await api.get('auditor', '/event-log?cases=all'), 400);
    expectProblem(await api.get('auditor', '/event-log?format=csv'), 400);
  });
  it('is logged as a reading of each case in it, and of no other', async () => {
    const data = api.app.get(DataSource);
    const count = async () => {
      const rows: { case_id: string }[] = await data.query('SELECT case_id FROM reading WHERE official_id = $1', [cast.auditor.id]);
      return files.map(({ id }) => rows.filter((row) => row.case_id === id).length);
    };
    const [first, second, third] = (await count()) as [number, number, number];
    await download('auditor', `?cases=${files[1]!.id}`);
    expect(await count()).toEqual([first, second + 1, third]);
  });
});

it('reads page by page along the cases: small pages give the same events', async () => {
  const data = api.app.get(DataSource);
  const read = async (casesAtOnce: number) => {
    const pages = [];
    for await (const page of journalEvents({ query: (sql, values) => data.query(sql, values) }, null, casesAtOnce)) pages.push(page);
    return pages;
  };
  const [small, large] = [await read(2), await read(200)];
  expect([small.length, large.length]).toEqual([2, 1]);
  expect(small.flat()).toEqual(large.flat());
});

function missing(types: z.infer<typeof typeSchema>[], type: string, attributes: readonly { readonly name: string }[]): string[] {
  const declared = types.find(({ name }) => name === type);
  if (!declared) return [type];
  return attributes.filter(({ name }) => !declared.attributes.some((one) => one.name === name)).map(({ name }) => `${type} ${name}`);
}
