import type { Problem } from '@tergeu/contracts';
import { ProblemError } from './http';

/** Whatever was thrown, as a problem to show. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { type: 'about:blank', title: error instanceof Error ? error.message : String(error), status: 0 };
}
