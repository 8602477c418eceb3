import type { PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import { ProblemException } from './problem';

/** Checks a body or query against the schema that also documents it; every fault is named by its place. */
export function valid<T extends z.ZodType>(schema: T): PipeTransform<unknown, z.infer<T>> {
  return {
    transform(value: unknown): z.infer<T> {
      const parsed = schema.safeParse(value ?? {});
      if (parsed.success) return parsed.data;
      const errors = parsed.error.issues.map((issue) => ({
        pointer: `/${issue.path.map(String).join('/')}`,
        detail: issue.message,
      }));
      throw new ProblemException(400, 'malformed', 'Some fields are not filled in correctly.', { errors });
    },
  };
}
