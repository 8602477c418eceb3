import { faultsOf, firstValues, payloadOf, type FieldSchema } from './schema';

const schema: FieldSchema = {
  type: 'object',
  required: ['grounds', 'until', 'isUrgent', 'channel', 'marks'],
  properties: {
    grounds: { type: 'string', minLength: 5, maxLength: 2000 },
    until: { type: 'integer', minimum: 1, maximum: 30 },
    isUrgent: { type: 'boolean' },
    channel: { type: 'string', enum: ['paper', 'phone'], default: 'paper' },
    marks: {
      type: 'array',
      items: { type: 'object', required: ['site'], properties: { site: { type: 'string' }, note: { type: 'string' } } },
    },
    remark: { type: 'string', minLength: 3 },
  },
};
const complete = { grounds: 'A written ground', until: 10, isUrgent: false, channel: 'paper', marks: [{ site: 'wrist' }] };
const faultsWith = (changed: Record<string, unknown>) => faultsOf(schema, { ...complete, ...changed });

describe('an empty form', () => {
  it('holds the defaults, and answers no question for its writer', () => {
    expect(firstValues(schema)).toEqual({ channel: 'paper' });
  });

  it('asks for each required answer, a plain yes or no included', () => {
    expect(Object.keys(faultsOf(schema, firstValues(schema))).sort()).toEqual(['grounds', 'isUrgent', 'marks', 'until']);
  });

  it('asks nothing when the command needs nothing', () => {
    expect([firstValues({}), faultsOf({}, {}), payloadOf({})]).toEqual([{}, {}, {}]);
  });
});

describe('faults said before sending', () => {
  it('are none for a complete form, with "no" and the bounds themselves as answers', () => {
    expect(faultsOf(schema, complete)).toEqual({});
    expect(faultsWith({ until: 1 })).toEqual({});
    expect(faultsWith({ until: 30 })).toEqual({});
  });

  it.each([
    ['a text of blanks', { grounds: ' \n ' }, { grounds: { fault: 'fillIn', bound: 0 } }],
    ['no number', { until: null }, { until: { fault: 'fillIn', bound: 0 } }],
    ['no rows', { marks: [] }, { marks: { fault: 'fillIn', bound: 0 } }],
    [
      'a row without its required cell',
      { marks: [{ site: 'wrist' }, { site: '', note: 'red' }] },
      { marks: { fault: 'fillIn', bound: 0 } },
    ],
    ['a text too short without its blanks', { grounds: '  abcd  ' }, { grounds: { fault: 'tooShort', bound: 5 } }],
    ['an optional text too short', { remark: 'ab' }, { remark: { fault: 'tooShort', bound: 3 } }],
    ['a number below the bound', { until: 0 }, { until: { fault: 'atLeast', bound: 1 } }],
    ['a number above the bound', { until: 31 }, { until: { fault: 'atMost', bound: 30 } }],
  ])('name the field and the bound: %s', (_what, changed, faults) => {
    expect(faultsWith(changed)).toEqual(faults);
  });

  it('leave an optional field alone while it is empty', () => {
    expect(faultsWith({ remark: '' })).toEqual({});
  });
});

describe('the payload', () => {
  it('leaves out what is empty, and keeps no, zero and the text as typed', () => {
    expect(payloadOf({ a: '', b: '  ', c: null, d: undefined, e: [], f: false, g: 0, h: ' x ', i: [1] })).toEqual({
      f: false,
      g: 0,
      h: ' x ',
      i: [1],
    });
  });

  it('tells no materials from not asked', () => {
    const materials = { properties: { e: { type: 'array', widget: 'materials' } } };
    expect([payloadOf({ e: [] }, materials), payloadOf({}, materials)]).toEqual([{ e: [] }, {}]);
  });
});
