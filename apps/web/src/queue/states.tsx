import { Group } from '@mantine/core';
import type { ProceedingView } from '@tergeu/contracts';
import { StatusBadge, toneOf } from '@tergeu/ui';
import { useMachineTexts } from '../kernel/definitions';

/** Where a proceeding stands, one badge for each region. */
export function States({ proceeding }: { readonly proceeding: Pick<ProceedingView, 'machine' | 'states'> }) {
  const words = useMachineTexts();
  return (
    <Group gap={4}>
      {proceeding.states.map((state) => (
        <StatusBadge key={state} text={words.state(proceeding.machine, state)} tone={toneOf(state)} />
      ))}
    </Group>
  );
}
