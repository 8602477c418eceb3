/** What a reader of XML would take for markup, or lose (line breaks in attributes). */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"\n\r\t]/g, (one) => escapes[one]!);

/** An element with its attributes and the lines of its children, indented. */
export function element(name: string, attributes: Readonly<Record<string, string>>, children: readonly string[] = []): string {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  if (children.length === 0) return `<${head}/>`;
  return [`<${head}>`, ...children.map((child) => child.replaceAll(/^/gm, '  ')), `</${name}>`].join('\n');
}
