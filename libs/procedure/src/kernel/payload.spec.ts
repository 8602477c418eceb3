import { z } from 'zod';
import { day, hintOf, line, moment, officialFields, officialId, proceedingId, reasons, tenge } from './payload';

const id = '01890000-0000-7000-8000-000000000001';

describe('payload fields', () => {
  it.each(['Алия Әбілқызы', '<b>x</b>', "'; DROP TABLE case_file; --", '日本語', '🙂'])('a line takes %s as it is', (text) =>
    expect(line().parse(text)).toBe(text),
  );
  it.each(['', '  ', 'a\nb', 'a\u0000b', 'x'.repeat(201)])('a line refuses %j', (text) =>
    expect(line().safeParse(text).success).toBe(false),
  );
  it('a line is trimmed', () => expect(line().parse('  x ')).toBe('x'));

  it('reasons keep their paragraphs and need substance', () => {
    expect(reasons().parse('First reason.\n\tSecond reason.')).toContain('\n\t');
    expect(reasons().safeParse('no').success).toBe(false);
    expect(reasons().safeParse('long enough \u0007').success).toBe(false);
  });

  it.each(['2022-01-10T04:00:00Z', '2022-01-10T04:00:00.123Z'])('a moment is UTC: %s', (text) =>
    expect(moment().safeParse(text).success).toBe(true),
  );
  it.each(['2022-01-10T04:00:00+06:00', '2022-01-10T04:00:00', '2022-13-10T04:00:00Z', 'yesterday', 5])('a moment is not %s', (text) =>
    expect(moment().safeParse(text).success).toBe(false),
  );
  it.each(['2022-02-30', '10.01.2022'])('a day is not %s', (text) => expect(day().safeParse(text).success).toBe(false));
  it.each([-1, 0.1, 1e16, '5', Number.NaN])('money is not %s', (amount) => expect(tenge().safeParse(amount).success).toBe(false));

  it('finds hints through optional and nullable', () => {
    expect(hintOf(proceedingId('person').optional())).toEqual({ proceeding: 'person' });
    expect(hintOf(officialId('medic').nullable().optional())).toEqual({ official: 'medic' });
    expect(hintOf(line().meta({ widget: 'city' }))?.widget).toBe('city');
    expect(hintOf(z.boolean())).toBeUndefined();
  });

  it('lists the officials a payload names', () => {
    const schema = z.object({ who: officialId('medic'), person: proceedingId('person'), other: officialId('counsel').optional() });
    expect(officialFields(schema)).toEqual([
      { field: 'who', role: 'medic' },
      { field: 'other', role: 'counsel' },
    ]);
    expect(schema.safeParse({ who: 'x', person: id }).success).toBe(false);
  });
});
