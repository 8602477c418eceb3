import { Body, Controller, Delete, Get, Post, Req, Res, UseGuards } from '@nestjs/common';
import { sessionSchema, signInSchema, type SessionView } from '@tergeu/contracts';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { CurrentOfficial } from './actor';
import { Endpoint } from '../kernel/http/endpoint';
import { valid } from '../kernel/http/validate';
import { Directory, type DirectoryEntry } from './directory';
import { DescribeSession } from './describe-session';
import { sessionCookie } from './sessions';
import { SignInGuard } from './sign-in.guard';

@Controller('session')
export class SessionController {
  constructor(
    private readonly describe: DescribeSession,
    private readonly directory: Directory,
  ) {}

  @Post()
  @UseGuards(SignInGuard)
  @Endpoint({ access: 'public', summary: 'Sign in', body: signInSchema, response: sessionSchema, status: 201, problems: [401, 429] })
  signIn(@Req() request: Request, @Body(valid(signInSchema)) _body: z.infer<typeof signInSchema>): Promise<SessionView> {
    return this.describe.describe(this.directory.find((request.user as { id: string }).id)!, request);
  }

  @Get()
  @Endpoint({ access: 'signedIn', summary: 'Who am I', response: sessionSchema })
  current(@CurrentOfficial() official: DirectoryEntry, @Req() request: Request): Promise<SessionView> {
    return this.describe.describe(official, request);
  }

  @Delete()
  @Endpoint({ access: 'public', summary: 'Sign out', status: 204 })
  async signOut(@Req() request: Request, @Res() response: Response): Promise<void> {
    await new Promise<void>((done) => request.session.destroy(() => done()));
    response.clearCookie(sessionCookie).status(204).end();
  }
}
