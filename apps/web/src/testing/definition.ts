import type { DefinitionView, ProceedingView } from '@tergeu/contracts';

const word = (en: string) => ({ kk: `${en} (қазақша)`, ru: `${en} (по-русски)`, en });
const article = { id: 'CPC 128', citation: word('CPC art. 128') };

const commandOf = (name: string, text: string, schema: DefinitionView['commands'][number]['schema']) => ({
  name,
  text: word(text),
  article,
  articleTitle: word('Grounds of release'),
  by: [],
  opens: false,
  field: false,
  schema,
});

/** A machine as the server describes it, with one command that has a field of every kind. */
export const definition: DefinitionView = {
  name: 'detention',
  version: '1',
  title: word('Detention'),
  states: [],
  transitions: [],
  commands: [
    commandOf('release', 'Release', {
      type: 'object',
      required: ['reasons', 'ground'],
      properties: {
        reasons: { type: 'string', minLength: 10, maxLength: 2000, widget: 'longText' },
        ground: { type: 'string', enum: ['notConfirmed', 'limitReached'] },
        injuries: { type: 'array', widget: 'injuries', items: { type: 'object', required: ['site', 'description'] } },
      },
    }),
    commandOf('everything', 'Record everything', {
      type: 'object',
      required: [
        'place',
        'reasons',
        'ground',
        'inMassRiots',
        'count',
        'damage',
        'at',
        'born',
        'judge',
        'body',
        'group',
        'personId',
        'injuries',
      ],
      properties: {
        place: { type: 'string', maxLength: 20 },
        reasons: { type: 'string', maxLength: 2000, widget: 'longText' },
        ground: { type: 'string', enum: ['notConfirmed', 'limitReached'] },
        inMassRiots: { type: 'boolean' },
        count: { type: 'integer', minimum: 1 },
        damage: { type: 'integer', widget: 'money' },
        at: { type: 'string', format: 'date-time', widget: 'instant' },
        born: { type: 'string', format: 'date', widget: 'date' },
        judge: { type: 'string', format: 'uuid', official: 'investigatingJudge' },
        body: { type: 'string', format: 'uuid', widget: 'body' },
        group: { type: 'string', format: 'uuid', widget: 'group' },
        personId: { type: 'string', format: 'uuid', proceeding: 'person' },
        injuries: { type: 'array', widget: 'injuries', items: { type: 'object', required: ['site', 'description'] } },
        relative: { type: 'string', maxLength: 200 },
      },
    }),
  ],
  fields: {
    place: word('Place of detention'),
    reasons: word('Reasons'),
    ground: word('Ground'),
    inMassRiots: word('In mass riots'),
    count: word('Number of pieces'),
    damage: word('Damage'),
    at: word('Moment'),
    born: word('Date of birth'),
    judge: word('Judge'),
    body: word('Body'),
    group: word('Group'),
    personId: word('Detained person'),
    injuries: word('Injuries'),
    relative: word('Who was told'),
  },
  options: { ground: { notConfirmed: word('Suspicion not confirmed'), limitReached: word('The limit was reached') } },
  conditions: {},
  clocks: {},
};

const proceeding = (id: string, machine: string, title: string): ProceedingView => ({
  id,
  machine,
  title,
  states: ['known'],
  done: false,
  openedAt: '2026-03-01T05:00:00.000Z',
  changedAt: '2026-03-01T05:00:00.000Z',
  memory: {},
  clocks: [],
  effects: [],
});

export const proceedings: readonly ProceedingView[] = [
  proceeding('00000000-0000-7000-8000-0000000000d1', 'detention', 'Detention of a test person'),
  proceeding('00000000-0000-7000-8000-0000000000a1', 'person', 'Test Person One'),
  proceeding('00000000-0000-7000-8000-0000000000a2', 'person', 'Test Person Two'),
];
