import { Alert, Button, Collapse, Group, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconHistory } from '@tabler/icons-react';
import type { CaseFileView } from '@tergeu/contracts';
import { formatMoment, ListSkeleton, useLanguage, useTexts } from '@tergeu/ui';
import { lazy, Suspense, useState } from 'react';
import { useNarrow } from '../../kernel/narrow';
import { isPast, type Moment } from './case-file.api';
import { pastTexts } from './past.texts';

const MomentChoice = lazy(() => import('./moment-choice').then((part) => ({ default: part.MomentChoice })));

export interface MomentBarProps {
  /** The newest entry of the journal. */
  readonly head: number;
  readonly moment: Moment;
  /** The file as it was, once it is there. */
  readonly shown: CaseFileView | undefined;
  readonly onChange: (moment: Moment) => void;
}

/** Goes back in the file, entry by entry or to a moment; while it does, a banner says so and leads back. */
export function MomentBar({ head, moment, shown, onChange }: MomentBarProps) {
  const say = useTexts(pastTexts);
  const past = isPast(moment);
  const isNarrow = useNarrow(48);
  const [opened, setOpened] = useState(past && !isNarrow);
  return (
    <Stack gap="xs" className="no-print">
      {past && <PastBanner shown={shown} onBack={() => onChange({})} />}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconHistory size={16} aria-hidden />}
        style={{ alignSelf: 'flex-start' }}
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        {say('look')}
      </Button>
      <Collapse expanded={opened}>
        {opened && (
          <Suspense fallback={<ListSkeleton rows={2} />}>
            <MomentChoice head={head} moment={moment} shown={shown} onChange={onChange} />
          </Suspense>
        )}
      </Collapse>
    </Stack>
  );
}

function PastBanner({ shown, onBack }: { readonly shown: CaseFileView | undefined; readonly onBack: () => void }) {
  const say = useTexts(pastTexts);
  const language = useLanguage();
  const asOf = shown?.asOf;
  const told = asOf && { at: formatMoment(asOf.at, language), entry: asOf.entry };
  return (
    <Alert color="orange" variant="light" icon={<IconHistory aria-hidden />} role="status" data-testid="past-banner">
      <Group justify="space-between" gap="xs">
        <Text size="sm" flex="1 1 220px">
          {told && `${say(asOf.reading === 'occurred' ? 'bannerOccurred' : 'banner', told)}. `}
          {say('closed')}
        </Text>
        <Button size="xs" leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={onBack}>
          {say('backToNow')}
        </Button>
      </Group>
    </Alert>
  );
}
