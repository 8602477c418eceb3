import { Button, Chip, CloseButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconHistory, IconLock, IconSearch } from '@tabler/icons-react';
import { useNavigate, useSearch as useAddress } from '@tanstack/react-router';
import { EmptyState, ListSkeleton, PageHeader, ProblemAlert, useTexts } from '@tergeu/ui';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useMachineTexts } from '../../kernel/definitions';
import { problemOf } from '../../kernel/problem';
import { forgetRecent, rememberSearch, useRecent } from '../../kernel/recent';
import { byKind } from '../../search/kinds';
import { isLongEnough, useSearch } from '../../search/search.api';
import { searchTexts } from '../../search/search.texts';
import { HitCard } from './hit-card';

/** Everything that I may read, found by anything; what is looked for stands in the address. */
export function SearchPage() {
  const say = useTexts(searchTexts);
  const { q = '', kinds } = useAddress({ from: '/search' });
  const navigate = useNavigate({ from: '/search' });
  const [typed, setTyped] = useState({ text: q, of: q });
  const results = useRef<HTMLDivElement>(null);
  // The palette, or the way back, has brought another query.
  if (typed.of !== q) setTyped({ text: q, of: q });
  const look = (text: string) => void navigate({ search: (old) => ({ ...old, q: text.trim() || undefined }), replace: true });
  const lookSoon = useDebouncedCallback(look, 200);
  const clear = () => {
    setTyped({ text: '', of: q });
    look('');
  };
  return (
    <>
      <PageHeader title={say('search')} />
      <Stack gap="md" maw={820} onKeyDown={(event) => step(event, results.current)}>
        <TextInput
          size="md"
          type="search"
          autoFocus
          data-testid="search-field"
          aria-label={say('search')}
          placeholder={say('placeholder')}
          description={say('logged')}
          inputWrapperOrder={['input', 'description']}
          leftSection={<IconSearch size={18} aria-hidden />}
          rightSection={typed.text && <CloseButton aria-label={say('forget')} onClick={clear} />}
          value={typed.text}
          maxLength={200}
          onChange={({ currentTarget: { value } }) => {
            setTyped({ text: value, of: q });
            lookSoon(value);
          }}
        />
        <div ref={results}>
          {isLongEnough(q) ? (
            <Results q={q} kinds={kinds} choose={(kinds) => void navigate({ search: { q, kinds }, replace: true })} />
          ) : (
            <Beginning tooShort={q !== ''} choose={look} />
          )}
        </div>
      </Stack>
    </>
  );
}

/** Arrows go through the hits, from the field and back to it. */
function step(event: KeyboardEvent<HTMLDivElement>, list: HTMLElement | null): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const hits = [...(list?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])];
  const at = hits.indexOf(document.activeElement as HTMLElement);
  const field = event.currentTarget.querySelector<HTMLElement>('input[type=search]');
  if (at < 0 && (event.key === 'ArrowUp' || document.activeElement !== field)) return;
  event.preventDefault();
  (event.key === 'ArrowDown' ? hits[Math.min(at + 1, hits.length - 1)] : (hits[at - 1] ?? field))?.focus();
}

/** One name, the same in every language of the screen. */
const spellings = ['Нұрғали', 'Нургали', 'Nurgali'].join(', ');

/** Nothing is looked for yet. */
function Beginning({ tooShort, choose }: { readonly tooShort: boolean; readonly choose: (q: string) => void }) {
  const say = useTexts(searchTexts);
  const { searches } = useRecent();
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed" role="status">
        {tooShort ? say('tooShort') : say('hint', { spellings })}
      </Text>
      {searches.length > 0 && (
        <Stack gap="xs">
          <Group justify="space-between">
            <Text fw={600} size="sm">
              {say('recentSearches')}
            </Text>
            <Button size="compact-xs" variant="subtle" onClick={forgetRecent}>
              {say('forget')}
            </Button>
          </Group>
          <Group gap="xs">
            {searches.map((one) => (
              <Button key={one} size="xs" variant="default" leftSection={<IconHistory size={14} aria-hidden />} onClick={() => choose(one)}>
                {one}
              </Button>
            ))}
          </Group>
        </Stack>
      )}
    </Stack>
  );
}

interface ResultsProps {
  readonly q: string;
  readonly kinds: string | undefined;
  readonly choose: (kinds: string | undefined) => void;
}

function Results({ q, kinds, choose }: ResultsProps) {
  const say = useTexts(searchTexts);
  const found = useSearch(q, kinds, 20);
  const total = Object.values(found.counts).reduce((sum, count) => sum + count, 0);
  if (found.isPending) return <ListSkeleton />;
  if (found.isError && problemOf(found.error).status === 403)
    return <EmptyState title={say('notYours')} hint={say('notYoursHint')} icon={IconLock} />;
  if (found.isError) return <ProblemAlert problem={problemOf(found.error)} retry={() => void found.refetch()} />;
  return (
    <Stack gap="sm">
      <Kinds counts={found.counts} chosen={kinds?.split(',') ?? []} choose={choose} />
      <Text size="sm" c="dimmed" role="status">
        {total > 0 && (found.hasMore ? say('countMore', { count: total }) : say('count', { count: total }))}
        {found.hits.length > 0 && found.hits[0]!.match === 'near' && ` · ${say('onlyNear')}`}
      </Text>
      {found.hits.length === 0 && (
        <EmptyState title={total > 0 ? say('ofTheseKinds') : say('nothing', { q })} hint={say('nothingHint')} icon={IconSearch} />
      )}
      <Stack gap="xs" component="section" aria-label={say('results')} style={{ opacity: found.isPlaceholderData ? 0.6 : 1 }}>
        {found.hits.map((hit) => (
          <HitCard key={hit.proceedingId} hit={hit} onChoose={() => rememberSearch(q)} />
        ))}
        {found.hasNextPage && (
          <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {say('more')}
          </Button>
        )}
      </Stack>
    </Stack>
  );
}

interface KindsProps {
  readonly counts: Readonly<Record<string, number>>;
  readonly chosen: readonly string[];
  readonly choose: ResultsProps['choose'];
}

/** Kinds with their counts; those chosen stay, though nothing of them is found. */
function Kinds({ counts, chosen, choose }: KindsProps) {
  const say = useTexts(searchTexts);
  const words = useMachineTexts();
  const kinds = [...new Set([...Object.keys(counts), ...chosen])].sort(byKind);
  if (kinds.length < 2 && chosen.length === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label={say('kinds')}>
      <Chip size="sm" checked={chosen.length === 0} onChange={() => choose(undefined)}>
        {say('all')}
      </Chip>
      <Chip.Group multiple value={[...chosen]} onChange={(next) => choose(next.join(',') || undefined)}>
        {kinds.map((kind) => (
          <Chip key={kind} value={kind} size="sm">
            {words.machine(kind)} · {counts[kind] ?? 0}
          </Chip>
        ))}
      </Chip.Group>
    </Group>
  );
}
