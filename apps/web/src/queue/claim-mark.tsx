import { Badge, Group } from '@mantine/core';
import { IconHandStop, IconPlaneDeparture, IconUsers } from '@tabler/icons-react';
import type { WorkItemView } from '@tergeu/contracts';
import { formatMoment, useLanguage, useTexts } from '@tergeu/ui';
import { useOfficial } from '../kernel/session';
import { queueTexts } from './queue.texts';

/** Whose it is, and who has taken it, at a glance; nothing where it is simply mine. */
export function ClaimMark({ item: { whose, claim, absent, handBack } }: { readonly item: WorkItemView }) {
  const say = useTexts(queueTexts);
  const language = useLanguage();
  const me = useOfficial().id;
  const back =
    handBack && (handBack.isBack ? say('isBack', { name: handBack.official.name }) : say('takenOver', { name: handBack.official.name }));
  if (whose === 'mine' && !back) return null;
  return (
    <Group gap={4}>
      {whose === 'pool' && !claim && (
        <Badge variant="default" tt="none" leftSection={<IconUsers size={12} aria-hidden />}>
          {say('pool')}
        </Badge>
      )}
      {claim && (
        <Badge
          variant="light"
          color={claim.by.id === me ? 'teal' : 'orange'}
          tt="none"
          leftSection={<IconHandStop size={12} aria-hidden />}
        >
          {claim.by.id === me ? say('takenByMe') : say('takenBy', { name: claim.by.name })}
        </Badge>
      )}
      {absent && (
        <Badge variant="light" color="orange" tt="none" maw="100%" leftSection={<IconPlaneDeparture size={12} aria-hidden />}>
          {say('forAbsent', { name: absent.official.name, until: formatMoment(absent.until, language) })}
        </Badge>
      )}
      {back && (
        <Badge variant="light" color="gray" tt="none">
          {back}
        </Badge>
      )}
    </Group>
  );
}
