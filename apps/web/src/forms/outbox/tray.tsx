import { Drawer, Stack } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { EmptyState, useTexts } from '@tergeu/ui';
import { useNarrow } from '../../kernel/narrow';
import { outboxTexts } from './outbox.texts';
import { StepCard } from './step-card';
import { useOutbox } from './use-outbox';

/** Every step that waits on this device, in the order in which it goes out. */
export function Tray({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(outboxTexts);
  const isPhone = useNarrow(36);
  const { outbox, steps } = useOutbox();
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={isPhone ? '100%' : 'lg'}
      title={say('title')}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      {steps.length === 0 && <EmptyState icon={IconCircleCheck} title={say('empty')} hint={say('emptyHint')} />}
      <Stack gap="sm" component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
        {steps.map((step) => (
          <StepCard key={step.id} step={step} steps={steps} outbox={outbox} />
        ))}
      </Stack>
    </Drawer>
  );
}
