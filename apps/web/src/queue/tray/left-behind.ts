import type { Waiting } from './tray';

/**
 * Decisions that are not on record, by official, kept on the device: a closed tab loses none. Each page holds a lock while it
 * lives, so that a second page takes over only what nobody looks after any more.
 */
export const pageId: string = crypto.randomUUID();
const lockOf = (page: string) => `tergeu.page/${page}`;
const placeOf = (officialId: string, id: string) => `tergeu.tray/${officialId}/${id}`;

/** Browsers without locks know no second page: what is found is then taken for left behind. */
const locks: LockManager | undefined = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
void locks?.request(lockOf(pageId), () => new Promise(() => undefined));

export function keepWaiting(officialId: string, one: Waiting): void {
  try {
    localStorage.setItem(placeOf(officialId, one.id), JSON.stringify(one));
  } catch {
    // Kept in memory only; leaving the page asks.
  }
}

export function forgetWaiting(officialId: string, id: string): void {
  try {
    localStorage.removeItem(placeOf(officialId, id));
  } catch {
    // Nothing was kept.
  }
}

/** What pages that are gone have left of this official. */
export async function leftBehind(officialId: string): Promise<readonly Waiting[]> {
  const living = new Set((await locks?.query())?.held?.map(({ name }) => name));
  return stored(`tergeu.tray/${officialId}/`).filter(({ page }) => page !== pageId && !living.has(lockOf(page)));
}

function stored(prefix: string): Waiting[] {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(prefix));
    return names.sort().map((name) => JSON.parse(localStorage.getItem(name)!) as Waiting);
  } catch {
    return [];
  }
}
