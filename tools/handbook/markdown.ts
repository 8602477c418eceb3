/** A cell holds no line break and no bare bar. */
const cell = (text: string): string =>
  text
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, '<br>')
    .trim() || '—';

/** A table; nothing when it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A place that other pages link to; headings differ by language, this does not. */
export const anchor = (id: string): string => `<a id="${id}"></a>`;

export const link = (text: string, target: string): string => `[${text.replaceAll(/[[\]]/g, String.raw`\$&`)}](${target})`;

export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** Lines of one cell. */
export const lines = (items: readonly string[]): string => items.join('\n');

/** Blocks of a page with an empty line between them; empty ones left out. */
export const page = (...blocks: readonly string[]): string => `${blocks.filter(Boolean).join('\n\n')}\n`;
