import { useQuery } from '@tanstack/react-query';
import type { AvailabilityView, CaseFileView, DecisionSight, ProceedingView, WorkItemView } from '@tergeu/contracts';
import { useState } from 'react';
import { sightQuery } from '../../forms/sight.api';
import type { Tray } from '../tray/tray';
import { useAvailability, useCaseFile } from '../queue.api';

/** What is on the screen, and stays there until the reader asks for something newer. */
interface Shown {
  readonly version: number;
  readonly sight: DecisionSight | null;
}

/** One thing to decide, with all that is needed for it. */
export interface DeskItem {
  readonly file: CaseFileView;
  readonly proceeding: ProceedingView;
  readonly commands: readonly AvailabilityView[];
  readonly shown: Shown;
  /** Somebody else has changed the case since it was shown. */
  readonly isChanged: boolean;
  readonly showNew: () => void;
}

const same = (a: DecisionSight | null, b: DecisionSight | null) => JSON.stringify(a?.seen) === JSON.stringify(b?.seen);

/** Loads it; null while something is missing. `error`: what went wrong. */
export function useDeskItem(
  item: WorkItemView,
  tray: Tray,
): { readonly loaded: DeskItem | null; readonly error: unknown; readonly retry: () => void } {
  const hasSight = item.machine === 'key-decision';
  const file = useCaseFile(item.caseId);
  const commands = useAvailability(item.caseId, { proceedingId: item.proceedingId });
  const sight = useQuery({ ...sightQuery(item.caseId, item.proceedingId), enabled: hasSight });
  const [shown, setShown] = useState<Shown | null>(null);
  const newest = file.data && (!hasSight || sight.data) ? { version: file.data.version, sight: sight.data ?? null } : null;
  if (newest && !shown) setShown(newest);
  const proceeding = file.data?.proceedings.find(({ id }) => id === item.proceedingId);
  const retry = () => void Promise.all([file.refetch(), commands.refetch(), ...(hasSight ? [sight.refetch()] : [])]);
  const error = file.error ?? commands.error ?? sight.error;
  if (!newest || !shown || !file.data || !commands.data || !proceeding) return { loaded: null, error, retry };
  const isChanged = !same(shown.sight, newest.sight) || !tray.isOwnChange(item.caseId, shown.version, newest.version);
  return {
    loaded: {
      file: file.data,
      proceeding,
      commands: commands.data,
      shown: isChanged ? shown : { ...shown, version: newest.version },
      isChanged,
      showNew: () => setShown(newest),
    },
    error: null,
    retry,
  };
}
