import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { signInSchema } from '@tergeu/contracts';
import type { Request } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { ProblemException } from '../kernel/http/problem';
import { validated } from '../kernel/http/validate';
import { LocalStrategy } from './local.strategy';

/** Wrong attempts for one login: slowed down, never locked out for good (an attacker must not lock out a duty judge). */
const limiter = new RateLimiterMemory({ points: 10, duration: 300 });

/** Signs in through Passport and gives the session a new id. */
@Injectable()
export class SignInGuard implements CanActivate {
  constructor(private readonly strategy: LocalStrategy) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const { login, password } = validated(signInSchema, request.body);
    const key = login.trim().toLowerCase();
    const used = await limiter.get(key);
    if (used && used.remainingPoints <= 0)
      throw new ProblemException(429, 'tooMany', `Too many wrong attempts. Try again in ${Math.ceil(used.msBeforeNext / 1000)} seconds.`);
    const user = await this.strategy.validate(login, password).catch(async (error: unknown) => {
      if (error instanceof ProblemException) await limiter.consume(key).catch(() => undefined);
      throw error;
    });
    await limiter.delete(key);
    await new Promise<void>((done, fail) => request.logIn(user, (error: unknown) => (error ? fail(error as Error) : done())));
    return true;
  }
}
