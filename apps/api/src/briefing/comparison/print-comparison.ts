import { theftShare } from '../figures/catalogue';
import type { Stated } from '../figures/figure';
import { formatNumber } from '../text/format-number';
import type { ComparedFigure } from './compare-with-stated';

const published = ({ value, relation }: Stated, unit: string): string =>
  `${relation === 'exact' ? '' : `${relation} `}${formatNumber(value, 'en')}${unit}`;

/** The table *figure, published, computed*, one line for each figure; a difference is marked. */
export function printComparison(compared: readonly ComparedFigure[]): string {
  const rows = compared.map(({ key, stated, computed, isEqual }) => {
    const unit = key === theftShare.key ? ' %' : '';
    const shown = computed === null ? '–' : `${formatNumber(unit ? Math.round(computed * 100) / 100 : computed, 'en')}${unit}`;
    return [key, published(stated, unit), shown, isEqual ? '' : '  differs'] as const;
  });
  const table = [['figure', 'published', 'computed', ''] as const, ...rows];
  const [first, second, third] = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]!.length))) as [
    number,
    number,
    number,
  ];
  const lines = table.map(([key, stated, computed, mark]) =>
    `${key.padEnd(first)}  ${stated.padStart(second)}  ${computed.padStart(third)}${mark}`.trimEnd(),
  );
  lines.splice(1, 0, '-'.repeat(first + second + third + 4));
  return lines.join('\n');
}
