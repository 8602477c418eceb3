/** Do the texts hold every word that was typed? Only for what is on the screen already; people and things are found by the server. */
export function says(query: string, ...texts: readonly string[]): boolean {
  const all = texts.join(' ').replaceAll('\u00ad', '').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
