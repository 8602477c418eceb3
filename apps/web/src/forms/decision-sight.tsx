import { Alert, Badge, Group, List, Stack, Text } from '@mantine/core';
import type { DecisionSight } from '@tergeu/contracts';
import { TimeText, usePick, useTexts } from '@tergeu/ui';
import { useMachineTexts } from '../kernel/definitions';
import { formsTexts } from './forms.texts';
import { useSight } from './sight.api';

/** The text and the materials of a decision, and what has changed since somebody saw them. */
export function SightView({ sight }: { readonly sight: DecisionSight }) {
  const say = useTexts(formsTexts);
  return (
    <Stack gap="sm">
      <Since sight={sight} />
      <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} data-testid="decision-text">
        {sight.decision.text}
      </Text>
      <Stack gap={4}>
        <Text size="sm" fw={500}>
          {say('materials')}
        </Text>
        {sight.materials.length === 0 && (
          <Text size="sm" c="dimmed">
            {say('noMaterials')}
          </Text>
        )}
        <Materials sight={sight} />
      </Stack>
    </Stack>
  );
}

function Materials({ sight }: { readonly sight: DecisionSight }) {
  const say = useTexts(formsTexts);
  const words = useMachineTexts();
  return (
    <List size="sm">
      {sight.materials.map(({ id, machine, title, standing }) => (
        <List.Item key={id}>
          <Group gap={6}>
            <Text size="sm">{[words.machine(machine), title].filter(Boolean).join(' · ')}</Text>
            {standing !== 'stands' && (
              <Badge color="red" variant="light" tt="none">
                {say(standing)}
              </Badge>
            )}
          </Group>
        </List.Item>
      ))}
    </List>
  );
}

/** Before and after, for the one who has agreed, and for the one who sent it back. */
function Since({ sight: { earlier, changes, decision } }: { readonly sight: DecisionSight }) {
  const say = useTexts(formsTexts);
  const pick = usePick();
  if (!earlier) return null;
  const isSame = !changes.text && changes.materials.length === 0;
  return (
    <Alert color={isSame ? 'gray' : 'orange'} title={isSame ? say('sameAsBefore') : say('changedSince')} data-testid="changed-since">
      <Stack gap={6}>
        <Text size="xs" c="dimmed">
          {say('seenBefore')}: {earlier.byName}, <TimeText at={earlier.at} />
        </Text>
        {changes.text && (
          <>
            <Text size="sm" fw={500}>
              {say('textThen')}
            </Text>
            <Text component="del" size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {earlier.decision.text}
            </Text>
            <Text size="sm" fw={500}>
              {say('textNow')}
            </Text>
            <Text component="ins" size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {decision.text}
            </Text>
          </>
        )}
        {changes.materials.map(({ id, title, text }) => (
          <Text key={id} size="sm">
            {pick(text)}: {title}
          </Text>
        ))}
      </Stack>
    </Alert>
  );
}

/** Beside a decision: what differs from what was agreed to or sent back. */
export function SightChanges({ caseId, decisionId }: { readonly caseId: string; readonly decisionId: string }) {
  const { data } = useSight(caseId, decisionId);
  return data ? <Since sight={data} /> : null;
}
