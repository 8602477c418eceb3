import { z } from 'zod';
import { defineCommands } from '../kernel/definition';
import { line, proceedingId, proceedingIds } from '../kernel/payload';
import { by } from '../kernel/standing';
import { soughtKinds } from '../court-authorisation/scope';
import { takingFields } from './scope';

/** What is made from other evidence, and falls with it (CPC 112). */
export const derivedKinds = ['copy', 'expertOpinion'] as const;

export const commands = defineCommands({
  collect: {
    field: true,
    by: by.investigators,
    article: 'CPC 118',
    payload: z.object({
      kind: z.enum(soughtKinds),
      description: line(500),
      actionId: proceedingId('court-authorisation').optional(),
      ...takingFields,
    }),
  },
  /** Names the action that decides on what was taken outside the scope of its own. */
  coverBy: { by: by.investigators, article: 'CPC 254(3)', payload: z.object({ coveredById: proceedingId('court-authorisation') }) },
  recordDerived: {
    by: by.investigators,
    article: 'CPC 111(2)',
    payload: z.object({
      kind: z.enum(derivedKinds),
      description: line(500),
      derivedFrom: proceedingIds('evidence-item', 'weapon'),
    }),
  },
  /** Of a suspect who was recognised urgently: the record stands and falls with the prosecutor's answer. */
  recordQuestioning: {
    by: by.investigators,
    article: 'CPC 202(1-2)',
    payload: z.object({
      kind: z.enum(['questioning']).default('questioning'),
      description: line(500),
      recognitionId: proceedingId('key-decision'),
    }),
  },
  seal: { field: true, by: by.investigators, article: 'CPC 221', payload: z.object({ sealNumber: line(50) }) },
  store: { field: true, by: by.investigators, article: 'CPC 118', payload: z.object({ storagePlace: line(200) }) },
});
