import { Badge, Button, Card, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { AdministrationEntryView } from '@tergeu/contracts';
import { TimeText, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { OfficialField } from '../../forms/directory-fields';
import { DayField } from './day-field';
import { oversightTexts } from './oversight.texts';
import { Rows } from './rows';

const everything = { actorId: null as string | null, aboutId: null as string | null, day: '' };

/** What administrators did to the directory: who was added, moved, shut out, and by whom. */
export function Administration() {
  const say = useTexts(oversightTexts);
  const [wanted, setWanted] = useState(everything);
  const want = (part: Partial<typeof everything>) => setWanted((now) => ({ ...now, ...part }));
  return (
    <Rows<AdministrationEntryView>
      hint={say('administrationHint')}
      path="/oversight/administration"
      query={{ actorId: wanted.actorId ?? undefined, aboutId: wanted.aboutId ?? undefined, day: wanted.day }}
      filter={
        <Group align="flex-end" gap="sm">
          <div style={{ flex: '1 1 200px' }}>
            <OfficialField
              role="administrator"
              label={say('administrator')}
              withAsterisk={false}
              value={wanted.actorId}
              onChange={(actorId) => want({ actorId })}
            />
          </div>
          <div style={{ flex: '1 1 200px' }}>
            <OfficialField
              role=""
              label={say('about')}
              withAsterisk={false}
              value={wanted.aboutId}
              onChange={(aboutId) => want({ aboutId })}
            />
          </div>
          <DayField value={wanted.day} onChange={(day) => want({ day })} />
          {wanted !== everything && (
            <Button variant="subtle" onClick={() => setWanted(everything)}>
              {say('all')}
            </Button>
          )}
        </Group>
      }
      row={(one) => <Entry key={one.sequence} one={one} />}
    />
  );
}

function Entry({ one }: { readonly one: AdministrationEntryView }) {
  const say = useTexts(oversightTexts);
  const pick = usePick();
  return (
    <Card withBorder padding="sm" data-administration={one.action}>
      <Group justify="space-between" align="flex-start">
        <Stack gap={2} flex="1 1 240px" miw={0}>
          <Group gap={8}>
            <Text fw={600} size="sm">
              {pick(one.actionText)}
            </Text>
            {!one.intact && (
              <Badge color="red" variant="light" tt="none" leftSection={<IconAlertTriangle size={13} aria-hidden />}>
                {say('broken')}
              </Badge>
            )}
          </Group>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {Object.values(one.names).map(pick).join(' · ')}
          </Text>
          <Text size="sm" c="dimmed">
            {say('administrator')}: {one.actorName ?? say('installation')}
          </Text>
        </Stack>
        <Text size="sm" c="dimmed">
          <TimeText at={one.recordedAt} />
        </Text>
      </Group>
    </Card>
  );
}
