import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useTexts } from '@tergeu/ui';
import { lazy, Suspense, useState } from 'react';
import { shellTexts } from './shell.texts';

// Its code is fetched when it is first opened: the first load pays for a button.
const Palette = lazy(() => import('./palette').then(({ Palette: component }) => ({ default: component })));

const keys = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K';

/** The way to the palette: a field in the header, an icon on a phone, Ctrl/Cmd+K everywhere. */
export function SearchField() {
  const say = useTexts(shellTexts);
  const [openings, setOpenings] = useState(0);
  const open = () => setOpenings((count) => count + 1);
  useHotkeys([['mod+K', open]], [], true);
  return (
    <>
      <UnstyledButton className="search-field" onClick={open} aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K">
        <IconSearch size={18} aria-hidden />
        <span className="search-word">{say('searchShort')}</span>
        <VisuallyHidden>{say('search')}</VisuallyHidden>
        <kbd aria-hidden>{keys}</kbd>
      </UnstyledButton>
      {openings > 0 && (
        <Suspense fallback={null}>
          <Palette openings={openings} />
        </Suspense>
      )}
    </>
  );
}
