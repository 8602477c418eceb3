/** The entry of a table by a name that came from outside; names such as `constructor` are nobody's entry. */
export function own<T>(table: { readonly [key: string]: T }, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
