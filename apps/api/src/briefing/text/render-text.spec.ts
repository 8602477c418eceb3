import { cityIds, languages } from '@tergeu/law';
import fc from 'fast-check';
import { catalogue, statedFigures } from '../figures/catalogue';
import { bears } from '../figures/wording';
import { briefingOfJanuary2022 } from '../testing/briefing-of-january-2022';
import { readFigures } from './read-figures';
import { renderText, type TextMaterial } from './render-text';

const zeros = Object.fromEntries(catalogue.map(({ key }) => [key, 0]));
/** Figures of the kind that a real caseload gives: the round ones of the source are not round here. */
const values: Record<string, number> = {
  ...zeros,
  ...Object.fromEntries(statedFigures.map(({ key, value }) => [key, value])),
  'vehicles.destroyedOrDamaged': 731,
  'vehicles.ofStateBodies': 538,
  'weapons.seizedByKind.grenade': 104,
  'weapons.seizedByKind.cartridge': 9012,
  'damage.reportedByResidentsTenge': 87_214_650_000,
  'cases.total': 1937,
};
const material: TextMaterial = { values, cities: cityIds, conditions: { hasReleasesOnReview: true } };
/** What the template leaves out: the proof of guilt, and one detainee's story. */
const leftOut = ['The culpability', 'For example, on 19 January', 'All these video', 'There are plenty'];

describe('the text of the briefing', () => {
  it('in English is the published text, word for word', () => {
    const source = briefingOfJanuary2022.replace('Talodikorgan', 'Taldykorgan').split('\n\n');
    expect(renderText(material).en.split('\n\n')).toEqual(
      source.filter((paragraph) => !leftOut.some((start) => paragraph.startsWith(start))),
    );
  });

  it.each(languages)('in %s it states every figure of the source, and one reads them back', (language) => {
    const read = readFigures(renderText(material)[language]);
    expect(read.conflicts).toEqual([]);
    expect(Object.fromEntries(read.figures)).toEqual(
      Object.fromEntries(statedFigures.map(({ key, value, relation }) => [key, { value, relation }])),
    );
  });

  it.each(languages)('in %s nothing is left open, and the paragraphs are the same', (language) => {
    const text = renderText(material)[language];
    expect(text).not.toMatch(/[{}|]|undefined|NaN/);
    expect(text.split('\n\n')).toHaveLength(renderText(material).en.split('\n\n').length);
  });

  it('says nothing of releases that did not happen', () =>
    expect(renderText({ ...material, conditions: { hasReleasesOnReview: false } }).en).not.toContain('released from custody'));

  it('whatever the figures are, each language states them truly', () => {
    const keys = statedFigures.map(({ key }) => key).filter((key) => !key.endsWith('shareOfAll'));
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20_000 }), { minLength: keys.length, maxLength: keys.length }), (numbers) => {
        const drawn = { ...values, ...Object.fromEntries(keys.map((key, at) => [key, numbers[at]!])), 'cases.total': 30_000 };
        const texts = renderText({ ...material, values: drawn });
        for (const language of languages) {
          const { figures } = readFigures(texts[language]);
          for (const key of keys) {
            const stated = figures.get(key);
            const value = drawn[key as keyof typeof drawn]!;
            // A bare round number may be read as a near one.
            if (!stated || !(bears(value, stated) || stated.value === value))
              throw new Error(`${language} ${key} ${value}: ${JSON.stringify(stated)}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('forms follow the number', () => {
    const { ru, en } = renderText({
      ...material,
      values: { ...values, 'attackedObjects.huntingShopsLooted': 1, 'weapons.voluntarilyRelinquished': 22 },
    });
    expect(en).toContain('1 hunting shop ');
    expect(ru).toContain('разграблено 1 охотничий магазин');
    expect(ru).toContain('22 единицы оружия');
  });
});
