import { Button, Group, Paper, Progress, ScrollArea, Stack, Text } from '@mantine/core';
import { ProblemAlert, usePick, useTexts } from '@tergeu/ui';
import { useEffect, useState } from 'react';
import { useVocabulary } from '../../kernel/definitions';
import { usePreferences } from '../../kernel/preferences';
import { deskTexts } from '../desk/desk.texts';
import type { Tray, Waiting } from './tray';

interface TrayViewProps {
  readonly tray: Tray;
  readonly onUndo: (id: string) => void;
  readonly onLookAgain: (one: Waiting) => void;
}

/** Decisions on their way: each can be undone until it is sent. */
export function TrayView({ tray, onUndo, onLookAgain }: TrayViewProps) {
  const say = useTexts(deskTexts);
  const list = tray.all();
  if (list.length === 0) return null;
  return (
    <Paper component="section" aria-label={say('tray')} withBorder p="xs" data-testid="tray">
      <Text size="xs" c="dimmed" mb={4}>
        {say('tray')}
      </Text>
      <ScrollArea.Autosize mah={200} type="auto">
        <Stack gap={6} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {list.toReversed().map((one) => (
            <li key={one.id} data-stage={one.stage}>
              <Entry one={one} tray={tray} onUndo={onUndo} onLookAgain={onLookAgain} />
            </li>
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </Paper>
  );
}

function Entry({ one, tray, onUndo, onLookAgain }: TrayViewProps & { readonly one: Waiting }) {
  const say = useTexts(deskTexts);
  const pick = usePick();
  const { roles } = useVocabulary();
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap={6}>
        <Text size="sm">
          <b>{pick(one.command)}</b> · {one.caseNumber}
        </Text>
        <Group gap={6}>
          <Standing one={one} />
          {one.stage === 'waiting' && (
            <Button size="compact-sm" variant="light" onClick={() => onUndo(one.id)}>
              {say('undo')}
            </Button>
          )}
          {(one.stage === 'waiting' || one.stage === 'unanswered') && (
            <Button size="compact-sm" variant="subtle" onClick={() => void tray.sendNow(one.id)}>
              {say(one.stage === 'waiting' ? 'sendNow' : 'tryAgain')}
            </Button>
          )}
          {one.stage === 'refused' && (
            <Button size="compact-sm" variant="light" onClick={() => onLookAgain(one)}>
              {say('lookAgain')}
            </Button>
          )}
        </Group>
      </Group>
      {one.stage === 'refused' && one.problem && <ProblemAlert problem={one.problem} roleTexts={roles} />}
    </Stack>
  );
}

/** Where it stands, in words; a countdown is not read aloud each second. */
function Standing({ one: { stage, sendAt } }: { readonly one: Waiting }) {
  const say = useTexts(deskTexts);
  const { undoSeconds } = usePreferences();
  const left = useSecondsTo(stage === 'waiting' ? sendAt : null);
  if (stage === 'waiting' && sendAt !== null)
    return (
      <Stack gap={2} miw={120}>
        <Text size="xs" c="dimmed">
          {say('sendsIn', { count: left })}
        </Text>
        <Progress size="xs" value={(left / Math.max(1, undoSeconds)) * 100} aria-hidden transitionDuration={250} />
      </Stack>
    );
  const words = { waiting: 'held', sending: 'sending', unanswered: 'unanswered', refused: 'refusedBack', sent: 'sent' } as const;
  return (
    <Text size="xs" c={stage === 'sent' ? 'teal' : 'dimmed'} fw={500}>
      {say(words[stage])}
    </Text>
  );
}

function useSecondsTo(at: number | null): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (at === null) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [at]);
  return at === null ? 0 : Math.max(0, Math.ceil((at - now) / 1_000));
}
