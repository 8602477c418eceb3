import { Alert, Badge, Group } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ProceedingView } from '@tergeu/contracts';
import { StatusBadge, toneOf, usePick } from '@tergeu/ui';
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

/** What the law makes of it besides: nobody may overlook it. */
export function Effects({ proceeding }: { readonly proceeding: Pick<ProceedingView, 'effects'> }) {
  const pick = usePick();
  return proceeding.effects.map(({ text, article, safeguard }) => (
    <Alert key={article.id} color="red" icon={<IconAlertTriangle aria-hidden />} p="xs">
      {pick(text)} · {pick(article.citation)}
      {safeguard && (
        <Badge component="a" href={`/law#${safeguard}`} ml={6} size="sm" variant="light" color="orange" style={{ cursor: 'pointer' }}>
          {safeguard}
        </Badge>
      )}
    </Alert>
  ));
}
