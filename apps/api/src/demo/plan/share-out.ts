/** Splits a total by weights into whole parts that sum to it exactly (largest remainder). */
export function shareOut<K extends string>(total: number, weights: Readonly<Record<K, number>>): Record<K, number> {
  const entries = Object.entries(weights) as [K, number][];
  const sum = entries.reduce((all, [, weight]) => all + weight, 0);
  const exact = entries.map(([key, weight]) => ({ key, share: (total * weight) / sum }));
  const parts = Object.fromEntries(exact.map(({ key, share }) => [key, Math.floor(share)])) as Record<K, number>;
  let left = total - exact.reduce((all, { share }) => all + Math.floor(share), 0);
  for (const { key } of [...exact].sort((a, b) => (b.share % 1) - (a.share % 1))) {
    if (left === 0) break;
    parts[key] += 1;
    left -= 1;
  }
  return parts;
}

/** A list with each key as often as its number says. */
export function spread<K extends string>(numbers: Readonly<Record<K, number>>): K[] {
  return (Object.entries(numbers) as [K, number][]).flatMap(([key, times]) => Array.from({ length: times }, () => key));
}
