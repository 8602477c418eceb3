/**
 * A text of the briefing with places for figures: {key}, {key:word} for a small number in letters, {key|form|form} with the noun in the forms of the language
 * (English one, other; Russian one, few, many; Kazakh one), {cities}, {share}, {damage}.
 * A paragraph of the form [condition, text] is left out where the data do not bear it.
 */
export type Template = readonly (string | readonly [condition: TemplateCondition, text: string])[];

/** What must have happened for a sentence to be true. */
export type TemplateCondition = 'hasReleasesOnReview';
