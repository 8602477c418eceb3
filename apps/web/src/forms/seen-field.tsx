import { Alert, Button, Input, Paper, Stack } from '@mantine/core';
import type { DecisionSight } from '@tergeu/contracts';
import { ListSkeleton, ProblemAlert, useTexts } from '@tergeu/ui';
import { useEffect, useState } from 'react';
import { problemOf } from '../kernel/problem';
import { SightView } from './decision-sight';
import type { About } from './field';
import { formsTexts } from './forms.texts';
import { useSight } from './sight.api';

interface SeenFieldProps {
  readonly label: string;
  readonly error?: string;
  readonly withAsterisk: boolean;
  readonly about: About;
  readonly onChange: (value: unknown) => void;
}

/** Shows what is agreed to and answers with its digests: of what is on the screen, never of something newer. */
export function SeenField({ about, onChange, label, error, withAsterisk }: SeenFieldProps) {
  const say = useTexts(formsTexts);
  const { data, isPending, isError, error: fault, refetch } = useSight(about.caseId, about.proceedingId);
  const [shown, setShown] = useState<DecisionSight | null>(null);
  const show = (sight: DecisionSight) => {
    setShown(sight);
    onChange(sight.seen);
  };
  useEffect(() => {
    if (data && !shown) show(data);
  });
  if (isError) return <ProblemAlert problem={problemOf(fault)} retry={() => void refetch()} />;
  if (isPending || !shown) return <ListSkeleton rows={3} />;
  const isOld = JSON.stringify(shown.seen) !== JSON.stringify(data.seen);
  return (
    <Input.Wrapper label={label} error={error} withAsterisk={withAsterisk} description={say('seenHint')} labelElement="div">
      <Stack gap="xs" mt={6}>
        {isOld && (
          <Alert color="orange" role="alert" title={say('newerText')}>
            <Button size="compact-sm" variant="light" onClick={() => show(data)}>
              {say('showNewer')}
            </Button>
          </Alert>
        )}
        <Paper withBorder p="sm">
          <SightView sight={shown} />
        </Paper>
      </Stack>
    </Input.Wrapper>
  );
}
