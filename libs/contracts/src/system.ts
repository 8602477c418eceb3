import { z } from 'zod';

/** The system's time and what the banner needs. */
export const systemSchema = z.object({
  now: z.iso.datetime(),
  /** Offset of the demo clock to the real one, ms; 0 outside the demo. */
  offsetMs: z.int(),
  demo: z.boolean(),
  lawProfile: z.enum(['briefing', 'code']),
  filling: z.object({ done: z.int(), total: z.int(), caseTime: z.iso.datetime() }).nullable(),
});
export type SystemView = z.infer<typeof systemSchema>;
