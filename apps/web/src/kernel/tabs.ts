/** What one tab of this browser tells the others. */
export type TabMessage =
  { readonly kind: 'editing' | 'sent'; readonly place: string } | { readonly kind: 'outbox' } | { readonly kind: 'signedOut' };

type Hear = (message: TabMessage) => void;
const heard = new Set<Hear>();
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('tergeu');
channel?.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => heard.forEach((hear) => hear(data)));

export const tellTabs = (message: TabMessage): void => channel?.postMessage(message);

/** Hears the other tabs, never itself; gives the way to stop. */
export function hearTabs(hear: Hear): () => void {
  heard.add(hear);
  return () => heard.delete(hear);
}
