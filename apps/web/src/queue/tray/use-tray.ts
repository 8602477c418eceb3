import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { sendAttempt } from '../../forms/send-attempt';
import { tellRecorded } from '../../forms/use-command';
import { forgetDraft } from '../../forms/use-draft';
import { problemOf } from '../../kernel/problem';
import { useOfficial } from '../../kernel/session';
import { productTime } from '../../kernel/system-time';
import { forgetWaiting, keepWaiting, leftBehind, pageId } from './left-behind';
import { Tray } from './tray';

const trays = new Map<string, Tray>();
const beat = 250;

/** The tray of an official on this page. */
function trayOf(officialId: string): Tray {
  const known = trays.get(officialId);
  if (known) return known;
  const tray = new Tray({
    page: pageId,
    now: () => Date.now(),
    moment: () => new Date(productTime()).toISOString(),
    send: sendAttempt,
    problemOf,
    onRecorded: ({ keptAs }, { caseId }) => {
      if (keptAs !== null) forgetDraft(officialId, keptAs);
      tellRecorded(caseId);
    },
    keep: (one) => keepWaiting(officialId, one),
    forget: (id) => forgetWaiting(officialId, id),
  });
  trays.set(officialId, tray);
  return tray;
}

/** Sends what is due while a desk is open; what is left when it closes waits for its writer. */
export function useTray(): Tray {
  const { id } = useOfficial();
  const tray = useMemo(() => trayOf(id), [id]);
  useEffect(() => {
    let isOpen = true;
    void leftBehind(id).then((left) => isOpen && tray.adopt(left));
    const timer = setInterval(() => void tray.tick(), beat);
    return () => {
      isOpen = false;
      clearInterval(timer);
      tray.hold();
    };
  }, [id, tray]);
  useSyncExternalStore(tray.subscribe, tray.all);
  return tray;
}
