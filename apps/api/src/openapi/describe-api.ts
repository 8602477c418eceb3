import { commandRequestSchema, problemSchema } from '@tergeu/contracts';
import { problemTitles } from '../kernel/http/problem';
import { describeCommands, isCommand } from './describe-commands';
import { describeOperation } from './describe-operation';
import type { DeclaredEndpoint } from './list-endpoints';
import { NamedSchemas, refTo, type JsonSchema } from './name-schemas';

export interface OpenapiDocument {
  readonly openapi: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;
  readonly tags: readonly JsonSchema[];
}

const about = `Case tracking for criminal investigations under a three-tier procedure.
Every change of a case file is a command; there is one endpoint for all of them. A command that is refused is answered with its reasons and stays on record.
Times are UTC with \`Z\`. Ids are UUIDs. Lists are read page by page with \`cursor\`.`;

/** The whole document, from what the controllers and the machines declare. */
export function describeApi(endpoints: readonly DeclaredEndpoint[]): OpenapiDocument {
  const schemas = new NamedSchemas();
  const commands = describeCommands(schemas);
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const endpoint of endpoints) {
    const operation = describeOperation(endpoint, schemas);
    if (endpoint.description.body === commandRequestSchema)
      operation['requestBody'] = bodyOf({ oneOf: Object.keys(commands).filter(isCommand).map(refTo) });
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operation };
  }
  const problem = schemas.name(problemSchema, 'Problem');
  return {
    openapi: '3.1.1',
    info: { title: 'Tergeu', version: '0.1.0', description: about, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    tags: [...new Set(endpoints.map(({ controller }) => controller))].sort().map((name) => ({ name })),
    paths,
    components: {
      schemas: { ...schemas.all(), ...commands },
      responses: Object.fromEntries(
        Object.entries(problemTitles).map(([status, title]) => [`Problem${status}`, problemAnswer(title, problem)]),
      ),
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'tergeu.sid', description: 'Given by POST /api/session' } },
    },
  };
}

const bodyOf = (schema: JsonSchema): JsonSchema => ({ required: true, content: { 'application/json': { schema } } });
const problemAnswer = (description: string, schema: JsonSchema): JsonSchema => ({
  description,
  content: { 'application/problem+json': { schema } },
});
