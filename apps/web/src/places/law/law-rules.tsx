import { Alert, List, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import type { LawRulesView } from '@tergeu/contracts';
import { usePick, useTexts } from '@tergeu/ui';
import { lawTexts } from './law.texts';

export type JurisdictionId = LawRulesView['chosen'];

/** Which law governs what straddles a change; whose law is shown; what a second jurisdiction leaves out. */
export function LawRules(props: {
  readonly rules: LawRulesView;
  readonly shown: JurisdictionId;
  readonly onShow: (jurisdiction: JurisdictionId) => void;
}) {
  const { rules, shown, onShow } = props;
  const say = useTexts(lawTexts);
  const pick = usePick();
  const leftOut = rules.jurisdictions.find(({ id }) => id === shown)?.doesNotCarryOver ?? [];
  return (
    <Stack gap="sm">
      <Title order={2}>{say('whichLaw')}</Title>
      <Text size="sm">{pick(rules.rule)}</Text>
      <Text size="xs" c="dimmed">
        {pick(rules.article.citation)} · {rules.source} · {say('edition')} {rules.edition}
      </Text>
      <SegmentedControl
        aria-label={say('jurisdiction')}
        value={shown}
        onChange={(value) => onShow(value as JurisdictionId)}
        data={rules.jurisdictions.map(({ id, name }) => ({ value: id, label: pick(name) }))}
        style={{ alignSelf: 'flex-start' }}
      />
      {leftOut.length > 0 && (
        <Alert color="orange" variant="light" icon={<IconScale aria-hidden />} title={say('doesNotCarryOver')}>
          <List size="sm">
            {leftOut.map((one) => (
              <List.Item key={one.en}>{pick(one)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  );
}
