import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { procedures } from '../procedures';
import type { ProcedureDefinition } from './definition';
import { shapeFaults } from './shape';
import { petition, specimens } from './testing/specimen';

const folders = readdirSync(join(__dirname, '..'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(__dirname, '..', entry.name, `${entry.name}.machine.ts`)))
  .map((entry) => entry.name);

describe('shape of the machines', () => {
  it('lists every folder that holds a machine, and no other', () => {
    expect(Object.keys(procedures).sort()).toEqual(folders.sort());
  });

  it.each(Object.keys(procedures))('%s is complete', (name) => {
    const own = shapeFaults(procedures).filter((fault) => fault.startsWith(`${name}: `));
    expect(own).toEqual([]);
  });

  it('no two machines write one table', () => {
    const tables = Object.values(procedures).map(({ register }) => register.table);
    expect(new Set(tables).size).toBe(tables.length);
  });

  it('no two parameters of the law share an id', () => {
    const parameters = new Set(Object.values(procedures).flatMap(({ law }) => Object.values(law)));
    const ids = [...parameters].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('shape faults', () => {
  const faultsWith = (change: Partial<ProcedureDefinition>) => shapeFaults({ ...specimens, petition: { ...petition, ...change } });

  it('finds nothing in a complete machine', () => expect(shapeFaults(specimens)).toEqual([]));

  it.each<[string, Partial<ProcedureDefinition>, string]>([
    ['a name that differs', { name: 'other' }, 'is listed as petition'],
    [
      'a state that nobody describes',
      { texts: { ...petition.texts, states: { ...petition.texts.states, agreed: { kk: '', ru: 'х', en: 'x' } } } },
      'state agreed has no text in kk',
    ],
    [
      'a text for a state that is not there',
      { texts: { ...petition.texts, states: { ...petition.texts.states, lost: { kk: 'x', ru: 'x', en: 'x' } } } },
      'has a text for an unknown state lost',
    ],
    ['an event without a command', { commands: {} }, 'state asked waits for an unknown agree'],
    [
      'a command that leads nowhere',
      { commands: { ...petition.commands, vanish: petition.commands['note']! } },
      'command vanish leads nowhere',
    ],
    [
      'a command of nobody',
      { commands: { ...petition.commands, note: { ...petition.commands['note']!, by: [] } } },
      "command note is nobody's",
    ],
    [
      'a condition never asked',
      { conditions: { ...petition.conditions, isIdle: petition.conditions['isUrgent']! } },
      'condition isIdle is never required',
    ],
    ['a condition asked but not written', { conditions: {} }, 'requires an unknown condition isUrgent'],
    [
      'a cure that does not exist',
      { conditions: { ...petition.conditions, isUrgent: { ...petition.conditions['isUrgent']!, curedBy: ['nowhere.go'] } } },
      'condition isUrgent is cured by an unknown nowhere.go',
    ],
    [
      'a clock without its missed transition',
      { clocks: { ...petition.clocks, idle: petition.clocks['answer']! } },
      'clock idle leads nowhere when missed',
    ],
    [
      'a clock started by nothing known',
      { clocks: { answer: { ...petition.clocks['answer']!, startedBy: ['dream'] } } },
      'clock answer knows no command dream',
    ],
    ['a clock without law', { law: {} }, 'clock answer has no law file behind it'],
    [
      'a limit of nothing',
      {
        clocks: {
          answer: { ...petition.clocks['answer']!, limit: () => ({ amount: 0, unit: 'hours', startCounts: true, rollsOver: false }) },
        },
      },
      'clock answer has a strange limit',
    ],
    [
      'an article that is not in the law',
      { commands: { ...petition.commands, note: { ...petition.commands['note']!, article: 'CPC 9999' as never } } },
      'names an unknown article CPC 9999',
    ],
    ['an influence on nobody', { influences: ['ghost'] }, 'influences an unknown machine ghost'],
  ])('finds %s', (_, change, fault) => expect(faultsWith(change).join('\n')).toContain(fault));
});
