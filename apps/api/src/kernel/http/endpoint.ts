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
  readonly status?: number;
}

export const ENDPOINT = 'tergeu:endpoint';

/** Every controller method carries it; one without is refused by the guard and by lint. */
export const Endpoint = (description: EndpointDescription): MethodDecorator => applyDecorators(SetMetadata(ENDPOINT, description));
