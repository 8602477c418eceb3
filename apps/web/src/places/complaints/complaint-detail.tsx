import { Button, Divider, Stack, Title } from '@mantine/core';
import type { ComplaintView } from '@tergeu/contracts';
import { ListSkeleton, ProblemAlert, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { problemOf } from '../../kernel/problem';
import { ActionList } from '../../queue/action-list';
import { ComplaintWay } from '../../queue/complaint-way';
import { Facts } from '../../queue/facts';
import { useCaseFile } from '../../queue/queue.api';
import { Effects } from '../../queue/states';
import { Candidates } from './candidates';
import { complaintsTexts } from './complaints.texts';

/** Everything needed to check it: what it says, the body before and after, who may have it, its way, my steps. */
export function ComplaintDetail({ one: { caseId, proceedingId, injuries } }: { readonly one: ComplaintView }) {
  const say = useTexts(complaintsTexts);
  const [showsWay, setShowsWay] = useState(false);
  const file = useCaseFile(caseId);
  if (file.isPending) return <ListSkeleton rows={3} />;
  if (file.isError) return <ProblemAlert problem={problemOf(file.error)} retry={() => void file.refetch()} />;
  const complaint = file.data.proceedings.find(({ id }) => id === proceedingId);
  const examination = file.data.proceedings.find(({ id }) => id === injuries?.examinationId);
  if (!complaint) return null;
  return (
    <Stack gap="md" pt="xs">
      <Divider />
      <Facts file={file.data} proceeding={complaint} />
      {examination && (
        <Stack gap="xs">
          <Title order={3}>{say('beforeAfter')}</Title>
          <Effects proceeding={examination} />
          <Facts file={file.data} proceeding={examination} />
        </Stack>
      )}
      <Title order={3}>{say('decide')}</Title>
      <ActionList file={file.data} proceedingId={proceedingId} onlyMine />
      <Candidates caseId={caseId} proceedingId={proceedingId} />
      <Stack gap="xs" align="flex-start">
        <Title order={3}>{say('way')}</Title>
        {showsWay ? (
          <ComplaintWay caseId={caseId} proceedingId={proceedingId} />
        ) : (
          <Button variant="default" size="compact-sm" onClick={() => setShowsWay(true)}>
            {say('showWay')}
          </Button>
        )}
      </Stack>
    </Stack>
  );
}
