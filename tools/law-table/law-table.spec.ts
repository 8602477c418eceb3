import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleOf, jurisdictions, jurisdictionTables, languages, sharedLimits, versionsIn, type ArticleId } from '@tergeu/law';
import { procedures } from '@tergeu/procedure';
import { lawPage } from './law-page';

const page = lawPage(procedures);
const parameters = [...new Set([...Object.values(sharedLimits), ...Object.values(procedures).flatMap(({ law }) => Object.values(law))])];

describe('docs/law.md', () => {
  it('is what the law table says now: if this fails, run "npm run law-table" and commit docs/law.md (after a merge conflict there, too)', () => {
    expect(readFileSync(join(__dirname, '../../docs/law.md'), 'utf8')).toBe(page);
  });

  it('has every version of every parameter in every jurisdiction, once', () => {
    const rows = page.split('\n').filter((line) => line.includes('<br>`'));
    const versions = jurisdictions.flatMap((jurisdiction) => parameters.flatMap((one) => versionsIn(one, jurisdiction)));
    expect(rows).toHaveLength(versions.length);
    expect(page).not.toMatch(/undefined|\[object|NaN/);
  });
});

describe.each(Object.entries(jurisdictionTables))('the table of %s', (_, table) => {
  it('answers only parameters that there are', () => {
    const ids = new Set(parameters.map(({ id }) => id));
    expect(Object.keys(table.parameters).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('names articles of the index, and none where it is not verified', () => {
    for (const [key, there] of Object.entries(table.articles)) {
      expect(articleOf(key as ArticleId).act).not.toBe('PACE');
      expect(articleOf(there!).title.en).toBeTruthy();
    }
    for (const { source } of Object.values(table.parameters).flat())
      expect(source.article === null ? source.certainty : 'sourced').toBe(source.article === null ? 'unverified' : 'sourced');
  });

  it('has versions in order that do not overlap', () => {
    for (const versions of Object.values(table.parameters))
      versions.slice(1).forEach(({ from }, index) => expect((versions[index]!.until ?? '9999') < from).toBe(true));
  });

  it('says in three languages what does not carry over', () => {
    expect(table.doesNotCarryOver.length).toBeGreaterThan(0);
    for (const one of table.doesNotCarryOver) for (const language of languages) expect(one[language].trim()).not.toBe('');
  });
});
