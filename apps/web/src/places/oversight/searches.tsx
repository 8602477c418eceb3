import { Anchor, Button, Card, Group, Stack, Text } from '@mantine/core';
import type { SearchReadingView } from '@tergeu/contracts';
import { TimeText, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { OfficialField } from '../../forms/directory-fields';
import { useMachineTexts, useVocabulary } from '../../kernel/definitions';
import { DayField } from './day-field';
import { oversightTexts } from './oversight.texts';
import { Rows } from './rows';

/** Who searched for what: a list of hits shows names and numbers, so a search is a reading, too. */
export function Searches() {
  const say = useTexts(oversightTexts);
  const [officialId, setOfficial] = useState<string | null>(null);
  const [day, setDay] = useState('');
  const showAll = () => {
    setOfficial(null);
    setDay('');
  };
  return (
    <Rows<SearchReadingView>
      hint={say('searchesHint')}
      path="/search/readings"
      query={{ officialId: officialId ?? undefined, day }}
      filter={
        <Group align="flex-end" gap="sm">
          <div style={{ flex: '2 1 240px' }}>
            <OfficialField role="" label={say('searcher')} withAsterisk={false} value={officialId} onChange={setOfficial} />
          </div>
          <DayField value={day} onChange={setDay} />
          {(officialId !== null || day !== '') && (
            <Button variant="subtle" onClick={showAll}>
              {say('all')}
            </Button>
          )}
        </Group>
      }
      row={(one) => <Search key={one.id} one={one} onOfficial={setOfficial} />}
    />
  );
}

function Search({ one, onOfficial }: { readonly one: SearchReadingView; readonly onOfficial: (id: string) => void }) {
  const say = useTexts(oversightTexts);
  const pick = usePick();
  const words = useMachineTexts();
  const { roles } = useVocabulary();
  return (
    <Card withBorder padding="sm" data-search={one.query}>
      <Group justify="space-between" align="flex-start">
        <Stack gap={2} flex="1 1 240px" miw={0}>
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            <q>{one.query}</q>
          </Text>
          <Text size="sm">
            <Anchor component="button" size="sm" onClick={() => onOfficial(one.officialId)} title={say('allOfSearcher')}>
              {one.officialName}
            </Anchor>{' '}
            · {pick(roles[one.officialRole])} · {pick(one.officialBody)}
          </Text>
          {one.kinds.length > 0 && (
            <Text size="xs" c="dimmed">
              {say('among')}: {one.kinds.map(words.machine).join(', ')}
            </Text>
          )}
        </Stack>
        <Text size="sm" c="dimmed">
          <TimeText at={one.searchedAt} /> · {say('hits', { count: one.hits })}
        </Text>
      </Group>
    </Card>
  );
}
