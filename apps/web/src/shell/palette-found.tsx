import { Text } from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import { IconListSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { SearchHit } from '@tergeu/contracts';
import { useTexts } from '@tergeu/ui';
import { useMachineTexts } from '../kernel/definitions';
import { rememberSearch } from '../kernel/recent';
import { Highlighted } from '../search/highlighted';
import { KindIcon } from '../search/kinds';
import { isLongEnough, type useSearch } from '../search/search.api';
import { searchTexts } from '../search/search.texts';
import { paletteTexts } from './palette.texts';

interface FoundProps {
  readonly q: string;
  readonly found: ReturnType<typeof useSearch>;
}

/** Hits as one types, and the way to all of them. */
export function FoundGroup({ q, found }: FoundProps) {
  const say = useTexts(paletteTexts);
  const sayOfSearch = useTexts(searchTexts);
  const navigate = useNavigate();
  if (!isLongEnough(q) || found.hits.length === 0) return null;
  const open = (hit: SearchHit) => {
    rememberSearch(q);
    void navigate({
      to: '/cases/$caseId',
      params: { caseId: hit.caseId },
      search: hit.kind === 'case' ? {} : { proceeding: hit.proceedingId },
    });
  };
  const all = () => {
    rememberSearch(q);
    void navigate({ to: '/search', search: { q } });
  };
  return (
    <Spotlight.ActionsGroup role="group" aria-label={say('found')} label={say('found')}>
      {found.hits.slice(0, 7).map((hit) => (
        <Hit key={hit.proceedingId} hit={hit} onOpen={() => open(hit)} />
      ))}
      <Spotlight.Action
        role="option"
        leftSection={<IconListSearch size={20} aria-hidden />}
        label={sayOfSearch('allResults', { q })}
        onClick={all}
        data-palette="all"
      />
    </Spotlight.ActionsGroup>
  );
}

function Hit({ hit, onOpen }: { readonly hit: SearchHit; readonly onOpen: () => void }) {
  const words = useMachineTexts();
  return (
    <Spotlight.Action role="option" onClick={onOpen} data-palette="hit">
      <KindIcon kind={hit.kind} size={20} style={{ flex: 'none', marginInlineEnd: 12 }} />
      <div style={{ minWidth: 0, flex: 1 }}>
        <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
          <Highlighted text={hit.title} ranges={hit.titleRanges} />
        </Text>
        <Text size="xs" className="palette-detail" style={{ overflowWrap: 'anywhere' }}>
          {[words.machine(hit.kind), hit.detail, hit.kind === 'case' ? '' : hit.caseNumber].filter(Boolean).join(' · ')}
        </Text>
      </div>
    </Spotlight.Action>
  );
}
