import { HttpException } from '@nestjs/common';
import type { Problem } from '@tergeu/contracts';
import type { Request, Response } from 'express';

/** What each failure is called. */
export const problemTitles: Readonly<Record<number, string>> = {
  400: 'The request is not well formed',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Changed in the meantime',
  413: 'Too large',
  415: 'Wrong media type',
  422: 'Refused by the law of procedure',
  428: 'A header is missing',
  429: 'Too many attempts',
  500: 'Something went wrong here',
  503: 'Not available for the moment',
};

/** An answer in RFC 9457 form. */
export class ProblemException extends HttpException {
  constructor(
    status: number,
    readonly kind: string,
    detail: string,
    more: Partial<Problem> = {},
  ) {
    super({ type: `urn:tergeu:problem:${kind}`, title: problemTitles[status] ?? 'Error', status, detail, ...more }, status);
  }
}

/** The kind of a failure that no capability has named. */
const kinds: Record<number, string> = {
  400: 'malformed',
  401: 'signedOut',
  403: 'notAllowed',
  404: 'unknown',
  405: 'method',
  409: 'conflict',
  413: 'tooLarge',
  414: 'tooLarge',
  415: 'mediaType',
  429: 'tooMany',
  503: 'unavailable',
};

/** The problem document of any failure; internals never leave the server. */
export function problemOf(status: number, detail: string): Problem {
  const kind = kinds[status] ?? (status < 500 ? 'malformed' : 'fault');
  return { type: `urn:tergeu:problem:${kind}`, title: problemTitles[status] ?? 'Error', status, detail };
}

/** Sends it; `instance` says of which request it speaks. */
export function sendProblem(request: Request, response: Response, problem: Problem): void {
  if (problem.status === 503) response.setHeader('Retry-After', '2');
  response
    .status(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify({ ...problem, instance: request.originalUrl.split('?')[0] }));
}
