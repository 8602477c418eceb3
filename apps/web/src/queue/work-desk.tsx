import { Button, Grid } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowLeft, IconHandClick } from '@tabler/icons-react';
import type { WorkItemView } from '@tergeu/contracts';
import { EmptyState, useTexts } from '@tergeu/ui';
import { useState, type ComponentProps } from 'react';
import { queueTexts } from './queue.texts';
import { WorkDetail } from './work-detail';
import { keyOf, WorkList } from './work-list';

interface WorkDeskProps {
  readonly machine?: string;
  readonly besides?: ComponentProps<typeof WorkDetail>['besides'];
}

/** A list and, beside it (on a phone: in its place), all that is needed to decide. */
export function WorkDesk({ machine, besides }: WorkDeskProps) {
  const say = useTexts(queueTexts);
  const isNarrow = useMediaQuery('(max-width: 62em)') ?? false;
  const [item, setItem] = useState<WorkItemView | null>(null);
  const list = (
    <WorkList
      machine={machine}
      selected={item ? keyOf(item) : undefined}
      onOpen={setItem}
      onFirst={isNarrow ? undefined : (first) => setItem((now) => now ?? first)}
    />
  );
  const detail = item ? (
    <WorkDetail key={keyOf(item)} item={item} besides={besides} onDone={() => isNarrow && setItem(null)} />
  ) : (
    <EmptyState icon={IconHandClick} title={say('chooseItem')} hint={say('chooseHint')} />
  );
  if (isNarrow)
    return item ? (
      <>
        <Button variant="subtle" mb="sm" leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={() => setItem(null)}>
          {say('back')}
        </Button>
        {detail}
      </>
    ) : (
      list
    );
  return (
    <Grid gap="lg">
      <Grid.Col span={5}>{list}</Grid.Col>
      <Grid.Col span={7}>
        <div style={{ position: 'sticky', top: 72 }}>{detail}</div>
      </Grid.Col>
    </Grid>
  );
}
