import { Button, Grid, Stack } from '@mantine/core';
import { IconArrowLeft, IconHandClick } from '@tabler/icons-react';
import type { WorkItemView } from '@tergeu/contracts';
import { EmptyState, useTexts } from '@tergeu/ui';
import { useState, type ComponentProps, type ReactNode } from 'react';
import { useNarrow } from '../kernel/narrow';
import { useWork, type WorkFilter } from './queue.api';
import { queueTexts } from './queue.texts';
import { WorkDetail } from './work-detail';
import { keyOf } from './work-key';
import { WorkFilters } from './work-filters';
import { WorkList } from './work-list';

interface WorkDeskProps {
  /** The place is for one kind of proceeding. */
  readonly machine?: string;
  readonly besides?: ComponentProps<typeof WorkDetail>['besides'];
  /** Kept by the place, e.g. in the address; else by the desk. */
  readonly filter?: WorkFilter;
  readonly onFilter?: (filter: WorkFilter) => void;
  readonly idle?: ReactNode;
}

/** A list and, beside it (on a phone: in its place), all that is needed to decide. */
export function WorkDesk({ machine, besides, filter, onFilter, idle }: WorkDeskProps) {
  const say = useTexts(queueTexts);
  // Nothing is opened by itself: whoever opens an item reads its case file, and that is on record.
  const isNarrow = useNarrow(62);
  const [chosen, setItem] = useState<WorkItemView | null>(null);
  const [own, setOwn] = useState<WorkFilter>({});
  const wanted = { ...(filter ?? own), ...(machine === undefined ? {} : { machine }) };
  // As the list has it now: it may have been taken, or moved on, since it was opened.
  const work = useWork(wanted);
  const item = chosen && (work.items.find((one) => keyOf(one) === keyOf(chosen)) ?? chosen);
  const list = (
    <WorkList
      work={work}
      filter={wanted}
      isFixed={machine !== undefined}
      selected={item ? keyOf(item) : undefined}
      onOpen={setItem}
      idle={idle}
    />
  );
  const filters = <WorkFilters filter={wanted} isFixed={machine !== undefined} onChange={onFilter ?? setOwn} />;
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
      <Stack gap="sm">
        {filters}
        {list}
      </Stack>
    );
  return (
    <Stack gap="md">
      {filters}
      <Grid gap="lg">
        <Grid.Col span={5}>{list}</Grid.Col>
        <Grid.Col span={7}>
          <div className="work-side">{detail}</div>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
