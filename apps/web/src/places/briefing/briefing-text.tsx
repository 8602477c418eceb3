import { Button, Card, CopyButton, Group, Text } from '@mantine/core';
import type { TextsView } from '@tergeu/contracts';
import { usePick, useTexts } from '@tergeu/ui';
import { briefingTexts } from './briefing.texts';

/** The wording of the briefing with today's figures, in the reader's language. */
export function BriefingText({ text }: { readonly text: TextsView }) {
  const say = useTexts(briefingTexts);
  const pick = usePick();
  return (
    <Card withBorder padding="lg" maw={760}>
      <Group justify="flex-end" mb="xs">
        <CopyButton value={pick(text)}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="light" onClick={copy}>
              {copied ? say('copied') : say('copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Text style={{ whiteSpace: 'pre-wrap' }} lh={1.65}>
        {pick(text)}
      </Text>
    </Card>
  );
}
