import { ProblemException } from '../kernel/http/problem';

/** A field that cannot be as it is. */
export const faultOf = (pointer: string, detail: string): ProblemException =>
  new ProblemException(400, 'malformed', 'Some fields are not filled in correctly.', { errors: [{ pointer, detail }] });

/** Something else is there already. */
export const taken = (pointer: string, detail: string): ProblemException =>
  new ProblemException(409, 'taken', detail, { title: 'Taken already', errors: [{ pointer, detail }] });

/** Two administrators at once: the database lets the first through. */
export async function orTaken<T>(pointer: string, detail: string, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw (error as { code?: string }).code === '23505' ? taken(pointer, detail) : error;
  });
}
