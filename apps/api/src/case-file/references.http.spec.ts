import { uuidv7 } from 'uuidv7';
import { hintOf, procedures } from '@tergeu/procedure';
import type { z } from 'zod';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { cast, groupId, type CastName } from '../testing/cast';

let api: ApiUnderTest;
let file: CaseUnderTest;
beforeAll(async () => {
  api = await ApiUnderTest.start();
  file = await api.caseFile().begun();
});
afterAll(() => api.stop());

const because = 'Because the specimen of this test asks for it.';

/** A value that fits the schema and names nothing that exists. */
function nowhere(name: string, schema: z.ZodType): unknown {
  const hint = hintOf(schema);
  if (hint?.official) return Object.values(cast).find(({ role }) => role === hint.official)?.id;
  if (hint?.proceeding || hint?.widget === 'group' || hint?.widget === 'body' || name.endsWith('Id')) return uuidv7();
  const def = (
    schema as unknown as {
      def: {
        type: string;
        innerType?: z.ZodType;
        entries?: Record<string, string>;
        element?: z.ZodType;
        shape?: Record<string, z.ZodType>;
      };
    }
  ).def;
  if (def.innerType) return nowhere(name, def.innerType);
  if (hint?.widget === 'city') return 'almaty';
  if (hint?.widget === 'offence') return 'CC 188(2)';
  if (hint?.widget === 'instant') return new Date(Date.now() - 60_000).toISOString();
  if (hint?.widget === 'date') return '1990-01-01';
  if (def.entries) return Object.values(def.entries)[0];
  if (def.type === 'number' || def.type === 'int') return 1;
  if (def.type === 'boolean') return true;
  if (def.type === 'array') return [nowhere(name, def.element!)];
  if (def.type === 'object') return Object.fromEntries(Object.entries(def.shape!).map(([key, inner]) => [key, nowhere(key, inner)]));
  return because;
}

const opening = Object.values(procedures).flatMap((definition) =>
  Object.entries(definition.commands).map(([command, { payload, by }]) => ({
    machine: definition.name,
    command,
    payload,
    roles: by.map(({ role }) => role),
  })),
);
const names = [
  'investigator',
  'prosecutor',
  'judge',
  'medic',
  'facilityOfficer',
  'counsel',
  'security',
  'leader',
] as const satisfies readonly CastName[];

describe('whatever names nothing that exists', () => {
  it.each(opening)('is answered in $machine.$command, never a fault of the server', async ({ machine, command, payload, roles }) => {
    const filled = nowhere('', payload as z.ZodType);
    for (const name of names.filter((one) => roles.includes(cast[one].role))) {
      for (const id of machine === 'case' ? [file.id] : [uuidv7(), file.id]) {
        const answer = await file.try(name, machine, id, command, filled);
        expect({ name, status: answer.status, body: answer.body }).not.toMatchObject({ status: 500 });
        expect([201, 400, 403, 404, 422]).toContain(answer.status);
      }
    }
  });

  it('knows the group of the test, so that the others are unknown for their id alone', async () => {
    const other = await api.caseFile().begun();
    expect(
      (
        await other.try('regionalProsecutor', 'case', other.id, 'routeToGroup', {
          groupGround: 'complexAndImportant',
          groupId: uuidv7(),
          leaderId: cast.leader.id,
        })
      ).status,
    ).toBe(400);
    await other.do('regionalProsecutor', 'case', other.id, 'routeToGroup', {
      groupGround: 'complexAndImportant',
      groupId,
      leaderId: cast.leader.id,
    });
  });
});
