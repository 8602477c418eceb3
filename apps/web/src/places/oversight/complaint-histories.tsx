import { Badge, Button, Card, Collapse, Group, Stack, Switch, Text } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { ComplaintHistoryView } from '@tergeu/contracts';
import { TimeText, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { ComplaintWay } from '../../queue/complaint-way';
import { States } from '../../queue/states';
import { CaseLink } from '../../shell/case-link';
import { oversightTexts } from './oversight.texts';
import { Rows } from './rows';

/** Every complaint of abuse, and on demand its whole way. */
export function ComplaintHistories() {
  const say = useTexts(oversightTexts);
  const [late, setLate] = useState(false);
  return (
    <Rows<ComplaintHistoryView>
      hint={say('complaintsHint')}
      path="/oversight/complaints"
      query={{ missed: late ? 'true' : undefined }}
      filter={<Switch label={say('onlyMissed')} checked={late} onChange={(event) => setLate(event.currentTarget.checked)} />}
      row={(one) => <History key={one.proceedingId} one={one} />}
    />
  );
}

function History({ one }: { readonly one: ComplaintHistoryView }) {
  const say = useTexts(oversightTexts);
  const [shown, setShown] = useState(false);
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between" align="flex-start">
        <Stack gap={4} flex="1 1 240px" miw={0}>
          <Text fw={600} size="sm">
            {one.complainant}
          </Text>
          <Text size="xs" c="dimmed">
            {say('received')} <TimeText at={one.receivedAt} />
          </Text>
          <States proceeding={{ machine: 'complaint', states: one.states }} />
        </Stack>
        <Stack gap={4} className="row-end">
          <CaseLink caseId={one.caseId} number={one.caseNumber} proceedingId={one.proceedingId} />
          {one.overdue && (
            <Badge color="red" variant="light" tt="none" leftSection={<IconAlertTriangle size={13} aria-hidden />}>
              {say('limitMissed')}
            </Badge>
          )}
        </Stack>
      </Group>
      <Button
        mt={6}
        size="compact-sm"
        variant="subtle"
        style={{ alignSelf: 'flex-start' }}
        aria-expanded={shown}
        aria-label={`${say(shown ? 'hideWay' : 'showWay')}: ${one.complainant}`}
        rightSection={shown ? <IconChevronUp size={14} aria-hidden /> : <IconChevronDown size={14} aria-hidden />}
        onClick={() => setShown(!shown)}
      >
        {say(shown ? 'hideWay' : 'showWay')}
      </Button>
      <Collapse expanded={shown}>{shown && <ComplaintWay caseId={one.caseId} proceedingId={one.proceedingId} />}</Collapse>
    </Card>
  );
}
