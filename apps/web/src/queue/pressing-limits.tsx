import type { CaseFileView, ProceedingView } from '@tergeu/contracts';
import { ClockBar, usePick } from '@tergeu/ui';
import { useNow } from '../kernel/system-time';

/**
 * The limits of a proceeding that run or were missed; and, where it is about a person who is detained, until when he may be held
 * at most: a measure is asked for, agreed to and ordered against that clock.
 */
export function PressingLimits({ file, proceeding }: { readonly file: CaseFileView; readonly proceeding: ProceedingView }) {
  const pick = usePick();
  const now = useNow();
  return [...proceeding.clocks, ...custodyLimits(file, proceeding)]
    .filter(({ status }) => status === 'running' || status === 'missed')
    .map((clock) => <ClockBar key={clock.proceedingId + clock.name + clock.startedAt} {...clock} now={now} title={pick(clock.title)} />);
}

function custodyLimits({ proceedings }: CaseFileView, { machine, memory: { personId } }: ProceedingView): ProceedingView['clocks'] {
  if (typeof personId !== 'string' || machine === 'detention') return [];
  return proceedings
    .filter((one) => one.machine === 'detention' && one.memory['personId'] === personId)
    .flatMap(({ clocks }) => clocks.filter(({ name }) => name === 'longestDetention'));
}
