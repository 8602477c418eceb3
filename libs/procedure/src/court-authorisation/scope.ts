import { z } from 'zod';
import { hinted } from '../kernel/payload';
import type { CourtAuthorisationMemory } from './court-authorisation.setup';

/** Kinds of items that a search or a seizure may look for. */
export const soughtKinds = ['document', 'object', 'video', 'phone', 'stolenGoods', 'weapon', 'biological', 'other'] as const;
export type SoughtKind = (typeof soughtKinds)[number];

/** What is sought: one kind or more, each named once. */
export const soughtItems = () =>
  hinted(
    z
      .array(z.enum(soughtKinds))
      .min(1)
      .max(soughtKinds.length)
      .refine((kinds) => new Set(kinds).size === kinds.length, 'Each is named once'),
    { widget: 'choices' },
  );

/** These look for things, and say for which (CPC 254); the others look at a place, a body or a title. */
const looksForThings: readonly unknown[] = ['search', 'personalSearch', 'seizure'];
export const namesWhatItSeeks = (kind: unknown, sought: unknown): boolean => !looksForThings.includes(kind) || sought !== undefined;

/** Nothing in it that was not asked for. */
export const isWithin = (part: readonly unknown[] | undefined, whole: readonly unknown[] | null | undefined): boolean =>
  part === undefined || whole === null || whole === undefined || part.every((kind) => whole.includes(kind));

/** Kinds of things that may be taken under an action: as the judge left them, else as asked; null = it names none. */
export const scopeOf = ({ sought, soughtGranted }: Pick<CourtAuthorisationMemory, 'sought' | 'soughtGranted'>) =>
  soughtGranted ?? sought ?? null;
