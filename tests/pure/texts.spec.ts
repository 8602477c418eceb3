import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { procedures } from '@tergeu/procedure';
import ts from 'typescript';
import { z } from 'zod';

/*
 * Every text of the product, found in its sources: `t(kk, ru, en)`, `title(…)`, `plural(…)` and objects with kk, ru and en.
 * What stands in a text for a value (`{{count}}`, `${name}`) counts as its placeholder.
 */
interface Text {
  readonly where: string;
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

const root = join(__dirname, '../..');
const folders = ['apps', 'libs'].flatMap((base) => readdirSync(join(root, base)).map((one) => join(base, one, 'src')));
const sources = folders
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
  .filter((path) => /\.tsx?$/.test(path) && !/\.spec\.tsx?$|\/testing\//.test(path));
const texts = sources.flatMap((path) => textsOf(path, readFileSync(join(root, path), 'utf8')));

/** The same in every language. */
const untranslatable = /^(WhatsApp|Telegram|IMEI|VIN|SHA-256|PDF|CSV|[a-z]{2}-[A-Z]{2})$/;

function textsOf(path: string, content: string): Text[] {
  const source = ts.createSourceFile(path, content, ts.ScriptTarget.Latest, true);
  const found: Text[] = [];
  const add = (node: ts.Node, parts: readonly (ts.Expression | undefined)[]) => {
    const [kk, ru, en] = parts.map((one) => (one ? said(one) : null));
    if (typeof kk !== 'string' || typeof ru !== 'string' || typeof en !== 'string') return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push({ where: `${path}:${line + 1}`, kk, ru, en });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      if (['t', 'title'].includes(node.expression.text)) add(node, node.arguments);
      if (node.expression.text === 'plural') for (const forms of pluralForms(node.arguments)) add(node, forms);
    }
    if (ts.isObjectLiteralExpression(node))
      add(
        node,
        ['kk', 'ru', 'en'].map((language) => valueOf(node, language)),
      );
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The text of a literal, or of literals joined together; null = not written here. */
function said(node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ expression, literal }) => `{{${expression.getText()}}}${literal.text}`).join('');
  if (ts.isBinaryExpression(node)) {
    const [left, right] = [said(node.left), said(node.right)];
    return left === null || right === null ? null : left + right;
  }
  return null;
}

function valueOf(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = node.properties.find((one) => ts.isPropertyAssignment(one) && one.name.getText() === name);
  return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

/** `plural(kk, [one, few, many], [one, other])`: each Russian form beside its English one. */
function pluralForms([kk, ru, en]: ts.NodeArray<ts.Expression>): (ts.Expression | undefined)[][] {
  if (!ru || !en || !ts.isArrayLiteralExpression(ru) || !ts.isArrayLiteralExpression(en)) return [[undefined]];
  return [0, 1, 2].map((form) => [kk, ru.elements[form], en.elements[Math.min(form, 1)]]);
}

const words = (text: string) => text.replaceAll(/\{\{.*?\}\}/g, '').trim();
const has = (letters: RegExp, text: string) => letters.test(words(text));
const cyrillic = /\p{Script=Cyrillic}/u;
/** `{{part.kk}}` and `{{part.ru}}` are the same value; a Kazakh case ending is part of the word before it. */
const placeholders = (text: string) =>
  (text.match(/\{\{.*?\}\}/g) ?? [])
    .map((one) => one.replaceAll(/\b(kk|ru|en)\b/g, '*'))
    .filter((one) => one !== '{{ending}}')
    .sort()
    .join(' ');
const ending = (text: string) => /[?!:…]?$/.exec(text.trim())![0];

const faults: Readonly<Record<string, (text: Text) => boolean>> = {
  'is missing in a language': ({ kk, ru, en }) => [kk, ru, en].some((text) => text.trim() === ''),
  'is not translated': ({ kk, ru, en }) =>
    has(/\p{L}/u, kk + ru + en) && !untranslatable.test(words(en)) && (!has(cyrillic, kk) || !has(cyrillic, ru) || has(cyrillic, en)),
  'is Russian in Kazakh, or Kazakh in Russian': ({ kk, ru }) =>
    has(/[әғқңөұүһі]/iu, ru) || (kk === ru && words(kk).split(/\s+/).length > 2),
  'asks for other values in another language': ({ kk, ru, en }) => new Set([kk, ru, en].map(placeholders)).size > 1,
  'ends otherwise in another language': ({ kk, ru, en }) => new Set([kk, ru, en].map(ending)).size > 1,
};

describe('every text of the product', () => {
  it('is found, wherever it stands', () => {
    const files = [...new Set(texts.map(({ where }) => where.split(':')[0]!))];
    const tables = sources.filter((path) => path.endsWith('.texts.ts'));
    expect(tables.length).toBeGreaterThan(20);
    expect(tables.filter((path) => !files.includes(path))).toEqual([]);
    expect(texts.length).toBeGreaterThan(1000);
  });

  it.each(Object.keys(faults))('none %s', (name) => {
    expect(texts.filter(faults[name]!).map(({ where, kk, ru, en }) => `${where}: ${kk} | ${ru} | ${en}`)).toEqual([]);
  });

  it.each([
    ['is missing in a language', "t('', 'Дело', 'Case')"],
    ['is missing in a language', "const a = { kk: 'Іс', ru: 'Дело', en: ' ' }"],
    ['is not translated', "t('Case', 'Дело', 'Case')"],
    [
      'is not translated',
      "plural('{{count}} күн', ['{{count}} day', '{{count}} дня', '{{count}} дней'], ['{{count}} day', '{{count}} days'])",
    ],
    ['is not translated', "t('Іс', 'Дело', 'Дело')"],
    ['is Russian in Kazakh, or Kazakh in Russian', "t('Дело уже закрыто', 'Дело уже закрыто', 'The case is closed')"],
    ['asks for other values in another language', "t('{{count}} іс', '{{number}} дел', '{{count}} cases')"],
    ['asks for other values in another language', 'const a = { kk: `${a.kk} іс`, ru: `${b.ru} дел`, en: `${a.en} cases` }'],
    ['ends otherwise in another language', "t('Жабу керек пе?', 'Закрыть?', 'Close')"],
  ])('a text that %s is found: %s', (name, content) => {
    expect(textsOf('specimen.ts', content).filter(faults[name]!)).toHaveLength(1);
  });
});

describe.each(Object.values(procedures).map((one) => [one.name, one] as const))('forms of %s', (_name, { commands, texts: own }) => {
  it('have words for every field and every choice', () => {
    const fields = Object.values(commands).flatMap(({ payload }) =>
      Object.entries(z.toJSONSchema(payload, { io: 'input' }).properties ?? {}),
    );
    const options = own.options as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    const wordless = fields.flatMap(([field, schema]) => [
      ...(field in own.fields ? [] : [field]),
      ...choicesOf(schema).flatMap((choice) => (options[field]?.[choice] ? [] : [`${field}: ${choice}`])),
    ]);
    expect(wordless).toEqual([]);
  });
});

type Schema = NonNullable<z.core.JSONSchema.JSONSchema['properties']>[string];

function choicesOf(schema: Schema): string[] {
  if (typeof schema === 'boolean') return [];
  return [...(schema.enum ?? []), ...(schema.anyOf ?? []).flatMap((one) => (typeof one === 'boolean' ? [] : (one.enum ?? [])))].map(String);
}
