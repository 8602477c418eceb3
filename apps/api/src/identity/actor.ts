import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@tergeu/procedure';
import type { Request } from 'express';
import type { DirectoryEntry } from './directory';

/** The signed-in official of a request, as the directory knows him now. */
export const CurrentOfficial = createParamDecorator((_: unknown, context: ExecutionContext): DirectoryEntry =>
  officialOf(context.switchToHttp().getRequest<Request>())!,
);

/** The official whom the access guard has put on the request. */
export function officialOf(request: Request): DirectoryEntry | undefined {
  return (request as Request & { official?: DirectoryEntry }).official;
}

export function setOfficial(request: Request, official: DirectoryEntry): void {
  (request as Request & { official?: DirectoryEntry }).official = official;
}

/** The same official as the procedure sees him. */
export function actorOf({ id, role, bodyId, bodyKind, unitId, city }: DirectoryEntry): Actor {
  return { id, role, bodyId, bodyKind, unitId, city };
}
