/** Runs the tasks a few at a time; the first fault stops further ones from being begun, and is thrown when all begun have ended. */
export async function inLanes(tasks: readonly (() => Promise<void>)[], lanes: number): Promise<void> {
  let next = 0;
  const faults: unknown[] = [];
  const lane = async (): Promise<void> => {
    while (next < tasks.length && faults.length === 0) {
      const task = tasks[next]!;
      next += 1;
      await task().catch((fault: unknown) => faults.push(fault));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (faults.length > 0) throw faults[0] as Error;
}
