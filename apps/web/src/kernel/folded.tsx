import { Button } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { uiTexts, useTexts } from '@tergeu/ui';
import { useState, type ReactNode } from 'react';
import { useNarrow } from './narrow';

interface FoldedProps {
  /** Something is narrowed already: it should be seen. */
  readonly isNarrowed?: boolean;
  readonly children: ReactNode;
}

/** Filters: on a phone behind a button, so that they do not take the screen from what they narrow. */
export function Folded({ isNarrowed = false, children }: FoldedProps) {
  const say = useTexts(uiTexts);
  const isNarrow = useNarrow(36);
  const [isOpen, setOpen] = useState(isNarrowed);
  return (
    <>
      {isNarrow && (
        <Button
          variant="default"
          size="sm"
          aria-expanded={isOpen}
          leftSection={<IconFilter size={16} aria-hidden />}
          onClick={() => setOpen(!isOpen)}
        >
          {say('filter')}
        </Button>
      )}
      {(!isNarrow || isOpen) && children}
    </>
  );
}
