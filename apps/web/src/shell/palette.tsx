import '@mantine/spotlight/styles.css';
import { Loader, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, useSpotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import type { AvailabilityView } from '@tergeu/contracts';
import { useTexts } from '@tergeu/ui';
import { useEffect, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { CommandModal } from '../forms/command-modal';
import { useDefinitions } from '../kernel/definitions';
import { useOfficial } from '../kernel/session';
import { useCaseFile } from '../queue/queue.api';
import { isLongEnough, useSearch } from '../search/search.api';
import { CaseCommands } from './palette-commands';
import { FoundGroup } from './palette-found';
import { KeysDialog } from './palette-keys';
import { PlacesGroup, RecentGroup, SettingsGroup } from './palette-places';
import { palette, paletteStore, usePaletteSelection } from './palette-selection';
import { paletteTexts } from './palette.texts';
import { shellTexts } from './shell.texts';

/** Search as one types, places, recent cases, what is open to me in the case on the screen, and settings: all by keyboard. */
export function Palette({ openings }: { readonly openings: number }) {
  const say = useTexts(paletteTexts);
  const shell = useTexts(shellTexts);
  const [query, setQuery] = useState('');
  const maySearch = useOfficial().role !== 'administrator';
  const [settled] = useDebouncedValue(query.trim(), 180);
  const asked = maySearch ? settled : '';
  const [giving, setGiving] = useState<AvailabilityView | null>(null);
  const [keysShown, setKeysShown] = useState(false);
  const { caseId = '' } = useParams({ strict: false });
  const found = useSearch(asked, undefined, 7);
  const waits = maySearch && isLongEnough(query) && (asked !== query.trim() || found.isFetching);
  // Similar spellings stand behind what is meant by the very letters.
  const isGuess = found.hits[0]?.match === 'near';
  const { opened } = useSpotlight(paletteStore);
  useEffect(() => palette.open(), [openings]);
  usePaletteSelection(opened, `${query} ${found.hits.map(({ proceedingId }) => proceedingId).join()} ${waits}`);
  const isEmpty = isLongEnough(asked) && found.isSuccess && found.hits.length === 0;
  const news = waits ? say('searching') : found.isError ? say('failed') : isEmpty ? say('nothing') : '';
  return (
    <>
      <Spotlight.Root
        store={paletteStore}
        query={query}
        onQueryChange={setQuery}
        shortcut={null}
        scrollable
        maxHeight="min(70dvh, 560px)"
        aria-label={shell('search')}
      >
        <Spotlight.Search
          placeholder={say('prompt')}
          aria-label={say('prompt')}
          role="combobox"
          aria-expanded
          aria-autocomplete="list"
          leftSection={<IconSearch size={18} aria-hidden />}
          rightSection={waits ? <Loader size="xs" aria-label={say('searching')} /> : undefined}
          maxLength={200}
        />
        <Spotlight.ActionsList role="listbox" aria-label={shell('search')}>
          {!isGuess && <FoundGroup q={asked} found={found} />}
          {caseId !== '' && <CaseCommands caseId={caseId} query={query} onChoose={setGiving} />}
          <RecentGroup query={query} />
          <PlacesGroup query={query} />
          <SettingsGroup query={query} onKeys={() => setKeysShown(true)} />
          {isGuess && <FoundGroup q={asked} found={found} />}
        </Spotlight.ActionsList>
        <Text size="sm" c="dimmed" px="md" pb={news === '' ? 0 : 'sm'} role="status">
          {news}
        </Text>
      </Spotlight.Root>
      <KeysDialog opened={keysShown} onClose={() => setKeysShown(false)} />
      {giving && <GivenCommand caseId={caseId} giving={giving} onEnd={() => setGiving(null)} />}
    </>
  );
}

/** The form of a command that was chosen. */
function GivenCommand({
  caseId,
  giving,
  onEnd,
}: {
  readonly caseId: string;
  readonly giving: AvailabilityView;
  readonly onEnd: () => void;
}) {
  const file = useCaseFile(caseId).data;
  const definition = useDefinitions()?.[giving.machine];
  const [fresh] = useState(uuidv7);
  if (!file || !definition) return null;
  return (
    <CommandModal
      opened
      caseId={file.id}
      version={file.version}
      definition={definition}
      command={giving.command}
      proceedingId={giving.proceedingId ?? fresh}
      proceedings={file.proceedings}
      onDone={onEnd}
      onCancel={onEnd}
    />
  );
}
