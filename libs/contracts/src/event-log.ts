import { z } from 'zod';

export const eventLogFormats = ['ocel', 'xes'] as const;
export type EventLogFormat = (typeof eventLogFormats)[number];

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** What an event log should hold. */
export const eventLogQuerySchema = z.object({
  format: z.enum(eventLogFormats).default('ocel'),
  cases: z
    .string()
    .max(4000)
    .regex(new RegExp(`^${uuid}(,${uuid})*$`))
    .optional()
    .meta({ description: 'Ids of case files, with commas between; without it, all' }),
});
export type EventLogQuery = z.infer<typeof eventLogQuerySchema>;
