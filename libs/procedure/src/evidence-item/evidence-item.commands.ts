import { z } from 'zod';
import { defineCommands } from '../kernel/definition';
import { line, proceedingId } from '../kernel/payload';
import { by } from '../kernel/standing';

export const evidenceKinds = ['document', 'object', 'video', 'phone', 'stolenGoods', 'weapon', 'biological', 'other'] as const;

export const commands = defineCommands({
  collect: {
    by: by.investigators,
    article: 'CPC 118',
    payload: z.object({
      kind: z.enum(evidenceKinds),
      description: line(500),
      actionId: proceedingId('court-authorisation').optional(),
    }),
  },
  seal: { by: by.investigators, article: 'CPC 221', payload: z.object({ sealNumber: line(50) }) },
  store: { by: by.investigators, article: 'CPC 118', payload: z.object({ storagePlace: line(200) }) },
});
