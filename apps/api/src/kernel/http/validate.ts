import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import { ProblemException } from './problem';
import { escaped, unstorable, type Unstorable } from './storable';

/** Checks a body, query or part of the path against the schema that also documents it; every fault is named by its place. */
export function valid<T extends z.ZodType>(schema: T): PipeTransform<unknown, z.infer<T>> & { readonly schema: T } {
  return {
    schema,
    transform: (value: unknown, { data }: ArgumentMetadata) => validated(schema, value, data === undefined ? '' : `/${data}`),
  };
}

/** The same for a guard, which comes before the pipes. */
export function validated<T extends z.ZodType>(schema: T, value: unknown, root = ''): z.infer<T> {
  const fault = unstorable(value, root);
  if (fault) throw malformed([fault]);
  const parsed = schema.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  throw malformed(
    parsed.error.issues.map((issue) => ({
      pointer: root + issue.path.map((key) => `/${escaped(String(key))}`).join(''),
      detail: issue.message,
    })),
  );
}

const malformed = (errors: Unstorable[]): ProblemException =>
  new ProblemException(400, 'malformed', 'Some fields are not filled in correctly.', { errors });
