import { openDevice } from '../kernel/device';
import { networkFound } from '../kernel/network';

const shelves = ['drafts', 'outbox', 'cache'] as const;

/** As a device that was never used, in sight of the network. */
export async function clearDevice(): Promise<void> {
  const device = await openDevice();
  await Promise.all(shelves.map((shelf) => device.clear(shelf)));
  networkFound();
}

/** Under which names anything is kept. */
export async function keptNames(): Promise<string[]> {
  const device = await openDevice();
  return (await Promise.all(shelves.map((shelf) => device.getAllKeys(shelf)))).flat();
}
