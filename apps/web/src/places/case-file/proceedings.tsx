import { Card, Group, SimpleGrid, Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CaseFileView, ProceedingView } from '@tergeu/contracts';
import { ClockBar, EmptyState, usePick, useTexts } from '@tergeu/ui';
import { useMachineTexts } from '../../kernel/definitions';
import { useNow } from '../../kernel/system-time';
import { ProceedingTitle } from '../../queue/facts';
import { Effects, States } from '../../queue/states';
import { caseFileTexts } from './case-file.texts';
import { NewProceeding } from './new-proceeding';

/** All proceedings of the case but itself, those under way first. */
export function Proceedings({ file }: { readonly file: CaseFileView }) {
  const say = useTexts(caseFileTexts);
  const words = useMachineTexts();
  const all = file.proceedings.filter(({ id }) => id !== file.id);
  const machines = [...new Set(all.map(({ machine }) => machine))];
  return (
    <Stack gap="lg">
      <Group>
        <NewProceeding file={file} />
      </Group>
      {all.length === 0 && <EmptyState title={say('none')} />}
      {machines.map((machine) => (
        <Stack key={machine} gap="xs">
          <Title order={2}>{words.machine(machine)}</Title>
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="sm">
            {all
              .filter((one) => one.machine === machine)
              .sort((a, b) => Number(a.done) - Number(b.done))
              .map((one) => (
                <ProceedingCard key={one.id} caseId={file.id} one={one} />
              ))}
          </SimpleGrid>
        </Stack>
      ))}
    </Stack>
  );
}

function ProceedingCard({ caseId, one }: { readonly caseId: string; readonly one: ProceedingView }) {
  const pick = usePick();
  const now = useNow();
  const running = one.clocks.filter(({ status }) => status === 'running').sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0];
  return (
    <Card
      withBorder
      padding="sm"
      className="work-card"
      style={{ color: 'inherit' }}
      data-machine={one.machine}
      renderRoot={(props) => <Link {...props} to="/cases/$caseId" params={{ caseId }} search={{ proceeding: one.id }} />}
    >
      <Stack gap={6}>
        <ProceedingTitle proceeding={one} />
        <States proceeding={one} />
        <Effects proceeding={one} />
        {running && <ClockBar {...running} now={now} title={pick(running.title)} />}
      </Stack>
    </Card>
  );
}
