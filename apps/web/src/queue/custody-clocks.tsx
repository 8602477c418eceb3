import type { CaseFileView, ProceedingView } from '@tergeu/contracts';
import { ClockBar, usePick } from '@tergeu/ui';
import { useNow } from '../kernel/system-time';

/** Until when the person of a proceeding may be held at most: a measure is asked for, agreed to and ordered against that clock. */
export function CustodyClocks({ file, proceeding }: { readonly file: CaseFileView; readonly proceeding: ProceedingView }) {
  const pick = usePick();
  const now = useNow();
  const { personId } = proceeding.memory;
  if (typeof personId !== 'string' || proceeding.machine === 'detention') return null;
  return file.proceedings
    .filter(({ machine, memory }) => machine === 'detention' && memory['personId'] === personId)
    .flatMap(({ id, clocks }) =>
      clocks
        .filter(({ name, status }) => name === 'longestDetention' && (status === 'running' || status === 'missed'))
        .map((clock) => <ClockBar key={id + clock.startedAt} {...clock} now={now} title={pick(clock.title)} />),
    );
}
