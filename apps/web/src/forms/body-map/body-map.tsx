import { Group, Text } from '@mantine/core';
import type { TextsView } from '@tergeu/contracts';
import { usePick } from '@tergeu/ui';
import './body-map.css';
import { bodyShapes, type BodyShape, type BodySide } from './body-shapes';
import type { Mark } from './mark';

interface BodyMapProps {
  readonly marks: readonly Mark[];
  /** Words of the server: `region`, `side`, `kind`. */
  readonly options: Readonly<Record<string, Readonly<Record<string, TextsView>>>>;
  readonly onChoose?: (place: { readonly region: string; readonly side: BodySide }) => void;
}

/** Both sides of a body with what was found on it. For the pointer and the eye: the list of marks beside it says and does the same. */
export function BodyMap({ marks, options, onChoose }: BodyMapProps) {
  const pick = usePick();
  return (
    <Group gap="md" justify="center" wrap="nowrap" className="body-map" data-editable={onChoose ? true : undefined} aria-hidden>
      {(['front', 'back'] as const).map((side) => (
        <figure key={side} style={{ margin: 0, flex: '0 1 150px' }}>
          <svg viewBox="0 0 100 220" width="100%">
            {bodyShapes[side].map((shape) => (
              <Region
                key={shape.region}
                shape={shape}
                title={pick(options['region']?.[shape.region]) || shape.region}
                count={countOn(marks, shape.region, side)}
                onChoose={onChoose && (() => onChoose({ region: shape.region, side }))}
              />
            ))}
          </svg>
          <Text size="xs" c="dimmed" ta="center" component="figcaption">
            {pick(options['side']?.[side])}
          </Text>
        </figure>
      ))}
    </Group>
  );
}

/** A mark without a side is shown on both. */
const countOn = (marks: readonly Mark[], region: string, side: BodySide): number =>
  marks.filter((mark) => mark.region === region && (mark.side === undefined || mark.side === side)).length;

interface RegionProps {
  readonly shape: BodyShape;
  readonly title: string;
  readonly count: number;
  readonly onChoose: (() => void) | undefined;
}

function Region({ shape: { x, y, width, height, round, region }, title, count, onChoose }: RegionProps) {
  return (
    <g onClick={onChoose} data-region={region}>
      <title>{title}</title>
      <rect className="body-region" data-marked={count > 0 || undefined} x={x} y={y} width={width} height={height} rx={round} />
      {count > 0 && (
        <text className="body-count" x={x + width / 2} y={y + height / 2}>
          {count}
        </text>
      )}
    </g>
  );
}
