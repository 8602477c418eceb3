import { Card, SegmentedControl, Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ListSkeleton, PageHeader, ProblemAlert, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { CommandForm } from '../../forms/command-form';
import type { Values } from '../../forms/schema';
import { useDefinitions } from '../../kernel/definitions';
import { problemOf } from '../../kernel/problem';
import { useOfficial } from '../../kernel/session';
import { newCaseTexts } from './new-case.texts';
import { useOrigin } from './origin.api';

/** Registration, of a new case or of one severed out of another; the case file opens when it is recorded. */
export function NewCasePage() {
  const say = useTexts(newCaseTexts);
  const navigate = useNavigate({ from: '/cases/new' });
  const { from, kind } = useSearch({ from: '/cases/new' });
  const isSevered = from !== undefined || kind === 'severed';
  return (
    <>
      <PageHeader title={say('title')} hint={say(isSevered ? 'severedHint' : 'hint')}>
        <SegmentedControl
          aria-label={say('kind')}
          value={isSevered ? 'severed' : 'fresh'}
          onChange={(next) => void navigate({ search: { kind: next === 'severed' ? 'severed' : undefined }, replace: true })}
          data={[
            { value: 'fresh', label: say('fresh') },
            { value: 'severed', label: say('severed') },
          ]}
        />
      </PageHeader>
      {isSevered ? <Severed key={from ?? ''} from={from} /> : <Registration command="register" draftKey="new-case" />}
    </>
  );
}

/** Named by the case that it is severed from: the form then knows what the order says. */
function Severed({ from }: { readonly from: string | undefined }) {
  const say = useTexts(newCaseTexts);
  const origin = useOrigin(from);
  if (from === undefined) return <Registration command="registerSevered" draftKey="severed-case" />;
  if (origin.isPending) return <ListSkeleton rows={4} />;
  if (origin.isError) return <ProblemAlert problem={problemOf(origin.error)} retry={() => void origin.refetch()} />;
  const { number, title, preset } = origin.data;
  return (
    <Stack gap="sm">
      <Text size="sm">
        {say('origin')}: <b>{number}</b> · {title}
      </Text>
      {preset ? (
        <Registration command="registerSevered" draftKey={`severed-case/${from}`} preset={preset} />
      ) : (
        <Text c="var(--tergeu-late)">{say('nothingOrdered')}</Text>
      )}
    </Stack>
  );
}

interface RegistrationProps {
  readonly command: 'register' | 'registerSevered';
  readonly draftKey: string;
  readonly preset?: Values;
}

function Registration({ command, draftKey, preset }: RegistrationProps) {
  const navigate = useNavigate();
  const { city } = useOfficial();
  const definition = useDefinitions()?.['case'];
  const [caseId] = useState(uuidv7);
  if (!definition) return <ListSkeleton rows={4} />;
  return (
    <Card withBorder padding="lg" maw={640}>
      <CommandForm
        caseId={caseId}
        version={0}
        definition={definition}
        command={command}
        proceedingId={caseId}
        proceedings={[]}
        preset={preset ?? (city ? { city } : undefined)}
        draftKey={draftKey}
        onDone={() => void navigate({ to: '/cases/$caseId', params: { caseId } })}
      />
    </Card>
  );
}
