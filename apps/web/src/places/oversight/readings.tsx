import { Anchor, Badge, Button, Card, Group, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconEyeOff } from '@tabler/icons-react';
import type { ReadingView } from '@tergeu/contracts';
import { TimeText, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { OfficialField } from '../../forms/directory-fields';
import { useVocabulary } from '../../kernel/definitions';
import { CaseLink } from '../../shell/case-link';
import { DayField } from './day-field';
import { oversightTexts } from './oversight.texts';
import { Rows } from './rows';

interface Wanted {
  readonly caseNumber: string;
  readonly readerId: string | null;
  readonly day: string;
  readonly outside: boolean;
}
const everything: Wanted = { caseNumber: '', readerId: null, day: '', outside: false };

/** Who read what. A press on a reader or a case number asks for more of the same. */
export function Readings() {
  const say = useTexts(oversightTexts);
  const [wanted, setWanted] = useState(everything);
  const want = (part: Partial<Wanted>) => setWanted((now) => ({ ...now, ...part }));
  const [caseNumber] = useDebouncedValue(wanted.caseNumber.trim(), 300);
  return (
    <Rows<ReadingView>
      hint={say('readingsHint')}
      path="/oversight/readings"
      query={{
        caseNumber,
        readerId: wanted.readerId ?? undefined,
        day: wanted.day,
        outside: wanted.outside ? 'true' : undefined,
      }}
      filter={<Filter wanted={wanted} want={want} />}
      row={(one) => <Reading key={one.id} one={one} want={want} />}
    />
  );
}

interface FilterProps {
  readonly wanted: Wanted;
  readonly want: (part: Partial<Wanted>) => void;
}

function Filter({ wanted, want }: FilterProps) {
  const say = useTexts(oversightTexts);
  const isNarrowed = wanted.caseNumber !== '' || wanted.readerId !== null || wanted.day !== '' || wanted.outside;
  return (
    <Group align="flex-end" gap="sm">
      <TextInput
        flex="1 1 180px"
        label={say('caseNumber')}
        value={wanted.caseNumber}
        onChange={(event) => want({ caseNumber: event.currentTarget.value })}
      />
      <div style={{ flex: '2 1 240px' }}>
        <OfficialField
          role=""
          label={say('reader')}
          withAsterisk={false}
          value={wanted.readerId}
          onChange={(readerId) => want({ readerId })}
        />
      </div>
      <DayField value={wanted.day} onChange={(day) => want({ day })} />
      <Switch mb={8} label={say('outside')} checked={wanted.outside} onChange={(event) => want({ outside: event.currentTarget.checked })} />
      {isNarrowed && (
        <Button variant="subtle" onClick={() => want(everything)}>
          {say('all')}
        </Button>
      )}
    </Group>
  );
}

function Reading({ one, want }: { readonly one: ReadingView; readonly want: FilterProps['want'] }) {
  const say = useTexts(oversightTexts);
  const pick = usePick();
  const { roles } = useVocabulary();
  return (
    <Card withBorder padding="sm" data-reading={one.caseNumber}>
      <Group justify="space-between" align="flex-start">
        <Stack gap={2} flex="1 1 240px" miw={0}>
          <Group gap={8}>
            <Anchor component="button" size="sm" fw={600} onClick={() => want({ readerId: one.readerId })} title={say('allOfReader')}>
              {one.readerName}
            </Anchor>
            {one.capacity !== null && (
              <Text size="xs" c="dimmed">
                {say(`part_${one.capacity}`)}
              </Text>
            )}
            {!one.hasPart && (
              <Badge color="orange" variant="light" tt="none" leftSection={<IconEyeOff size={13} aria-hidden />}>
                {say('noPart')}
              </Badge>
            )}
          </Group>
          <Text size="sm">
            {pick(roles[one.readerRole])} · {pick(one.readerBody)}
          </Text>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {one.caseTitle}
          </Text>
        </Stack>
        <Stack gap={2} className="row-end">
          <CaseLink caseId={one.caseId} number={one.caseNumber} />
          <TimeText at={one.readAt} size="sm" />
          <Anchor component="button" size="xs" onClick={() => want({ caseNumber: one.caseNumber })}>
            {say('allOfCase')}
          </Anchor>
        </Stack>
      </Group>
    </Card>
  );
}
