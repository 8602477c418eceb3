import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconHandStop } from '@tabler/icons-react';
import type { ClaimRequest, WorkItemView } from '@tergeu/contracts';
import { ProblemAlert, useTexts } from '@tergeu/ui';
import { problemOf } from '../kernel/problem';
import { useOfficial } from '../kernel/session';
import { ClaimMark } from './claim-mark';
import { useClaim } from './queue.api';
import { queueTexts } from './queue.texts';

/** Takes what several may do, or gives it back, so that two do not do the same. */
export function Claim({ item }: { readonly item: WorkItemView }) {
  const say = useTexts(queueTexts);
  const me = useOfficial().id;
  const claiming = useClaim();
  if (item.whose !== 'pool') return null;
  const { caseId, proceedingId, claim } = item;
  const isMine = claim?.by.id === me;
  const send = (kind: ClaimRequest['kind']) =>
    claiming.mutate({ caseId, proceedingId, kind, ...(claim && kind === 'taken' ? { insteadOf: claim.id } : {}) });
  return (
    <Stack gap={6} data-testid="claim">
      <Group gap="xs">
        <ClaimMark item={item} />
        <Button
          size="compact-sm"
          variant="light"
          loading={claiming.isPending}
          leftSection={isMine ? <IconArrowBackUp size={14} aria-hidden /> : <IconHandStop size={14} aria-hidden />}
          onClick={() => send(isMine ? 'released' : 'taken')}
        >
          {isMine ? say('giveBack') : claim ? say('takeFrom', { name: claim.by.name }) : say('take')}
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        {say('noLock')}
      </Text>
      {claiming.isError && <ProblemAlert problem={problemOf(claiming.error)} />}
    </Stack>
  );
}
