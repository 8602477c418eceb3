import '@mantine/charts/styles.css';
import { BarChart, LineChart } from '@mantine/charts';
import { Card, SimpleGrid, Spoiler, Table, Title } from '@mantine/core';
import type { SeriesView } from '@tergeu/contracts';
import { formatNumber, useLanguage, usePick, useTexts } from '@tergeu/ui';
import { briefingTexts } from './briefing.texts';

const colors = ['teal.7', 'orange.6', 'blue.6', 'grape.6'];

/** Charts where people would rather look; each also as a table. */
export function Charts({ series }: { readonly series: readonly SeriesView[] }) {
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
      {series.map((one) => (
        <Chart key={one.id} one={one} />
      ))}
    </SimpleGrid>
  );
}

function Chart({ one }: { readonly one: SeriesView }) {
  const say = useTexts(briefingTexts);
  const pick = usePick();
  const language = useLanguage();
  const names = [...new Set(one.points.flatMap(({ values }) => Object.keys(values)))];
  const data = one.points.map(({ label, text, values }) => ({ label: pick(text) || label, ...values }));
  const lines = names.map((name, index) => ({ name, color: colors[index % colors.length]! }));
  const format = (value: number) => formatNumber(value, language);
  return (
    <Card withBorder padding="lg">
      <Title order={2} mb="sm">
        {pick(one.title)}
      </Title>
      {one.kind === 'line' ? (
        <LineChart
          h={280}
          data={data}
          dataKey="label"
          series={lines}
          curveType="linear"
          valueFormatter={format}
          withLegend={names.length > 1}
          yAxisProps={{ width: 88 }}
        />
      ) : (
        <BarChart
          h={Math.max(280, data.length * 30)}
          data={data}
          dataKey="label"
          series={lines}
          orientation="vertical"
          valueFormatter={format}
          withLegend={names.length > 1}
          yAxisProps={{ width: 150 }}
          gridAxis="x"
        />
      )}
      <Spoiler maxHeight={0} showLabel={say('table')} hideLabel="×" mt="sm">
        <Table>
          <Table.Tbody>
            {data.map((point, index) => (
              <Table.Tr key={index}>
                <Table.Th fw={400}>{point.label}</Table.Th>
                {names.map((name) => (
                  <Table.Td key={name} ta="right">
                    {format(one.points[index]?.values[name] ?? 0)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Spoiler>
    </Card>
  );
}
