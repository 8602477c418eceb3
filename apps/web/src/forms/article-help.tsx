import { Anchor, Collapse, List, Stack, Text } from '@mantine/core';
import type { DefinitionView } from '@tergeu/contracts';
import { usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { formsTexts } from './forms.texts';

interface ArticleHelpProps {
  readonly definition: DefinitionView;
  readonly command: DefinitionView['commands'][number];
}

/** The article a step rests on, and what the law asks before it: the machine's own conditions, in words. */
export function ArticleHelp({ definition, command }: ArticleHelpProps) {
  const say = useTexts(formsTexts);
  const pick = usePick();
  const [shown, setShown] = useState(false);
  const names = new Set(definition.transitions.filter((one) => one.command === command.name).flatMap(({ conditions }) => conditions));
  const asked = [...names].flatMap((name) => definition.conditions[name] ?? []);
  return (
    <Stack gap={4}>
      <Text size="sm" c="dimmed">
        {pick(command.article.citation)}: {pick(command.articleTitle)}
        {asked.length > 0 && (
          <>
            {' · '}
            <Anchor component="button" type="button" size="sm" aria-expanded={shown} onClick={() => setShown(!shown)}>
              {say('whatLawAsks')}
            </Anchor>
          </>
        )}
      </Text>
      <Collapse expanded={shown}>
        <List size="sm">
          {asked.map(({ text, article }, index) => (
            <List.Item key={index}>
              {pick(text)}{' '}
              <Text span size="xs" c="dimmed">
                {pick(article.citation)}
              </Text>
            </List.Item>
          ))}
        </List>
      </Collapse>
    </Stack>
  );
}
