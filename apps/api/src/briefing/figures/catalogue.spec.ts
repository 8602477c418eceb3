import { caseCategories, categoryIds } from '@tergeu/law';
import { procedures, type CaseFile, type Proceeding } from '@tergeu/procedure';
import { catalogue, figureOf, shareOfTheft, statedFigures } from './catalogue';

const file = { id: 'case', version: 0, proceedings: {}, tiers: {} } as unknown as CaseFile;
const contributions = (machine: string, memory: object): string[] =>
  procedures[machine]!.figures({ machine, memory } as unknown as Proceeding, file).map(({ figure }) => figure);
const optionsOf = (machine: string, field: string): string[] =>
  Object.keys((procedures[machine]!.texts.options as Record<string, object>)[field] ?? {});

/** Every figure to which the machines can contribute: each kind, owner, category and fate tried. */
const contributed = new Set([
  ...optionsOf('attacked-object', 'kind').flatMap((kind) =>
    [true, false].flatMap((looted) => contributions('attacked-object', { kind, looted })),
  ),
  ...optionsOf('vehicle', 'ownerKind').flatMap((ownerKind) => contributions('vehicle', { ownerKind })),
  ...optionsOf('weapon', 'kind').flatMap((kind) => [
    ...contributions('weapon', { kind, quantity: 1, civilian: true, stolenAt: 'x' }),
    ...contributions('weapon', { kind, quantity: 1, foundAt: 'x' }),
    ...contributions('weapon', { kind, quantity: 1, handedInAt: 'x' }),
  ]),
  ...optionsOf('damage-claim', 'claimantKind').flatMap((claimantKind) => contributions('damage-claim', { claimantKind, amountTenge: 1 })),
  ...categoryIds.flatMap((category) => contributions('case', { category })),
  ...categoryIds.flatMap((category) => contributions('detention', { category, placedAt: 'x' })),
  ...contributions('evidence-item', {}),
]);

describe('catalogue of figures', () => {
  it('knows every figure to which a machine contributes', () => {
    expect([...contributed].filter((key) => !figureOf(key))).toEqual([]);
  });

  it('has no figure without a machine that contributes to it', () => {
    // Only a ruling moves evidence to the other side; the machine's own tests show it.
    expect(catalogue.map(({ key }) => key).filter((key) => !contributed.has(key) && key !== 'evidence.inadmissible')).toEqual([]);
  });

  it('names each figure once', () => expect(new Set(catalogue.map(({ key }) => key)).size).toBe(catalogue.length));

  it('holds the 33 numbers that the briefing states', () => expect(statedFigures).toHaveLength(33));

  it('states a number for just the categories that the law table calls named', () => {
    const named = categoryIds.filter((id) => caseCategories[id].named);
    expect(named.filter((id) => figureOf(`casesByCategory.${id}`)?.stated === null)).toEqual([]);
    expect(categoryIds.filter((id) => figureOf(`casesByCategory.${id}`)?.stated)).toEqual(named);
  });

  it('computes the share of theft, and none without cases', () => {
    expect(shareOfTheft({ 'casesByCategory.theft': 1356, 'cases.total': 1937 })).toBeCloseTo(70.005, 2);
    expect(shareOfTheft({})).toBeNull();
  });
});
