import { Anchor, Card, Grid, Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CaseFileView, ProceedingView as Proceeding } from '@tergeu/contracts';
import { ClockBar, usePick, useTexts } from '@tergeu/ui';
import { SightChanges } from '../../forms/decision-sight';
import { ActionList } from '../../queue/action-list';
import { Facts, ProceedingTitle } from '../../queue/facts';
import { Effects, States } from '../../queue/states';
import { caseFileTexts } from './case-file.texts';
import { Journal } from './journal';
import { useMomentOf } from './moment-of';
import { ProcedureMap } from './procedure-map';

/** One proceeding: where it stands on its map, what can be done, what it holds, how it came here. */
export function ProceedingView({ file, proceeding }: { readonly file: CaseFileView; readonly proceeding: Proceeding }) {
  const say = useTexts(caseFileTexts);
  const pick = usePick();
  const now = useMomentOf(file);
  return (
    <Stack gap="lg">
      <Anchor
        size="sm"
        renderRoot={(props) => (
          <Link
            {...props}
            to="/cases/$caseId"
            params={{ caseId: file.id }}
            search={({ entry, asOf, reading, tab }) => ({ entry, asOf, reading, tab: tab ?? 'proceedings' })}
          />
        )}
      >
        ← {say('back')}
      </Anchor>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Card withBorder padding="lg">
            <Stack gap="md">
              <ProceedingTitle proceeding={proceeding} />
              <States proceeding={proceeding} />
              <Effects proceeding={proceeding} />
              {file.asOf === null && proceeding.machine === 'key-decision' && <SightChanges caseId={file.id} decisionId={proceeding.id} />}
              {proceeding.clocks.map((clock) => (
                <ClockBar key={clock.name + clock.startedAt} {...clock} now={now} title={pick(clock.title)} />
              ))}
              {file.asOf === null && <ActionList file={file} proceedingId={proceeding.id} />}
            </Stack>
          </Card>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Card withBorder padding="lg">
            <Title order={2} mb="sm">
              {say('facts')}
            </Title>
            <Facts file={file} proceeding={proceeding} />
          </Card>
        </Grid.Col>
      </Grid>
      <Card withBorder padding="lg">
        <Title order={2} mb="sm">
          {say('map')}
        </Title>
        <ProcedureMap file={file} proceeding={proceeding} />
      </Card>
      <Journal file={file} proceedingId={proceeding.id} />
    </Stack>
  );
}
