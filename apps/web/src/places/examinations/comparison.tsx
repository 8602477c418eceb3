import { Divider, Group, List, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { PersonExaminationsView } from '@tergeu/contracts';
import { formatLength, ListSkeleton, ProblemAlert, TimeText, useLanguage, useTexts } from '@tergeu/ui';
import { BodyMap } from '../../forms/body-map/body-map';
import { useDefinitions, useMachineTexts } from '../../kernel/definitions';
import { call } from '../../kernel/http';
import { problemOf } from '../../kernel/problem';
import { examinationsTexts } from './examinations.texts';

type Held = PersonExaminationsView['examinations'][number];

interface ComparisonProps {
  readonly caseId: string;
  readonly proceedingId: string;
}

/** All examinations of the person, the latest first: what each shows that the one before did not. */
export function Comparison({ caseId, proceedingId }: ComparisonProps) {
  const say = useTexts(examinationsTexts);
  const person = useQuery({
    queryKey: ['case', caseId, 'examinations', proceedingId],
    queryFn: () => call<PersonExaminationsView>(`/examinations/${caseId}/${proceedingId}`),
  });
  if (person.isPending) return <ListSkeleton rows={2} />;
  if (person.isError) return <ProblemAlert problem={problemOf(person.error)} retry={() => void person.refetch()} />;
  const { examinations } = person.data;
  return (
    <Stack gap="md" pt="xs">
      {examinations.map((one) => (
        <Examined key={one.proceedingId} one={one} />
      ))}
      {examinations.length < 2 && <Text size="sm">{say('nothingBefore')}</Text>}
    </Stack>
  );
}

function Examined({ one }: { readonly one: Held }) {
  const say = useTexts(examinationsTexts);
  const options = useDefinitions()?.['medical-examination']?.options ?? {};
  return (
    <Stack gap="xs" component="section" data-examined={one.proceedingId}>
      <Divider />
      <Title order={3} size="h4">
        <TimeText at={one.examinedAt} />
      </Title>
      <Text size="sm" c="dimmed">
        {one.medicName}
      </Text>
      <New one={one} />
      {one.marks.length === 0 ? (
        <Text size="sm">{say('noMarks')}</Text>
      ) : (
        <>
          <BodyMap marks={one.marks} options={options} />
          <Marks one={one} />
        </>
      )}
      {one.recommendation && (
        <Text size="sm">
          {say('recommendation')}: {one.recommendation}
        </Text>
      )}
    </Stack>
  );
}

function New({ one }: { readonly one: Held }) {
  const say = useTexts(examinationsTexts);
  if (one.previousId === null) return null;
  if (one.newSites.length === 0) return <Text size="sm">{say('nothingNew')}</Text>;
  return (
    <Stack gap={2}>
      <Group gap={6} c="var(--tergeu-late)" wrap="nowrap" align="flex-start">
        <IconAlertTriangle size={16} aria-hidden style={{ flexShrink: 0, marginTop: 3 }} />
        <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
          {say('isNew')}: {one.newSites.join(', ')}
        </Text>
      </Group>
      {one.heldBetween.length > 0 && (
        <Text size="sm">
          {say('between')}: {one.heldBetween.join(', ')}
        </Text>
      )}
    </Stack>
  );
}

function Marks({ one: { marks } }: { readonly one: Held }) {
  const words = useMachineTexts();
  const language = useLanguage();
  return (
    <List size="sm" type="ordered">
      {marks.map(({ site, description, kind, sizeMm }, index) => (
        <List.Item key={index} style={{ overflowWrap: 'anywhere' }}>
          <b>{site}</b>: {[kind && words.option('medical-examination', 'kind', kind), description].filter(Boolean).join(', ')}
          {sizeMm !== undefined && `, ${formatLength(sizeMm, language)}`}
        </List.Item>
      ))}
    </List>
  );
}
