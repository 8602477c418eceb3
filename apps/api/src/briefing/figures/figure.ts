import type { FigureView, relationSchema } from '@tergeu/contracts';
import type { Texts } from '@tergeu/law';
import type { z } from 'zod';

/** How a number is worded: as it is, as a round number that is exceeded, or as one that is near. */
export type Relation = z.infer<typeof relationSchema>;

/** A number as a text states it. */
export interface Stated {
  readonly value: number;
  readonly relation: Relation;
}

/** A figure of the briefing; `key` is the name under which the machines contribute to it. */
export interface Figure {
  readonly key: string;
  readonly group: string;
  readonly unit: FigureView['unit'];
  readonly text: Texts;
  /** What the briefing of January 2022 states; null = a figure of ours that closes a sum which that text leaves open. */
  readonly stated: Stated | null;
}

/** A line of a group: key within the group, text, and what the briefing states. */
export type FigureLine = readonly [key: string, text: Texts, stated?: Stated];

export const exactly = (value: number): Stated => ({ value, relation: 'exact' });
export const over = (value: number): Stated => ({ value, relation: 'over' });
export const about = (value: number): Stated => ({ value, relation: 'about' });

/** The figures of a group that share a unit. */
export const figuresOf = (group: string, unit: Figure['unit'], lines: readonly FigureLine[]): readonly Figure[] =>
  lines.map(([key, text, stated]) => ({ key: `${group}.${key}`, group, unit, text, stated: stated ?? null }));
