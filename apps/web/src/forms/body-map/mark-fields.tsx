import { NumberInput, Select, SimpleGrid } from '@mantine/core';
import type { TextsView } from '@tergeu/contracts';
import { usePick, useTexts } from '@tergeu/ui';
import { lazy, Suspense } from 'react';
import type { FieldSchema } from '../schema';
import { bodyMapTexts } from './body-map.texts';
import { sidesOf } from './body-shapes';
import { emptyMark, placedAt, type Mark } from './mark';

const BodyMap = lazy(() => import('./body-map').then((part) => ({ default: part.BodyMap })));

export type Options = Readonly<Record<string, Readonly<Record<string, TextsView>>>>;

/** Does the server take regions of the body? */
export const hasRegions = (schema: FieldSchema): boolean => schema.items?.properties?.['region'] !== undefined;

const sidesIfOne = (region: string): { readonly side?: string } => {
  const [only, other] = sidesOf(region);
  return other === undefined && only !== undefined ? { side: only } : {};
};

interface MapOfMarksProps {
  readonly marks: readonly Mark[];
  readonly options: Options;
  readonly onChange: (marks: readonly Mark[]) => void;
}

/** The drawing over the list: a place pointed at becomes a mark, in the first row that names no place yet. */
export function MapOfMarks({ marks, options, onChange }: MapOfMarksProps) {
  const pick = usePick();
  const words = (region: string) => pick(options['region']?.[region]) || region;
  const add = (place: { readonly region: string; readonly side: string }) => {
    const free = marks.findIndex((mark) => mark.region === undefined && mark.site.trim() === '');
    onChange(
      free < 0
        ? [...marks, placedAt(emptyMark, place, words)]
        : marks.map((mark, index) => (index === free ? placedAt(mark, place, words) : mark)),
    );
  };
  return (
    <Suspense>
      <BodyMap marks={marks} options={options} onChoose={add} />
    </Suspense>
  );
}

interface MarkPlaceProps {
  readonly mark: Mark;
  readonly options: Options;
  readonly onChange: (mark: Mark) => void;
}

/** Region, side, kind and size of one mark, from lists. */
export function MarkPlace({ mark, options, onChange }: MarkPlaceProps) {
  const say = useTexts(bodyMapTexts);
  const pick = usePick();
  const data = (name: string) => Object.entries(options[name] ?? {}).map(([value, text]) => ({ value, label: pick(text) }));
  const words = (region: string) => pick(options['region']?.[region]) || region;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
      <Select
        label={say('region')}
        data={data('region')}
        value={mark.region ?? null}
        searchable
        onChange={(region) => region !== null && onChange(placedAt(mark, { region, side: undefined, ...sidesIfOne(region) }, words))}
      />
      <Select
        label={say('side')}
        data={data('side').filter(({ value }) => mark.region === undefined || sidesOf(mark.region).some((one) => one === value))}
        value={mark.side ?? null}
        onChange={(side) => onChange({ ...mark, side: side ?? undefined })}
      />
      <Select
        label={say('kind')}
        data={data('kind')}
        value={mark.kind ?? null}
        clearable
        onChange={(kind) => onChange({ ...mark, kind: kind ?? undefined })}
      />
      <NumberInput
        label={say('size')}
        value={mark.sizeMm ?? ''}
        min={1}
        max={2000}
        allowDecimal={false}
        onChange={(size) => onChange({ ...mark, sizeMm: typeof size === 'number' ? size : undefined })}
      />
    </SimpleGrid>
  );
}
