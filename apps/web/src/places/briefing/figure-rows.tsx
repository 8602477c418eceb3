import { Button, Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { FigureView } from '@tergeu/contracts';
import { EmptyState, formatNumber, ListSkeleton, ProblemAlert, TimeText, useLanguage, usePick, useTexts } from '@tergeu/ui';
import { useVocabulary } from '../../kernel/definitions';
import { problemOf } from '../../kernel/problem';
import { useFigureRows } from './briefing.api';
import { briefingTexts } from './briefing.texts';

/** The records behind one figure. */
export function FigureRows({ figure, asOf }: { readonly figure: FigureView; readonly asOf: string | null }) {
  const say = useTexts(briefingTexts);
  const pick = usePick();
  const language = useLanguage();
  const { cities } = useVocabulary();
  const rows = useFigureRows(figure.key, asOf);
  if (rows.isPending) return <ListSkeleton />;
  if (rows.isError) return <ProblemAlert problem={problemOf(rows.error)} retry={() => void rows.refetch()} />;
  if (rows.items.length === 0) return <EmptyState title={say('nothing')} />;
  return (
    <Stack>
      <Table verticalSpacing={6}>
        <Table.Tbody>
          {rows.items.map((row, index) => (
            <Table.Tr key={`${row.proceedingId}/${index}`}>
              <Table.Td>
                <Text
                  size="sm"
                  fw={600}
                  renderRoot={(props) => (
                    <Link {...props} to="/cases/$caseId" params={{ caseId: row.caseId }} search={{ proceeding: row.proceedingId }} />
                  )}
                >
                  {row.title || row.caseNumber}
                </Text>
                <Text size="xs" c="dimmed">
                  {row.caseNumber} · {pick(cities[row.city])} · <TimeText at={row.recordedAt} />
                </Text>
              </Table.Td>
              <Table.Td ta="right" style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
                {formatNumber(row.amount, language)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {rows.hasNextPage && (
        <Button variant="default" loading={rows.isFetchingNextPage} onClick={() => void rows.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </Stack>
  );
}
