import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';

interface FoldedProps {
  /** On the button. */
  readonly text: string;
  /** Something is narrowed already: it should be seen. */
  readonly isNarrowed?: boolean;
  readonly children: ReactNode;
}

/** Filters: on a phone behind a button, so that they do not take the screen from what they narrow. */
export function Folded({ text, isNarrowed = false, children }: FoldedProps) {
  const isNarrow = useMediaQuery('(max-width: 36em)', undefined, { getInitialValueInEffect: false });
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
          {text}
        </Button>
      )}
      {(!isNarrow || isOpen) && children}
    </>
  );
}
