import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const built = join(root, 'apps/web/dist/assets');
const mantine = join(root, 'node_modules/@mantine/core/styles');

const allOf = (ending: string): string =>
  readdirSync(built)
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(join(built, file), 'utf8'))
    .join('\n');
const classesIn = (text: string): Set<string> => new Set(text.match(/\bm_[0-9a-f]{6,}\b/g));

it('the styles of the Mantine components in use come with the client, and no others', () => {
  const used = classesIn(allOf('.js'));
  const styled = classesIn(allOf('.css'));
  expect(used.size).toBeGreaterThan(100);
  const files = readdirSync(mantine).filter((file) => file.endsWith('.css') && !file.endsWith('.layer.css'));
  const missing: string[] = [];
  const needless: string[] = [];
  for (const file of files) {
    const classes = [...classesIn(readFileSync(join(mantine, file), 'utf8'))];
    if (classes.some((name) => used.has(name) && !styled.has(name))) missing.push(file);
    if (classes.some((name) => styled.has(name)) && !classes.some((name) => used.has(name))) needless.push(file);
  }
  expect({ missing, needless }).toEqual({ missing: [], needless: [] });
});
