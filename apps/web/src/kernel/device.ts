import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Whatever is kept on the device belongs to one official, and is shown to nobody else. */
export interface Owned {
  readonly official: string;
}

interface Shelves extends DBSchema {
  drafts: { key: string; value: Owned & { readonly content: unknown }; indexes: { official: string } };
  outbox: { key: string; value: Owned & { readonly id: string }; indexes: { official: string } };
  cache: { key: string; value: unknown };
}
type Device = IDBPDatabase<Shelves>;

let opened: Promise<Device> | null = null;

/** The browser's own database. Rejects where there is none (private mode): then nothing is kept, and nothing breaks. */
export function openDevice(): Promise<Device> {
  opened ??= Promise.resolve()
    .then(() =>
      openDB<Shelves>('tergeu', 1, {
        upgrade(device) {
          device.createObjectStore('drafts').createIndex('official', 'official');
          device.createObjectStore('outbox', { keyPath: 'id' }).createIndex('official', 'official');
          device.createObjectStore('cache');
        },
      }),
    )
    .catch((error: unknown) => {
      opened = null;
      throw error;
    });
  return opened;
}

/** The content kept under a name for this official; null = none, or no storage. */
export async function readKept<T>(official: string, name: string): Promise<T | null> {
  try {
    const kept = await (await openDevice()).get('drafts', `${official}/${name}`);
    return (kept?.content as T | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Keeps it, or with null forgets it. Without storage it stays in the page only. */
export async function keep(official: string, name: string, content: unknown): Promise<void> {
  try {
    const writing = (await openDevice()).transaction('drafts', 'readwrite');
    const key = `${official}/${name}`;
    const written = content === null ? writing.store.delete(key) : writing.store.put({ official, content }, key);
    // Now, not when the page has heard that it was written: the page may be closed before.
    writing.commit();
    await Promise.all([written, writing.done]);
  } catch {
    // Kept in memory only.
  }
}

/** At sign-out: drafts of this official, and everything read. What waits to be sent stays, for its writer only. */
export async function forgetOfficial(official: string): Promise<void> {
  try {
    const device = await openDevice();
    const keys = await device.getAllKeysFromIndex('drafts', 'official', official);
    await Promise.all([...keys.map((key) => device.delete('drafts', key)), device.clear('cache')]);
  } catch {
    // There was nothing to forget.
  }
}
