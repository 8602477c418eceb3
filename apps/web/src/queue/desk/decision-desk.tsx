import { Button, Grid, Stack } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { EmptyState, ListSkeleton, ProblemAlert, useTexts } from '@tergeu/ui';
import { useNarrow } from '../../kernel/narrow';
import { problemOf } from '../../kernel/problem';
import { useWork } from '../queue.api';
import { keyOf } from '../work-key';
import { LeaveGuard } from '../tray/leave-guard';
import type { Waiting } from '../tray/tray';
import { TrayView } from '../tray/tray-view';
import { useTray } from '../tray/use-tray';
import { deskTexts } from './desk.texts';
import { DeskList } from './desk-list';
import { DeskTable } from './desk-table';
import { useCourse } from './use-course';
import { useDeskTalk } from './use-desk-talk';

/** As many as the server gives at once; the rest follows when the end comes near. */
const pageSize = 200;

/**
 * One decision after the other, by keyboard or by thumb. Each has to be on the screen to its end before it can be agreed to, and
 * waits in a tray, where it can be undone, before it is sent.
 */
export function DecisionDesk({ machine }: { readonly machine?: string | undefined }) {
  const say = useTexts(deskTexts);
  const work = useWork({ machine }, pageSize);
  const tray = useTray();
  // What waits for an absent colleague is taken over first, at "my work".
  const items = work.items.filter(
    (item, index, all) => item.whose !== 'absent' && all.findIndex((other) => keyOf(other) === keyOf(item)) === index,
  );
  const course = useCourse(items, tray, () => work.hasNextPage && !work.isFetchingNextPage && void work.fetchNextPage());
  const talk = useDeskTalk(course, items, tray);
  const isNarrow = useNarrow(62);
  const lookAgain = ({ id, itemKey }: Waiting) => {
    tray.dismiss(id);
    course.open(itemKey);
  };
  const onItsWay = <TrayView tray={tray} onUndo={talk.undo} onLookAgain={lookAgain} />;
  if (work.isPending) return <ListSkeleton />;
  if (work.isError) return <ProblemAlert problem={problemOf(work.error)} retry={() => void work.refetch()} />;
  return (
    <>
      <LeaveGuard tray={tray} />
      <Grid gap="lg">
        {!isNarrow && (
          <Grid.Col span={4}>
            <Stack gap="sm" className="desk-side">
              {onItsWay}
              <DeskList items={items} current={course.key} tray={tray} onOpen={course.open} />
            </Stack>
          </Grid.Col>
        )}
        <Grid.Col span={isNarrow ? 12 : 8}>
          <DeskTable course={course} items={items} tray={tray} talk={talk} footer={isNarrow ? onItsWay : null}>
            <EmptyState icon={IconChecks} title={say('nothing')} hint={say('nothingHint')}>
              <Button component={Link} to="/work" variant="light">
                {say('toWork')}
              </Button>
            </EmptyState>
          </DeskTable>
        </Grid.Col>
      </Grid>
    </>
  );
}
