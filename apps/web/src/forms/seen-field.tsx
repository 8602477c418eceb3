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
export function SeenField({ about, ...field }: SeenFieldProps) {
  const { data, isPending, isError, error, refetch } = useSight(about.caseId, about.proceedingId);
  if (isPending) return <ListSkeleton rows={3} />;
  if (isError) return <ProblemAlert problem={problemOf(error)} retry={() => void refetch()} />;
  return <Shown newest={data} {...field} />;
}

function Shown({ newest, onChange, ...field }: Omit<SeenFieldProps, 'about'> & { readonly newest: DecisionSight }) {
  const say = useTexts(formsTexts);
  // What was shown first stays, until the reader asks for the newer one.
  const [shown, setShown] = useState(newest);
  useEffect(() => {
    onChange(shown.seen);
    // The form is told of another sight, not of its own redrawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [shown]);
  const isOld = JSON.stringify(shown.seen) !== JSON.stringify(newest.seen);
  return (
    <Input.Wrapper {...field} description={say('seenHint')} labelElement="div">
      <Stack gap="xs" mt={6}>
        {isOld && (
          <Alert color="orange" role="alert" title={say('newerText')}>
            <Button size="compact-sm" variant="light" onClick={() => setShown(newest)}>
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
