import { Button, Card, Collapse, Group, Stack, Text, TextInput } from '@mantine/core';
import type { GroupView } from '@tergeu/contracts';
import { useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { OfficialField } from '../../forms/directory-fields';
import { usePages } from '../../kernel/pages';
import { faultyFields, useChange } from './administration.api';
import { administrationTexts } from './administration.texts';
import { ChangeDialog } from './change-dialog';
import { useNamesOf } from './names-of';
import { PagesOf } from './pages-of';

/** Interagency groups: who heads each, who belongs to it. */
export function Groups() {
  const say = useTexts(administrationTexts);
  const pages = usePages<GroupView>(['groups', 'pages'], '/groups');
  const nameOf = useNamesOf();
  const [doing, setDoing] = useState<'group' | GroupView | null>(null);
  const onClose = () => setDoing(null);
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text size="sm" c="dimmed" flex="1 1 240px">
          {say('groupHint')}
        </Text>
        <Button onClick={() => setDoing('group')}>{say('addGroup')}</Button>
      </Group>
      <PagesOf
        pages={pages}
        empty={say('nothing')}
        row={(one) => <OneGroup key={one.id} one={one} nameOf={nameOf} onMember={() => setDoing(one)} />}
      />
      {doing === 'group' && <AddGroup onClose={onClose} />}
      {doing !== null && doing !== 'group' && <AddMember group={doing} onClose={onClose} />}
    </Stack>
  );
}

interface OneGroupProps {
  readonly one: GroupView;
  readonly nameOf: (id: string) => string;
  readonly onMember: () => void;
}

function OneGroup({ one, nameOf, onMember }: OneGroupProps) {
  const say = useTexts(administrationTexts);
  const [shown, setShown] = useState(false);
  const change = useChange<GroupView>();
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Stack gap={2} flex="1 1 260px" miw={0}>
          <Text fw={600} size="sm">
            {one.name}
          </Text>
          <Text size="sm">
            {say('leader')}: {nameOf(one.leaderId)}
          </Text>
        </Stack>
        <Group gap={4}>
          <Button size="compact-sm" variant="subtle" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {say('members', { count: one.memberIds.length })}
          </Button>
          <Button size="compact-sm" variant="subtle" aria-label={`${say('addMember')}: ${one.name}`} onClick={onMember}>
            {say('addMember')}
          </Button>
        </Group>
      </Group>
      <Collapse expanded={shown}>
        {shown && (
          <Stack gap={4} mt="xs">
            {one.memberIds.map((officialId) => (
              <Group key={officialId} justify="space-between">
                <Text size="sm">{nameOf(officialId)}</Text>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  color="red"
                  aria-label={`${say('leave')}: ${nameOf(officialId)}`}
                  loading={change.isPending}
                  onClick={() => change.mutate({ path: `/groups/${one.id}/members`, body: { officialId, isMember: false } })}
                >
                  {say('leave')}
                </Button>
              </Group>
            ))}
          </Stack>
        )}
      </Collapse>
    </Card>
  );
}

function AddGroup({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(administrationTexts);
  const [id] = useState(uuidv7);
  const [name, setName] = useState('');
  const [leaderId, setLeader] = useState<string | null>(null);
  const change = useChange<GroupView>(onClose);
  const isFaulty = faultyFields(change.error).includes('leaderId');
  return (
    <ChangeDialog
      title={say('addGroup')}
      hint={say('groupHint')}
      confirm={say('save')}
      isPending={change.isPending}
      error={isFaulty ? null : change.error}
      onConfirm={() => change.mutate({ path: '/groups', body: { id, name, leaderId, memberIds: [] } })}
      onClose={onClose}
    >
      <TextInput label={say('groupName')} required maxLength={200} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <OfficialField
        role="prosecutor"
        label={say('leader')}
        withAsterisk
        value={leaderId}
        onChange={setLeader}
        {...(isFaulty ? { error: say('faultField') } : {})}
      />
    </ChangeDialog>
  );
}

function AddMember({ group, onClose }: { readonly group: GroupView; readonly onClose: () => void }) {
  const say = useTexts(administrationTexts);
  const [officialId, setOfficial] = useState<string | null>(null);
  const change = useChange<GroupView>(onClose);
  const isFaulty = faultyFields(change.error).length > 0;
  return (
    <ChangeDialog
      title={`${say('addMember')}: ${group.name}`}
      confirm={say('save')}
      isPending={change.isPending}
      error={isFaulty ? null : change.error}
      onConfirm={() => change.mutate({ path: `/groups/${group.id}/members`, body: { officialId, isMember: true } })}
      onClose={onClose}
    >
      <OfficialField
        role=""
        label={say('official')}
        withAsterisk
        value={officialId}
        onChange={setOfficial}
        {...(isFaulty ? { error: say('faultField') } : {})}
      />
    </ChangeDialog>
  );
}
