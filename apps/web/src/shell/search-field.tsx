import { ActionIcon, Group, Kbd, Text, UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { CaseFileView } from '@tergeu/contracts';
import { useTexts } from '@tergeu/ui';
import { lazy, Suspense, useEffect, useState } from 'react';
import { rememberCase } from '../kernel/recent';
import { paletteTexts } from './palette.texts';

// Its code is fetched when it is first opened.
const Palette = lazy(() => import('./palette').then(({ Palette: component }) => ({ default: component })));

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The way to the palette: a field in the header, an icon on a phone, Ctrl/Cmd+K everywhere. */
export function SearchField() {
  const say = useTexts(paletteTexts);
  const [openings, setOpenings] = useState(0);
  const open = () => setOpenings((count) => count + 1);
  useHotkeys([['mod+K', open]], [], true);
  useRememberedCase();
  return (
    <>
      <UnstyledButton className="search-field" visibleFrom="sm" onClick={open} aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K">
        <Group gap="xs" wrap="nowrap" justify="space-between">
          <Group gap={6} wrap="nowrap">
            <IconSearch size={16} aria-hidden />
            <Text size="sm">{say('short')}</Text>
          </Group>
          <Kbd size="xs" aria-hidden>{`${isApple ? '⌘' : 'Ctrl'} K`}</Kbd>
        </Group>
      </UnstyledButton>
      <ActionIcon variant="subtle" color="gray" size="lg" hiddenFrom="sm" onClick={open} aria-label={say('open')} aria-haspopup="dialog">
        <IconSearch size={20} aria-hidden />
      </ActionIcon>
      {openings > 0 && (
        <Suspense fallback={null}>
          <Palette openings={openings} />
        </Suspense>
      )}
    </>
  );
}

/** A case file that is on the screen is a recent one; nothing is asked for it. */
function useRememberedCase(): void {
  const { caseId } = useParams({ strict: false });
  const { data: file } = useQuery<CaseFileView>({ queryKey: ['case', caseId, 'file'], enabled: false });
  useEffect(() => {
    if (file) rememberCase({ id: file.id, number: file.number, title: file.title });
  }, [file]);
}
