import type { z } from 'zod';
import type { EndpointDescription } from '../kernel/http/endpoint';
import type { DeclaredEndpoint } from './list-endpoints';
import { inPlace, type JsonSchema, type NamedSchemas } from './name-schemas';

const ownHeader = {
  name: 'X-Requested-With',
  in: 'header',
  required: true,
  description: 'A foreign page cannot send it without asking',
  schema: { const: 'tergeu' },
};
const etag = { ETag: { description: 'The version of the case file, in quotes', schema: { type: 'string', pattern: '^"\\d+"$' } } };

/** One operation: what it takes, what it gives, how it may fail. */
export function describeOperation(endpoint: DeclaredEndpoint, schemas: NamedSchemas): Record<string, unknown> {
  const { description, handler, controller } = endpoint;
  const operationId = `${controller}.${handler}`;
  const { access, body } = description;
  const parameters = parametersOf(endpoint);
  return {
    operationId,
    tags: [controller],
    summary: description.summary,
    ...(Array.isArray(access) ? { description: `Open to: ${access.join(', ')}.` } : {}),
    security: access === 'public' ? [] : [{ session: [] }],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body
      ? {
          requestBody: {
            required: !body.safeParse({}).success,
            content: { 'application/json': { schema: schemas.name(body, `${operationId}.body`) } },
          },
        }
      : {}),
    responses: { ...goodAnswers(endpoint, operationId, schemas), ...failures(endpoint) },
  };
}

function parametersOf({ method, parameters, description }: DeclaredEndpoint): JsonSchema[] {
  const inPath = Object.entries(parameters).map(([name, schema]) => ({ name, in: 'path', required: true, schema: inPlace(schema) }));
  const own = method === 'get' ? [] : [ownHeader];
  return [...inPath, ...fields(description.query, 'query'), ...own, ...fields(description.headers, 'header')];
}

/** Each field of a schema as a parameter of its own. */
function fields(schema: z.ZodObject | undefined, place: 'query' | 'header'): JsonSchema[] {
  return Object.entries(schema?.shape ?? {}).map(([name, field]) => {
    const { description, ...rest } = inPlace(field as z.ZodType);
    return {
      name,
      in: place,
      required: !(field as z.ZodType).safeParse(undefined).success,
      ...(description === undefined ? {} : { description }),
      schema: rest,
    };
  });
}

function goodAnswers(
  { description, status, isStream }: DeclaredEndpoint,
  operationId: string,
  schemas: NamedSchemas,
): Record<string, JsonSchema> {
  const headers = description.versioned ? { headers: etag } : {};
  const content = isStream
    ? { content: { 'text/event-stream': { schema: { type: 'string' } } } }
    : description.files
      ? { content: Object.fromEntries(description.files.map((type) => [type, { schema: { type: 'string' } }])) }
      : description.response
        ? { content: { 'application/json': { schema: schemas.name(description.response, `${operationId}.answer`) } } }
        : {};
  const answers = { [status]: status === 204 ? 'Done' : 'The answer', ...description.also };
  return Object.fromEntries(Object.entries(answers).map(([code, text]) => [code, { description: text, ...headers, ...content }]));
}

function failures({ method, description, parameters }: DeclaredEndpoint): Record<string, JsonSchema> {
  const statuses = [...(description.problems ?? []), ...takenFaults(description, Object.keys(parameters).length > 0), 500, 503];
  if (description.access !== 'public') statuses.push(401);
  if (method !== 'get' || Array.isArray(description.access)) statuses.push(403);
  if (Object.keys(parameters).length > 0) statuses.push(403, 404);
  return Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]));
}

function takenFaults({ query, body }: EndpointDescription, hasParameters: boolean): number[] {
  return [...(query || body || hasParameters ? [400] : []), ...(body ? [413, 415] : [])];
}
