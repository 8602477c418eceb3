import { Badge, Button, Card, Group, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconUserPlus } from '@tabler/icons-react';
import type { FirstPasswordView, ServingOfficialView } from '@tergeu/contracts';
import { TimeText, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { useVocabulary } from '../../kernel/definitions';
import { usePages } from '../../kernel/pages';
import { useOfficial } from '../../kernel/session';
import { administrationTexts } from './administration.texts';
import { AddOfficial, ChangePosting, EndService, NewPassword, PasswordShown } from './official-dialogs';
import { PagesOf } from './pages-of';

type Task = 'posting' | 'password' | 'end';
type Doing = 'add' | { readonly task: Task; readonly official: ServingOfficialView } | { readonly shown: FirstPasswordView } | null;

/** Everybody of the directory: find, add, change the posting, end the service. */
export function People() {
  const say = useTexts(administrationTexts);
  const pick = usePick();
  const { roles } = useVocabulary();
  const [typed, setTyped] = useState('');
  const [role, setRole] = useState<string | null>(null);
  const [service, setService] = useState('serving');
  const [doing, setDoing] = useState<Doing>(null);
  const [q] = useDebouncedValue(typed.trim(), 300);
  const pages = usePages<ServingOfficialView>(['administration', 'officials'], '/administration/officials', {
    q,
    role: role ?? undefined,
    service,
  });
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <TextInput
          flex="2 1 200px"
          leftSection={<IconSearch size={16} aria-hidden />}
          placeholder={say('search')}
          aria-label={say('search')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Select
          flex="1 1 160px"
          placeholder={say('role')}
          aria-label={say('role')}
          clearable
          data={Object.entries(roles).map(([value, text]) => ({ value, label: pick(text) }))}
          value={role}
          onChange={setRole}
        />
        <SegmentedControl
          value={service}
          onChange={setService}
          data={(['serving', 'ended', 'all'] as const).map((value) => ({ value, label: say(value) }))}
        />
        <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setDoing('add')}>
          {say('add')}
        </Button>
      </Group>
      <PagesOf
        pages={pages}
        empty={say('nobody')}
        row={(one) => <Person key={one.id} one={one} onTask={(task) => setDoing({ task, official: one })} />}
      />
      <Dialogs doing={doing} setDoing={setDoing} />
    </Stack>
  );
}

function Dialogs({ doing, setDoing }: { readonly doing: Doing; readonly setDoing: (next: Doing) => void }) {
  if (doing === null) return null;
  const onClose = () => setDoing(null);
  const onDone = (shown: FirstPasswordView) => setDoing({ shown });
  if (doing === 'add') return <AddOfficial onClose={onClose} onDone={onDone} />;
  if ('shown' in doing) return <PasswordShown answer={doing.shown} onClose={onClose} />;
  const { task, official } = doing;
  if (task === 'posting') return <ChangePosting official={official} onClose={onClose} />;
  if (task === 'end') return <EndService official={official} onClose={onClose} />;
  return <NewPassword official={official} onClose={onClose} onDone={onDone} />;
}

function Person({ one, onTask }: { readonly one: ServingOfficialView; readonly onTask: (task: Task) => void }) {
  const say = useTexts(administrationTexts);
  const pick = usePick();
  const { roles } = useVocabulary();
  const isMe = useOfficial().id === one.id;
  const button = (task: Task, text: string, color?: string) => (
    <Button size="compact-sm" variant="subtle" color={color} aria-label={`${text}: ${one.name}`} onClick={() => onTask(task)}>
      {text}
    </Button>
  );
  return (
    <Card withBorder padding="sm" data-official={one.login}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <Stack gap={2} flex="1 1 260px" miw={0}>
          <Group gap={8}>
            <Text fw={600} size="sm">
              {one.name}
            </Text>
            <Text size="xs" c="dimmed" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
              {one.login}
            </Text>
            {one.passwordSetAt === null && (
              <Badge color="gray" variant="light" tt="none">
                {say('noSignIn')}
              </Badge>
            )}
          </Group>
          <Text size="sm">{pick(roles[one.role])}</Text>
          <Text size="sm" c="dimmed">
            {[pick(one.bodyName), one.unitName].filter(Boolean).join(' · ')}
          </Text>
          {one.endedAt !== null && (
            <Text size="sm" c="var(--tergeu-late)">
              {say('endedAt')} <TimeText at={one.endedAt} />
            </Text>
          )}
        </Stack>
        {isMe && (
          <Badge variant="light" tt="none">
            {say('you')}
          </Badge>
        )}
        {!isMe && one.endedAt === null && (
          <Group gap={4}>
            {button('posting', say('changePosting'))}
            {button('password', say('newPassword'))}
            {button('end', say('endService'), 'red')}
          </Group>
        )}
      </Group>
    </Card>
  );
}
