import { HttpException } from '@nestjs/common';
import type { Problem } from '@tergeu/contracts';

const titles: Record<number, string> = {
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
    super({ type: `urn:tergeu:problem:${kind}`, title: titles[status] ?? 'Error', status, detail, ...more }, status);
  }
}

/** The problem document of any failure; internals never leave the server. */
export function problemOf(status: number, detail?: string): Problem {
  return { type: 'about:blank', title: titles[status] ?? 'Error', status, ...(detail ? { detail } : {}) };
}
