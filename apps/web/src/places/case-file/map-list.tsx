import { Badge, List, Stack, Text, Title } from '@mantine/core';
import type { AvailabilityView, DefinitionView, HistoryEntryView, ProceedingView } from '@tergeu/contracts';
import { ReasonList, formatMoment, useLanguage, usePick, useTexts } from '@tergeu/ui';
import type { ReactNode } from 'react';
import { useMachineTexts, useVocabulary } from '../../kernel/definitions';
import { commandText } from './command-text';
import { mapTexts } from './map.texts';
import { otherWays } from './walked';

interface MapListProps {
  readonly definition: DefinitionView;
  readonly proceeding: ProceedingView;
  readonly availability: readonly AvailabilityView[];
  readonly steps: readonly HistoryEntryView[];
  readonly isPast: boolean;
}

/** The map in words: where it stands, what is open, what is blocked and by what, which ways there are, how it came here. */
export function MapList({ definition, proceeding, availability, steps, isPast }: MapListProps) {
  const say = useTexts(mapTexts);
  const pick = usePick();
  const words = useMachineTexts();
  const { roles } = useVocabulary();
  const inState = availability.filter((one) => one.inState);
  const open = inState.filter((one) => one.open);
  const blocked = inState.filter((one) => !one.open && one.reasons.some(({ condition }) => condition !== 'actor'));
  const ways = otherWays(definition, proceeding.states, new Set([...open, ...blocked].map(({ command }) => command)));
  return (
    <Stack gap="md" data-testid="map-list">
      <Part title={say('here')}>
        {proceeding.states.map((state) => (
          <List.Item key={state}>{words.state(definition.name, state)}</List.Item>
        ))}
      </Part>
      {!isPast && (
        <Part title={say('open')} empty={say('nobodyHere')}>
          {open.map((one) => (
            <List.Item key={one.command}>{pick(one.text)}</List.Item>
          ))}
        </Part>
      )}
      {blocked.length > 0 && (
        <Part title={say('blocked')}>
          {blocked.map((one) => (
            <List.Item key={one.command}>
              <Text size="sm" fw={600}>
                {pick(one.text)}
              </Text>
              <ReasonList reasons={one.reasons} roleTexts={roles} />
            </List.Item>
          ))}
        </Part>
      )}
      {ways.length > 0 && (
        <Part title={say('others')}>
          {ways.map(({ command, to }) => (
            <List.Item key={`${command} ${to}`}>
              {commandText(definition, command, pick)} → {words.state(definition.name, to)}
            </List.Item>
          ))}
        </Part>
      )}
      <WalkedList definition={definition} steps={steps} />
    </Stack>
  );
}

function Part({ title, empty, children }: { readonly title: string; readonly empty?: string; readonly children: readonly ReactNode[] }) {
  return (
    <div>
      <Title order={3} mb={4}>
        {title}
      </Title>
      {children.length === 0 ? (
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      ) : (
        <List size="sm" spacing={4}>
          {children}
        </List>
      )}
    </div>
  );
}

/** The way that was taken, in order: which step, by whom, when. */
function WalkedList({ definition, steps }: Pick<MapListProps, 'definition' | 'steps'>) {
  const say = useTexts(mapTexts);
  return (
    <div>
      <Title order={3} mb={4}>
        {say('walked')}
      </Title>
      <List type="ordered" size="sm" spacing={4}>
        {steps.map((step) => (
          <List.Item key={step.sequence}>
            <WalkedStep definition={definition} step={step} />
          </List.Item>
        ))}
      </List>
    </div>
  );
}

export function WalkedStep({ definition, step }: { readonly definition: DefinitionView; readonly step: HistoryEntryView }) {
  const say = useTexts(mapTexts);
  const pick = usePick();
  const words = useMachineTexts();
  const language = useLanguage();
  const who = step.actor.role === 'clock' ? say('time') : step.actor.name;
  const moved = step.kind === 'accepted' && step.from.join() !== step.to.join();
  return (
    <Text size="sm" span>
      {commandText(definition, step.command, pick)}
      {moved && ` → ${step.to.map((path) => words.state(definition.name, path)).join(', ')}`}{' '}
      <Text span c="dimmed" size="sm">
        {say('by', { who, at: formatMoment(step.occurredAt, language) })} · №{step.sequence}
      </Text>{' '}
      {step.kind === 'refused' && (
        <Badge size="sm" color="orange" variant="light" tt="none">
          {[say('blocked'), ...(step.reasons ?? []).flatMap(({ safeguard }) => safeguard ?? [])].join(' · ')}
        </Badge>
      )}
    </Text>
  );
}
