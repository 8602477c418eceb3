import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { CustodyView } from '@tergeu/contracts';
import { ListSkeleton, ProblemAlert, spanText, TimeText, uiTexts, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { problemOf } from '../../kernel/problem';
import { ActionList } from '../../queue/action-list';
import { useCaseFile } from '../../queue/queue.api';
import { facilityTexts } from './facility.texts';

type HeldPerson = CustodyView['inside'][number];

/** Held against the law (S07): time is up, or time itself has made release the only way on. */
export const mustGo = ({ state, limitAt }: HeldPerson, now: number): boolean => state === 'overdue' || Date.parse(limitAt) <= now;

/** Whoever is held past the limit is released now: it is said so, and the command is at hand. */
export function MustGo({ one, now }: { readonly one: HeldPerson; readonly now: number }) {
  const say = useTexts(facilityTexts);
  const sayUnit = useTexts(uiTexts);
  const [isOpen, setOpen] = useState(false);
  const isPast = Date.parse(one.limitAt) <= now;
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={say('mustGo')} p="xs" data-must-go={one.personName}>
      <Stack gap={6} align="flex-start">
        <Text size="sm">
          {isPast ? (
            <>
              {say('heldPast')} <TimeText at={one.limitAt} /> · {spanText(now - Date.parse(one.limitAt), sayUnit)}
            </>
          ) : (
            say('noAnswerInTime')
          )}
        </Text>
        {isOpen ? (
          <Release one={one} />
        ) : (
          <Button color="red" size="compact-sm" className="not-printed" onClick={() => setOpen(true)}>
            {say('releaseNow')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

/** The file is opened only when somebody means to act: each opening is a reading on record. */
function Release({ one }: { readonly one: HeldPerson }) {
  const file = useCaseFile(one.caseId);
  if (file.isPending) return <ListSkeleton rows={1} />;
  if (file.isError) return <ProblemAlert problem={problemOf(file.error)} retry={() => void file.refetch()} />;
  return <ActionList file={file.data} proceedingId={one.proceedingId} onlyMine />;
}
