import { Badge, Card, Group, Stack, Text, ThemeIcon } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { SearchHit } from '@tergeu/contracts';
import { useTexts } from '@tergeu/ui';
import { useMachineTexts } from '../../kernel/definitions';
import { Highlighted } from '../../search/highlighted';
import { KindIcon } from '../../search/kinds';
import { searchTexts } from '../../search/search.texts';

/** One hit; leads to the very proceeding in its case file. */
export function HitCard({ hit, onChoose }: { readonly hit: SearchHit; readonly onChoose: () => void }) {
  const say = useTexts(searchTexts);
  const words = useMachineTexts();
  return (
    <Card
      withBorder
      padding="sm"
      className="work-card"
      style={{ color: 'inherit' }}
      data-hit={hit.kind}
      onClick={onChoose}
      renderRoot={(props) => (
        <Link
          {...props}
          to="/cases/$caseId"
          params={{ caseId: hit.caseId }}
          search={hit.kind === 'case' ? {} : { proceeding: hit.proceedingId }}
        />
      )}
    >
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <ThemeIcon variant="light" color="gray" size="lg">
          <KindIcon kind={hit.kind} size={18} />
        </ThemeIcon>
        <Stack gap={2} miw={0} flex={1}>
          <Group gap={6}>
            <Text size="xs" c="dimmed">
              {words.machine(hit.kind)}
            </Text>
            {hit.match === 'near' && (
              <Badge size="xs" variant="light" color="gray" tt="none">
                {say('near')}
              </Badge>
            )}
            {hit.match === 'exact' && (
              <Badge size="xs" variant="light" tt="none">
                {say('exact')}
              </Badge>
            )}
          </Group>
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            <Highlighted text={hit.title} ranges={hit.titleRanges} />
          </Text>
          {hit.detail && (
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              <Highlighted text={hit.detail} ranges={hit.detailRanges} />
            </Text>
          )}
          {hit.kind !== 'case' && (
            <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {[hit.caseNumber, hit.caseTitle].filter(Boolean).join(' · ')}
            </Text>
          )}
        </Stack>
      </Group>
    </Card>
  );
}
