import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { procedures } from '../procedures';
import { bookkeeping, rememberedTexts } from './remembered.texts';

/** Names of a machine's memory, as its setup file declares them. */
function memoriesOf(machine: string): string[] {
  const place = (part: string) => join(__dirname, '..', machine, `${machine}.${part}.ts`);
  // A long memory has a file of its own.
  const source = readFileSync(existsSync(place('memory')) ? place('memory') : place('setup'), 'utf8');
  const declared = /export interface \w+ extends [^{]+\{([\s\S]*?)\n\}/.exec(source)?.[1];
  if (declared === undefined) throw new Error(`${machine}: no memory found in its setup`);
  return [...declared.matchAll(/^ {2}readonly (\w+)\??:/gm)].map((found) => found[1]!);
}

describe('what machines remember', () => {
  it.each(Object.keys(procedures))('%s has a word for each of it, or says that nobody needs one', (machine) => {
    const { fields } = procedures[machine]!.texts;
    const known = (name: string) => name in fields || name in rememberedTexts || bookkeeping.has(name);
    expect(memoriesOf(machine).filter((name) => !known(name))).toEqual([]);
  });

  it('keeps no word that no machine needs', () => {
    const all = new Set(Object.keys(procedures).flatMap(memoriesOf));
    expect(Object.keys(rememberedTexts).filter((name) => !all.has(name))).toEqual([]);
  });
});
