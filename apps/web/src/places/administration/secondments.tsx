import { Button, Card, Group, Stack, Text } from '@mantine/core';
import type { SecondmentView } from '@tergeu/contracts';
import { TimeText, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { BodyField, OfficialField } from '../../forms/directory-fields';
import { usePages } from '../../kernel/pages';
import { useNow } from '../../kernel/system-time';
import { faultyFields, useChange } from './administration.api';
import { administrationTexts } from './administration.texts';
import { ChangeDialog } from './change-dialog';
import { PagesOf } from './pages-of';

/** Who works for another body for a time. A record: rights and conflicts go by his own body. */
export function Secondments() {
  const say = useTexts(administrationTexts);
  const pages = usePages<SecondmentView>(['administration', 'secondments'], '/administration/secondments');
  const [isAdding, setAdding] = useState(false);
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text size="sm" c="dimmed" flex="1 1 240px">
          {say('secondmentHint')}
        </Text>
        <Button onClick={() => setAdding(true)}>{say('addSecondment')}</Button>
      </Group>
      <PagesOf pages={pages} empty={say('nothing')} row={(one) => <Secondment key={one.id} one={one} />} />
      {isAdding && <AddSecondment onClose={() => setAdding(false)} />}
    </Stack>
  );
}

function Secondment({ one }: { readonly one: SecondmentView }) {
  const say = useTexts(administrationTexts);
  const pick = usePick();
  const change = useChange<SecondmentView>();
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Stack gap={2} flex="1 1 260px" miw={0}>
          <Text fw={600} size="sm">
            {one.officialName}
          </Text>
          <Text size="sm">{pick(one.bodyName)}</Text>
          <Text size="sm" c="dimmed">
            {say('since')}: <TimeText at={one.since} />
            {one.until !== null && (
              <>
                {' · '}
                {say('until')}: <TimeText at={one.until} />
              </>
            )}
          </Text>
        </Stack>
        {one.until === null && (
          <Button
            size="compact-sm"
            variant="subtle"
            loading={change.isPending}
            aria-label={`${say('endSecondment')}: ${one.officialName}`}
            onClick={() => change.mutate({ path: `/secondments/${one.id}/end` })}
          >
            {say('endSecondment')}
          </Button>
        )}
      </Group>
    </Card>
  );
}

function AddSecondment({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(administrationTexts);
  const [id] = useState(uuidv7);
  const [officialId, setOfficial] = useState<string | null>(null);
  const [bodyId, setBody] = useState<string | null>(null);
  const now = useNow();
  const change = useChange<SecondmentView>(onClose);
  const faults = faultyFields(change.error);
  const fault = (field: string) => (faults.includes(field) ? { error: say('faultField') } : {});
  return (
    <ChangeDialog
      title={say('addSecondment')}
      hint={say('secondmentHint')}
      confirm={say('save')}
      isPending={change.isPending}
      error={faults.length > 0 ? null : change.error}
      onConfirm={() => change.mutate({ path: '/secondments', body: { id, officialId, bodyId, since: new Date(now).toISOString() } })}
      onClose={onClose}
    >
      <OfficialField role="" label={say('official')} withAsterisk value={officialId} onChange={setOfficial} {...fault('officialId')} />
      <BodyField label={say('body')} withAsterisk value={bodyId} onChange={setBody} {...fault('bodyId')} />
    </ChangeDialog>
  );
}
