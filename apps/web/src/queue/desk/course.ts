/** The order in which things are decided; pure, so that the desk can be trusted with forty. */
export interface Course {
  readonly keys: readonly string[];
  /** Already decided, waiting to be sent. */
  readonly isDone: (key: string) => boolean;
}

/** The neighbour in the list, whether decided or not; null at its end. */
export function neighbour({ keys }: Course, current: string | null, step: 1 | -1): string | null {
  if (current === null) return keys[0] ?? null;
  return keys[keys.indexOf(current) + step] ?? null;
}

/** What comes after a decision: the next that is open, then those left out before; null: all are decided. */
export function following({ keys, isDone }: Course, current: string | null): string | null {
  const at = current === null ? -1 : keys.indexOf(current);
  const order = [...keys.slice(at + 1), ...keys.slice(0, Math.max(0, at))];
  return order.find((key) => !isDone(key)) ?? null;
}

/** Where to be when the list has changed: where one was, else at the same place of what is left. */
export function standing(course: Course, wanted: string | null, lastPlace: number): string | null {
  if (wanted !== null && course.keys.includes(wanted)) return wanted;
  const rest = course.keys.slice(Math.max(0, lastPlace));
  return rest.find((key) => !course.isDone(key)) ?? course.keys.find((key) => !course.isDone(key)) ?? course.keys[0] ?? null;
}
