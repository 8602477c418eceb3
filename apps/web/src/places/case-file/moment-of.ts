import type { CaseFileView } from '@tergeu/contracts';
import { useNow } from '../../kernel/system-time';

/** The time by which limits of this file are read: now, or its own past moment; ms. */
export function useMomentOf({ asOf }: Pick<CaseFileView, 'asOf'>): number {
  const now = useNow();
  return asOf ? Date.parse(asOf.at) : now;
}
