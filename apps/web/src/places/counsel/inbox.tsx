import { Anchor, Badge, Button, Card, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { NoticeView } from '@tergeu/contracts';
import { EmptyState, ListSkeleton, ProblemAlert, TimeText, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { problemOf } from '../../kernel/problem';
import { useAcknowledge, useNotices } from './counsel.api';
import { counselTexts } from './counsel.texts';

/** Of what I was told: unread first; reading is said aloud, and stays on record. */
export function Inbox({ caseId }: { readonly caseId?: string }) {
  const say = useTexts(counselTexts);
  const [onlyUnread, setOnlyUnread] = useState(true);
  const notices = useNotices(onlyUnread, caseId);
  const acknowledge = useAcknowledge();
  return (
    <Stack gap="sm" component="section" aria-label={say('inbox')} className="no-print">
      <Group justify="space-between">
        <Title order={2}>{say('inbox')}</Title>
        <SegmentedControl
          value={onlyUnread ? 'unread' : 'all'}
          onChange={(value) => setOnlyUnread(value === 'unread')}
          data={[
            { value: 'unread', label: say('unread') },
            { value: 'all', label: say('all') },
          ]}
        />
      </Group>
      {notices.isPending && <ListSkeleton rows={3} />}
      {notices.isError && <ProblemAlert problem={problemOf(notices.error)} retry={() => void notices.refetch()} />}
      {acknowledge.isError && <ProblemAlert problem={problemOf(acknowledge.error)} />}
      {notices.isSuccess && notices.items.length === 0 && <EmptyState title={say('nothingNew')} />}
      {notices.items.map((notice) => (
        <Notice key={notice.id} notice={notice} read={() => acknowledge.mutate([notice.id])} isBusy={acknowledge.isPending} />
      ))}
      {notices.hasNextPage && (
        <Button variant="default" loading={notices.isFetchingNextPage} onClick={() => void notices.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </Stack>
  );
}

function Notice({ notice, read, isBusy }: { readonly notice: NoticeView; readonly read: () => void; readonly isBusy: boolean }) {
  const say = useTexts(counselTexts);
  const pick = usePick();
  return (
    <Card withBorder padding="sm" component="article">
      <Stack gap={4}>
        <Text fw={notice.readAt === null ? 700 : 400}>{pick(notice.text)}</Text>
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {notice.title && `${notice.title} · `}
          <Anchor
            inherit
            underline="always"
            renderRoot={(props) => <Link {...props} to="/clients/$caseId" params={{ caseId: notice.caseId }} />}
          >
            {notice.caseNumber}
          </Anchor>{' '}
          · <TimeText at={notice.occurredAt} />
        </Text>
        <Group justify="space-between" gap="xs">
          <Group gap={6}>
            <Text size="xs" c="dimmed">
              {pick(notice.article.citation)}
            </Text>
            {notice.certainty === 'unverified' && <Unverified />}
          </Group>
          {notice.readAt === null ? (
            <Button size="xs" variant="light" disabled={isBusy} onClick={read} leftSection={<IconCheck size={14} aria-hidden />}>
              {say('acknowledge')}
            </Button>
          ) : (
            <Text size="xs" c="dimmed">
              {say('readAt')} <TimeText at={notice.readAt} />
            </Text>
          )}
        </Group>
      </Stack>
    </Card>
  );
}

export function Unverified() {
  const say = useTexts(counselTexts);
  return (
    <Badge size="xs" variant="outline" color="gray" tt="none">
      {say('unverified')}
    </Badge>
  );
}
