import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { Directory } from '../identity';
import { ENDPOINT, type EndpointDescription } from '../kernel/http/endpoint';
import { ProblemException } from '../kernel/http/problem';
import { setOfficial } from './actor';

/** Header that a foreign page cannot send without asking; with the SameSite cookie it stops forged requests. */
const ownHeader = 'x-requested-with';

/** Every request passes here; an endpoint that does not say who may call it is closed to all. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly directory: Directory,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const endpoint = this.reflector.get<EndpointDescription | undefined>(ENDPOINT, context.getHandler());
    if (!endpoint) throw new ProblemException(403, 'closed', 'This endpoint is open to nobody.');
    if (request.method !== 'GET' && request.method !== 'HEAD' && request.get(ownHeader) !== 'tergeu')
      throw new ProblemException(403, 'forged', 'Requests that change something carry the header X-Requested-With: tergeu.');
    const id = (request.user as { readonly id: string } | undefined)?.id;
    const official = id === undefined ? undefined : this.directory.find(id);
    if (official && !official.disabled) setOfficial(request, official);
    if (endpoint.access === 'public') return true;
    if (!official || official.disabled) throw new ProblemException(401, 'signedOut', 'Your session has ended, or you have not signed in.');
    if (endpoint.access === 'signedIn' || endpoint.access.includes(official.role)) return true;
    throw new ProblemException(403, 'notAllowed', `This is open to: ${endpoint.access.join(', ')}.`);
  }
}
