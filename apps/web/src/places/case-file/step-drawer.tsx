import { Drawer, List, Stack, Text } from '@mantine/core';
import type { AvailabilityView, DefinitionView, HistoryEntryView } from '@tergeu/contracts';
import { ReasonList, usePick, useTexts } from '@tergeu/ui';
import { useMachineTexts, useVocabulary } from '../../kernel/definitions';
import { useNarrow } from '../../kernel/narrow';
import { commandText } from './command-text';
import type { MapEdge } from './layout-map';
import { WalkedStep } from './map-list';
import { mapTexts } from './map.texts';
import { stepsAlong } from './walked';

interface StepDrawerProps {
  readonly definition: DefinitionView;
  /** The edge that was pressed; null = closed. */
  readonly edge: MapEdge | null;
  readonly availability: readonly AvailabilityView[];
  readonly steps: readonly HistoryEntryView[];
  readonly onClose: () => void;
}

/** A step of the map: is it open, what blocks it, by which article, what cures it, and who has taken it when. */
export function StepDrawer({ definition, edge, availability, steps, onClose }: StepDrawerProps) {
  const say = useTexts(mapTexts);
  const pick = usePick();
  const words = useMachineTexts();
  const isNarrow = useNarrow(48);
  const title = edge?.commands.map((command) => commandText(definition, command, pick)).join(' / ');
  const taken = edge ? stepsAlong(edge, steps) : [];
  return (
    <Drawer
      opened={edge !== null}
      onClose={onClose}
      title={title}
      position={isNarrow ? 'bottom' : 'right'}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      {edge && (
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {words.state(definition.name, edge.from)} → {words.state(definition.name, edge.to)}
          </Text>
          {edge.commands.map((command) => (
            <Standing key={command} one={availability.find((known) => known.command === command && known.inState)} />
          ))}
          {taken.length > 0 && (
            <>
              <Text fw={600}>{say('walkedTimes', { count: taken.length })}</Text>
              <List size="sm">
                {taken.map((step) => (
                  <List.Item key={step.sequence}>
                    <WalkedStep definition={definition} step={step} />
                  </List.Item>
                ))}
              </List>
            </>
          )}
        </Stack>
      )}
    </Drawer>
  );
}

function Standing({ one }: { readonly one: AvailabilityView | undefined }) {
  const say = useTexts(mapTexts);
  const pick = usePick();
  const { roles } = useVocabulary();
  if (!one) return null;
  return (
    <Stack gap={4}>
      <Text size="sm" c="dimmed">
        {pick(one.article.citation)}
      </Text>
      {one.open && <Text size="sm">{say('openHint')}</Text>}
      {!one.open && one.reasons.length === 0 && <Text size="sm">{say('notNow')}</Text>}
      {!one.open && one.reasons.length > 0 && <ReasonList reasons={one.reasons} roleTexts={roles} />}
    </Stack>
  );
}
