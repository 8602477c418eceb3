import type { WhatIfRunView } from '@tergeu/contracts';
import { procedures } from '@tergeu/procedure';
import { Validator } from '@seriousme/openapi-schema-validator';
import { uuidv7 } from 'uuidv7';
import { expectProblem } from '../kernel/http/testing/expect-problem';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { cast, type CastName } from '../testing/cast';
import { ListEndpoints } from './list-endpoints';

interface Operation {
  readonly operationId: string;
  readonly security: readonly unknown[];
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required: boolean; readonly schema: object }[];
  readonly requestBody?: {
    readonly content: Record<string, { readonly schema: { readonly oneOf?: readonly { readonly $ref: string }[] } }>;
  };
  readonly responses: Record<string, { readonly content?: object; readonly $ref?: string }>;
}
interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, { readonly properties: Record<string, object>; readonly required: string[] }> };
}

let api: ApiUnderTest;
let file: CaseUnderTest;
const decision = uuidv7();
let document: Document;
let operations: { path: string; method: string; operation: Operation }[];
beforeAll(async () => {
  api = await ApiUnderTest.start();
  file = await api.caseFile().begun();
  await file.do('investigator', 'key-decision', decision, 'draft', {
    kind: 'termination',
    terminationGround: 'noElements',
    text: 'Specimen of a resolution.',
  });
  await admitted(file);
  document = (await api.get<Document>(null, '/openapi.json')).body;
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
});
afterAll(() => api.stop());

/** Counsel reads the files of clients only. */
async function admitted(one: CaseUnderTest): Promise<void> {
  const [personId, defence] = [uuidv7(), uuidv7()];
  await one.do('investigator', 'person', personId, 'record', { name: 'A', bornOn: '1990-01-01', sex: 'male', roleInCase: 'suspect' });
  await one.do('investigator', 'defence', defence, 'explainRightsAndOffer', { personId });
  await one.do('investigator', 'defence', defence, 'requestStateCounsel');
  await one.do('investigator', 'defence', defence, 'admitCounsel', { counselId: cast.counsel.id });
}

describe('the description of the interface', () => {
  it('is valid OpenAPI 3.1, all references included', async () => {
    const validator = new Validator();
    const result = await validator.validate(structuredClone(document) as unknown as Parameters<Validator['validate']>[0]);
    expect(result).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)];
    expect(refs.length).toBeGreaterThan(100);
    for (const [, kind, name] of refs) expect(document.components).toHaveProperty([kind!, name!]);
  });

  it('is refused by the validator once it is broken: the check above can fail', async () => {
    const broken = structuredClone(document) as unknown as { paths: Record<string, unknown> };
    broken.paths['/api/case-files'] = { get: { responses: 5 } };
    expect((await new Validator().validate(broken)).valid).toBe(false);
  });

  it('holds every route of the running application, and no other', () => {
    interface Layer {
      readonly route?: { readonly path: string; readonly methods: Record<string, boolean> };
    }
    const { stack } = (api.app.getHttpAdapter().getInstance() as { router: { stack: Layer[] } }).router;
    const routes = stack.flatMap(({ route }) =>
      route ? Object.keys(route.methods).map((method) => `${method} ${route.path.replace(/:(\w+)/g, '{$1}')}`) : [],
    );
    expect(routes.length).toBeGreaterThan(20);
    expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(routes.sort());
  });

  it('gives each operation a name of its own, and each part of a path its schema', () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const { path, operation } of operations) {
      const inPath = (operation.parameters ?? []).filter((one) => one.in === 'path');
      expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
      for (const one of inPath.filter(({ name }) => name === 'id')) expect(one.schema).toMatchObject({ type: 'string', format: 'uuid' });
    }
  });

  it('has a schema for each command of each machine, and the endpoint takes one of them', () => {
    const wanted = Object.values(procedures).flatMap(({ name, commands }) => Object.keys(commands).map((command) => `${name}.${command}`));
    const { schemas } = document.components;
    for (const name of wanted) expect([schemas[`command.${name}`], schemas[`payload.${name}`]]).not.toContain(undefined);
    const taken = document.paths['/api/case-files/{id}/commands']!['post']!.requestBody!.content['application/json']!.schema.oneOf!;
    expect(taken.map(({ $ref }) => $ref.split('/').at(-1)).sort()).toEqual(wanted.map((name) => `command.${name}`).sort());
    expect(schemas['payload.case.register']!.required.sort()).toEqual(['category', 'city', 'incidentAt', 'number', 'offenceId', 'title']);
    expect(schemas['command.case.begin']!.required).not.toContain('payload');
  });

  it('names the headers of a command and its failures', () => {
    const { parameters, responses } = document.paths['/api/case-files/{id}/commands']!['post']!;
    expect(parameters!.filter((one) => one.in === 'header' && one.required).map(({ name }) => name)).toEqual([
      'X-Requested-With',
      'Idempotency-Key',
      'If-Match',
    ]);
    expect(Object.keys(responses)).toEqual(['200', '201', '400', '401', '403', '404', '409', '413', '415', '422', '428', '500', '503']);
  });

  it('names what somebody who has not signed in gets, everywhere', async () => {
    for (const { path, method, operation } of operations.filter(({ operation }) => operation.security.length > 0)) {
      const url = `${api.url}${path.slice('/api'.length).replace(/\{\w+\}/g, file.id)}`;
      const answer = await fetch(url, { method: method.toUpperCase(), headers: { 'x-requested-with': 'tergeu' } });
      expectProblem({ status: answer.status, headers: answer.headers, body: await answer.json() }, 401);
      expect(operation.responses['401']?.$ref).toBe('#/components/responses/Problem401');
    }
  });

  it('says the truth: what is read fits the schema that is described', async () => {
    await file.refusal('judge', 'case', file.id, 'complete');
    const complaint = uuidv7();
    const received = { complainantName: 'Test Complainant', channel: 'written', text: 'He says that he was beaten there.' };
    await file.do('security', 'complaint', complaint, 'receive', received);
    const [patient, examination] = [uuidv7(), uuidv7()];
    const person = { name: 'Test Patient', bornOn: '1990-05-03', sex: 'female', roleInCase: 'suspect' };
    await file.do('investigator', 'person', patient, 'record', person);
    await file.do('investigator', 'medical-examination', examination, 'order', { personId: patient });
    const supposed = { suppositions: [{ id: 'detention.longest', value: 'PT24H' }] };
    const { id: question } = (await api.post<WhatIfRunView>('auditor', '/what-if', supposed)).body;
    const reads = api.app
      .get(ListEndpoints, { strict: false })
      .list()
      .filter(({ method, description }) => method === 'get' && description.response);
    expect(reads.length).toBeGreaterThan(15);
    for (const { path, description } of reads.filter((one) => !one.path.includes('differences'))) {
      const reader = readerOf(path);
      const id = path.includes('what-if') ? question : file.id;
      const at = path
        .slice('/api'.length)
        .replace('{id}', id)
        .replace(/findings$/, 'findings?group=none')
        .replace(/^\/search$/, '/search?q=specimen')
        .replace('{caseId}', file.id)
        .replace('{proceedingId}', path.includes('/examinations') ? examination : complaint)
        .replace('{decisionId}', decision)
        .replace('{number}', `T-${file.id}`)
        .replace('{key}', 'cases.total');
      const answer = await api.get<unknown>(reader, at);
      const fits = description.response!.safeParse(answer.body);
      expect({ path, status: answer.status, error: fits.error?.message }).toEqual({ path, status: 200, error: undefined });
    }
  });
});

/** Who may read it: the auditor most of it, the rest belongs to one role each. */
function readerOf(path: string): CastName {
  if (path.endsWith('/session')) return 'investigator';
  if (path.includes('/counsel/')) return 'counsel';
  if (path.startsWith('/api/administration')) return 'administrator';
  if (path.includes('/by-number/')) return 'investigator';
  if (path.includes('/examinations')) return 'medic';
  return path.includes('/facility/') ? 'facilityOfficer' : 'auditor';
}
