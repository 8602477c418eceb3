import { Badge, Group, List, Stack, Text } from '@mantine/core';
import type { ReasonView } from '@tergeu/contracts';
import { IconLock } from '@tabler/icons-react';
import { usePick, type Texts } from './language';
import { useTexts } from './texts';
import { uiTexts } from './ui.texts';

interface ReasonListProps {
  readonly reasons: readonly ReasonView[];
  readonly roleTexts: Readonly<Record<string, Texts>>;
}

/** Why something is not possible: what must be true, by which safeguard and article, what cures it and who can. */
export function ReasonList({ reasons, roleTexts }: ReasonListProps) {
  const pick = usePick();
  const say = useTexts(uiTexts);
  return (
    <List spacing="sm" size="sm" icon={<IconLock size={16} aria-hidden />} listStyleType="none">
      {reasons.map((reason, index) => (
        <List.Item key={`${reason.condition}-${index}`}>
          <Stack gap={2}>
            <Group gap={6}>
              <Text size="sm" fw={600}>
                <Text span inherit fw={400} c="dimmed">
                  {say('required')}:
                </Text>{' '}
                {pick(reason.text)}
              </Text>
              {reason.safeguard && (
                <Badge
                  component="a"
                  href={`/law#${reason.safeguard}`}
                  size="sm"
                  variant="light"
                  color="orange"
                  style={{ cursor: 'pointer' }}
                >
                  {reason.safeguard}
                </Badge>
              )}
              {reason.article && (
                <Text size="xs" c="dimmed">
                  {pick(reason.article.citation)}
                </Text>
              )}
            </Group>
            {reason.details?.map((detail, at) => (
              <Text key={at} size="sm">
                {pick(detail)}
              </Text>
            ))}
            <Text size="sm">{pick(reason.remedy)}</Text>
            {reason.cures.slice(0, 3).map((cure) => (
              <Text key={`${cure.machine}.${cure.command}`} size="xs" c="dimmed">
                {pick(cure.text)}:{' '}
                {[...new Set(cure.roles)]
                  .map((role) => pick(roleTexts[role]))
                  .filter(Boolean)
                  .join(', ')}
              </Text>
            ))}
          </Stack>
        </List.Item>
      ))}
      {reasons.length === 0 && <List.Item>{say('problem')}</List.Item>}
    </List>
  );
}
