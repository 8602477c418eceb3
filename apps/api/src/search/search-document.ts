import { cities, citation, languages, type ArticleId } from '@tergeu/law';
import { procedures, type Memory, type Proceeding } from '@tergeu/procedure';
import { foldedCode, foldedKeys } from './fold';

/** Goes up with every change of `fold.ts` or of this file: rows folded by older rules are then made anew at the start. */
export const folding = 1;

/** Row of `search_document`. */
export interface SearchDocument {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  readonly words: string;
  readonly codes: string;
  readonly folding: number;
}

/** By what a proceeding is found. The first code is its own number. */
interface Findable {
  readonly title: string | undefined;
  readonly detail?: readonly (string | null | undefined)[];
  /** Read by sound; numbers in them are found, too. */
  readonly words?: readonly (string | null | undefined)[];
  /** Read by shape. */
  readonly codes?: readonly (string | null | undefined)[];
}

type Text = string | undefined;
const text = (memory: Memory, field: string): Text => (typeof memory[field] === 'string' ? memory[field] : undefined);

/** All words of a choice, in the three languages. */
function option(machine: string, memory: Memory, field: string): Text {
  const texts = procedures[machine]!.texts.options as Readonly<Record<string, Record<string, Record<string, string>>>>;
  return Object.values(texts[field]?.[text(memory, field) ?? ''] ?? {}).join(' ');
}
function city(memory: Memory): Text {
  const known: Readonly<Record<string, { readonly text: object } | undefined>> = cities;
  return Object.values(known[text(memory, 'city') ?? '']?.text ?? {}).join(' ');
}

function cited(memory: Memory): Text {
  const id = text(memory, 'offenceId') as ArticleId | undefined;
  return id && languages.map((language) => citation(id, language)).join(' ');
}

/** A day is written both ways round. */
const day = (iso: Text): readonly Text[] => [iso, iso?.split('-').reverse().join('.')];

/** What can be found, by machine. Others are reached through these: a detention through its person, an act through its case. */
const findable: Readonly<Record<string, (memory: Memory) => Findable>> = {
  case: (m) => ({
    title: text(m, 'number'),
    detail: [text(m, 'title')],
    words: [text(m, 'title'), text(m, 'address'), city(m), cited(m)],
    codes: [text(m, 'number'), text(m, 'offenceId')],
  }),
  person: (m) => ({
    title: text(m, 'name'),
    detail: [text(m, 'bornOn')],
    words: [text(m, 'name'), option('person', m, 'roleInCase')],
    codes: day(text(m, 'bornOn')),
  }),
  weapon: (m) => ({
    title: text(m, 'model'),
    detail: [text(m, 'serialNumber'), text(m, 'place'), text(m, 'storagePlace')],
    words: [text(m, 'model'), text(m, 'place'), text(m, 'storagePlace'), text(m, 'handedInBy'), option('weapon', m, 'kind')],
    codes: [text(m, 'serialNumber'), text(m, 'model')],
  }),
  'attacked-object': (m) => ({
    title: text(m, 'name'),
    detail: [text(m, 'address')],
    words: [text(m, 'name'), text(m, 'address'), city(m), option('attacked-object', m, 'kind')],
  }),
  vehicle: (m) => ({
    title: text(m, 'model'),
    detail: [text(m, 'plate')],
    words: [text(m, 'model'), city(m), option('vehicle', m, 'ownerKind')],
    codes: [text(m, 'plate'), text(m, 'model')],
  }),
  'evidence-item': (m) => ({
    title: text(m, 'description'),
    detail: [text(m, 'sealNumber'), text(m, 'storagePlace')],
    words: [text(m, 'description'), text(m, 'storagePlace'), option('evidence-item', m, 'kind')],
    codes: [text(m, 'sealNumber')],
  }),
  'court-authorisation': (m) => ({
    title: text(m, 'place'),
    words: [text(m, 'place'), option('court-authorisation', m, 'kind')],
  }),
  complaint: (m) => ({ title: text(m, 'complainantName'), words: [text(m, 'complainantName')] }),
  appeal: (m) => ({ title: text(m, 'appellantName'), words: [text(m, 'appellantName')] }),
  'damage-claim': (m) => ({
    title: text(m, 'claimantName'),
    detail: [text(m, 'objectDescription')],
    words: [text(m, 'claimantName'), text(m, 'objectDescription'), city(m)],
  }),
};

/** Machines whose proceedings can be found. */
export const findableKinds: readonly string[] = Object.keys(findable);

/** How much of one text is folded; nobody searches by the end of a long description. */
const limit = 300;
const isGiven = (one: string | null | undefined): one is string => typeof one === 'string' && one !== '';

/** The document of a proceeding; undefined when it is found through another. */
export function searchDocumentOf({ id, machine, memory }: Pick<Proceeding, 'id' | 'machine' | 'memory'>): SearchDocument | undefined {
  const found = findable[machine]?.(memory);
  if (!found) return undefined;
  const numbers = (found.codes ?? []).filter(isGiven);
  // What is typed without a digit is looked for by sound: a seal of letters only would not be found by its shape.
  const words = [...(found.words ?? []), ...numbers.filter((one) => !/\d/.test(one))].filter(isGiven).map((one) => one.slice(0, limit));
  const codes = [...numbers, ...words.map(numbersIn)];
  return {
    id,
    kind: machine,
    title: whole((found.title ?? '').slice(0, limit)),
    detail: whole((found.detail ?? []).filter(isGiven).join(' · ').slice(0, limit)),
    words: spaced(words.flatMap(foldedKeys)),
    codes: spaced(codes.map((one) => foldedCode(one.slice(0, limit)))),
    folding,
  };
}

/** A plate in a description, say: from the first word with a digit, and a short one before it, to the last. */
function numbersIn(words: string): string {
  const [found] = /(?:(?<=^|\s)\S{1,3}\s+)?\S*\d(?:.*\d)?\S*/su.exec(words) ?? [''];
  return found;
}

/** A letter of two units is not cut in the middle. */
const whole = (one: string): string => one.replace(/[\uD800-\uDBFF]$/, '');
const spaced = (keys: readonly string[]): string => [' ', ...new Set(keys.filter(Boolean))].map((key) => key.trim()).join(' ') + ' '; // prettier-ignore
