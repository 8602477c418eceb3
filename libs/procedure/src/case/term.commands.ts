import { z } from 'zod';
import { day, empty, reasons } from '../kernel/payload';
import { by } from '../kernel/standing';

/** Days that the prosecutor gives a case that goes on after a decision was cancelled (CPC 192(7)). */
export const termDays = () => z.int().min(1).max(31);

/** Who of them may is a question of the months (`isOfTheRankForIt`). */
const whoExtends = [...by.supervisingProsecutor, ...by.regionalProsecutor, ...by.generalProsecutor];

/** The term of the investigation: asked for, extended, set, fixed (CPC 192(4)–(8)). */
export const termCommands = {
  askExtension: {
    by: by.investigators,
    article: 'CPC 192(4)',
    /** Months in all, from the beginning. */
    payload: z.object({ months: z.int().min(1).max(120), reasons: reasons() }),
  },
  grantExtension: { by: whoExtends, article: 'CPC 192(4)', payload: empty() },
  refuseExtension: { by: whoExtends, article: 'CPC 192(4)', payload: z.object({ reasons: reasons() }) },
  cancelInterruption: {
    by: by.supervisingProsecutor,
    article: 'CPC 192(7)',
    payload: z.object({ reasons: reasons(), termDays: termDays() }),
  },
  setEndDate: { by: by.supervisingProsecutor, article: 'CPC 192(8)', payload: z.object({ endsOn: day(), reasons: reasons() }) },
} as const;
