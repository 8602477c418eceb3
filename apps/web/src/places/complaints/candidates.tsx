import { Badge, Group, List, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { CandidatesView } from '@tergeu/contracts';
import { ListSkeleton, ProblemAlert, usePick, useTexts } from '@tergeu/ui';
import { call } from '../../kernel/http';
import { problemOf } from '../../kernel/problem';
import { complaintsTexts } from './complaints.texts';

interface CandidatesProps {
  readonly caseId: string;
  readonly proceedingId: string;
}

/** Who may check or review it next, and what keeps the others from it; the server asks the step's own conditions. */
export function Candidates({ caseId, proceedingId }: CandidatesProps) {
  const say = useTexts(complaintsTexts);
  const pick = usePick();
  const candidates = useQuery({
    queryKey: ['case', caseId, 'candidates', proceedingId],
    queryFn: () => call<CandidatesView>(`/complaints/${caseId}/${proceedingId}/candidates`),
  });
  if (candidates.isPending) return <ListSkeleton rows={1} />;
  if (candidates.isError) return <ProblemAlert problem={problemOf(candidates.error)} retry={() => void candidates.refetch()} />;
  return candidates.data.map(({ command, text, officials, more }) => (
    <Stack key={command} gap="xs" data-candidates={command}>
      <Group gap="xs">
        <Title order={3}>
          {say('mayHaveIt')}: {pick(text)}
        </Title>
        <Badge component="a" href="/law#S08" size="sm" variant="light" color="orange" style={{ cursor: 'pointer' }}>
          S08
        </Badge>
      </Group>
      <List size="sm" listStyleType="none" spacing={6}>
        {officials.map((one) => (
          <List.Item key={one.id} icon={<Mark may={one.objections.length === 0} />}>
            <Text size="sm" fw={600} span>
              {one.name}
            </Text>{' '}
            <Text size="sm" c="dimmed" span>
              {[one.unitName, pick(one.bodyName)].filter(Boolean).join(' · ')}
            </Text>
            <Text size="sm">{one.objections.length === 0 ? say('may') : `${say('mayNot')}: ${one.objections.map(pick).join('; ')}`}</Text>
          </List.Item>
        ))}
      </List>
      {more && <Text size="sm">{say('moreOfficials')}</Text>}
    </Stack>
  ));
}

const Mark = ({ may }: { readonly may: boolean }) =>
  may ? (
    <IconCircleCheck size={18} color="var(--tergeu-met)" aria-hidden />
  ) : (
    <IconCircleX size={18} color="var(--tergeu-late)" aria-hidden />
  );
