import { englishPhrases } from './figure-phrases.en';
import { kazakhPhrases } from './figure-phrases.kk';
import { russianPhrases } from './figure-phrases.ru';

/**
 * How texts speak of figures, by key. A phrase is a regular expression in which `#` is the number (`#%` a percentage, `#₸` an
 * amount), `@` another number, `~` a gap within the sentence, without a number.
 */
export type Phrases = Readonly<Record<string, readonly string[]>>;

interface FigurePhrase {
  readonly key: string;
  readonly pattern: RegExp;
}

/** Text, made ready for the phrases, holds ⟦index kind⟧ in place of each number. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/ /g, '\\s+'],
  [/~/g, '[^.;!?\\n⟦⟧]{0,140}?'],
  [/#%/g, '⟦(\\d+)p⟧'],
  [/#₸/g, '⟦(\\d+)t⟧'],
  [/#/g, '⟦(\\d+)c⟧'],
  [/@/g, '⟦\\d+[cpt]⟧'],
];

function compile(phrase: string): RegExp {
  return new RegExp(
    marks.reduce((source, [mark, meaning]) => source.replace(mark, meaning), phrase),
    'giu',
  );
}

/** All phrases of all languages. */
export const figurePhrases: readonly FigurePhrase[] = [englishPhrases, russianPhrases, kazakhPhrases].flatMap((phrases) =>
  Object.entries(phrases).flatMap(([key, list]) => list.map((phrase) => ({ key, pattern: compile(phrase) }))),
);
