import { applyDecorators, SetMetadata } from '@nestjs/common';
import type { Role } from '@tergeu/law';
import type { z } from 'zod';

/** `public` is said aloud; `signedIn` = any official; else the roles that may call it. */
export type Access = 'public' | 'signedIn' | readonly Role[];

/** What an endpoint takes and gives: guard, validation and OpenAPI are made from it. */
export interface EndpointDescription {
  readonly access: Access;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly response?: z.ZodType;
  /** Media types of a file that it answers with, in place of JSON. */
  readonly files?: readonly string[];
  readonly status?: number;
  /** Headers that a request carries. */
  readonly headers?: z.ZodObject;
  /** Further good answers with the same body, and what they say. */
  readonly also?: Readonly<Record<number, string>>;
  /** Failures beyond those that follow from what it takes and who may call it. */
  readonly problems?: readonly number[];
  /** The answer says the version of the file in an ETag. */
  readonly versioned?: boolean;
}

export const ENDPOINT = 'tergeu:endpoint';

/** Every controller method carries it; one without is refused by the guard and by lint. */
export const Endpoint = (description: EndpointDescription): MethodDecorator => applyDecorators(SetMetadata(ENDPOINT, description));
