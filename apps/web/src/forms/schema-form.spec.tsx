import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { BodyView, GroupView, OfficialView } from '@tergeu/contracts';
import { useState } from 'react';
import { queryClient } from '../kernel/query-client';
import { AnsweringServer } from '../testing/answers';
import { definition, proceedings } from '../testing/definition';
import { everydayPages, stage } from '../testing/stage';
import type { FieldSchema, Values } from './schema';
import { SchemaForm } from './schema-form';

const schema = definition.commands.find(({ name }) => name === 'everything')!.schema as FieldSchema;
const word = (en: string) => ({ kk: en, ru: en, en });
const court: BodyView = { id: '00000000-0000-7000-8000-0000000000b2', kind: 'court', name: word('Test court'), city: null, units: [] };
const judge: OfficialView = {
  id: '00000000-0000-7000-8000-000000000002',
  name: 'Test Judge',
  role: 'investigatingJudge',
  bodyId: court.id,
  bodyKind: 'court',
  bodyName: court.name,
  unitId: null,
  unitName: null,
  city: null,
};
const group: GroupView = { id: '00000000-0000-7000-8000-0000000000e1', name: 'Test group', leaderId: judge.id, memberIds: [] };
const page = <T,>(...items: T[]) => ({ items, nextCursor: null });

let server: AnsweringServer;
let values: Values;
beforeEach(async () => {
  server = new AnsweringServer({ ...everydayPages, '/officials': page(judge), '/bodies': page(court), '/groups': page(group) });
  values = {};
  stage(<Form />);
  await screen.findByLabelText(/^Place of detention/);
});
afterEach(() => {
  cleanup();
  queryClient.clear();
});

function Form() {
  const [shown, setShown] = useState<Values>({});
  const change = (next: Values) => {
    values = next;
    setShown(next);
  };
  return (
    <SchemaForm
      schema={schema}
      definition={definition}
      proceedings={proceedings}
      values={shown}
      errors={{}}
      about={{ caseId: 'case', proceedingId: 'new' }}
      onChange={change}
    />
  );
}

const field = (label: string) => screen.findByLabelText<HTMLInputElement>(new RegExp(`^${label}`), { selector: 'input, textarea' });
async function type(label: string, text: string) {
  await userEvent.click(await field(label));
  await userEvent.paste(text);
  await userEvent.tab();
}
async function choose(label: string, option: string) {
  await userEvent.click(await field(label));
  await userEvent.click(await screen.findByText(option));
}

it('draws every field with the words of the definition, and says which may stay empty', () => {
  const drawn = document.body.textContent;
  for (const text of Object.values(definition.fields)) expect(drawn).toContain(text.en);
  expect(drawn.match(/\(optional\)/g)).toHaveLength(1);
  expect(drawn).toContain('Who was told (optional)');
});

it('asks for lines and longer texts, no longer than the server takes', async () => {
  await type('Place of detention', 'a street corner that is far too long');
  await type('Reasons', 'two\nlines');
  expect((await field('Reasons')).tagName).toBe('TEXTAREA');
  expect(values).toEqual({ place: 'a street corner that is far too long'.slice(0, 20), reasons: 'two\nlines' });
});

it('offers the options in words and sends their names', async () => {
  await choose('Ground', 'The limit was reached');
  expect(values).toEqual({ ground: 'limitReached' });
});

it('leaves a yes or no unanswered until it is said', async () => {
  const [yes, no] = screen.getAllByRole<HTMLInputElement>('radio');
  expect([yes?.checked, no?.checked]).toEqual([false, false]);
  await userEvent.click(no!);
  expect(values).toEqual({ inMassRiots: false });
  await userEvent.click(yes!);
  expect(values).toEqual({ inMassRiots: true });
});

it('takes whole numbers and tenge, and nothing else', async () => {
  await type('Number of pieces', '12');
  await type('Damage', '1500000');
  expect(values).toEqual({ count: 12, damage: 1_500_000 });
  expect((await field('Damage')).value).toBe('1 500 000 ₸');
  await userEvent.clear(await field('Number of pieces'));
  await type('Number of pieces', 'x');
  expect(values['count']).toBeUndefined();
});

it('takes a day as it stands in the calendar', async () => {
  await type('Date of birth', '01.02.1990');
  expect(values).toEqual({ born: '1990-02-01' });
});

it('offers officials of the role, found by the server, with their body', async () => {
  await choose('Judge', 'Test Judge · Test court');
  expect(values).toEqual({ judge: judge.id });
  expect(server.asked).toContain('/api/officials?role=investigatingJudge&limit=50');
  await userEvent.clear(await field('Judge'));
  await type('Judge', 'nobody of that name');
  await screen.findByText('Test Judge · Test court');
});

it('offers bodies and groups by their names', async () => {
  await choose('Body', 'Test court');
  await choose('Group', 'Test group');
  expect(values).toEqual({ body: court.id, group: group.id });
});

it('offers the proceedings of the file, of the wanted kind only', async () => {
  await choose('Detained person', 'Test Person Two');
  expect(values).toEqual({ personId: proceedings[2]!.id });
  expect(screen.queryByText('Detention of a test person')).toBeNull();
});

it('takes injuries row by row', async () => {
  await type('Site', 'left wrist');
  await type('Description', 'a bruise');
  await userEvent.click(screen.getByText('Add'));
  const sites = await screen.findAllByLabelText(/^Site/);
  await userEvent.click(sites[1]!);
  await userEvent.paste('forehead');
  expect(values).toEqual({
    injuries: [
      { site: 'left wrist', description: 'a bruise' },
      { site: 'forehead', description: '' },
    ],
  });
  await userEvent.click(screen.getAllByText('Remove')[0]!);
  expect(values).toEqual({ injuries: [{ site: 'forehead', description: '' }] });
});
