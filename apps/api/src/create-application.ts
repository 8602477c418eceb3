import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import expressStaticGzip from 'express-static-gzip';
import helmet from 'helmet';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { AppModule } from './app.module';
import { sessionSecret, useSessions } from './identity';
import { problemOf, sendProblem } from './kernel/http/problem';

const bodyLimit = '256kb';

/** The HTTP application with all that stands before the controllers: headers, body limit, sessions, client files. */
export async function createApplication(): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule, {
    bodyParser: false,
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  const data = app.get<DataSource>(getDataSourceToken());
  app.setGlobalPrefix('api');
  app.disable('x-powered-by');
  app.use(
    helmet({
      contentSecurityPolicy: { directives: { 'style-src': ["'self'", "'unsafe-inline'"], 'upgrade-insecure-requests': null } },
      hsts: process.env['TERGEU_HTTPS'] === '1',
    }),
  );
  app.use('/api', compression({ filter: isWorthwhile }), requireJson, express.json({ limit: bodyLimit, strict: true }), noStore);
  useSessions(app, await sessionSecret(data, process.env['SESSION_SECRET']));
  serveClient(app);
  app.enableShutdownHooks();
  return app;
}

/** A body that is not JSON is refused by name, before anything reads it. */
function requireJson(request: Request, response: Response, next: NextFunction): void {
  const { 'content-length': length, 'transfer-encoding': chunked } = request.headers;
  const hasBody = chunked !== undefined || (length !== undefined && length !== '0');
  if (hasBody && !request.is('application/json')) {
    sendProblem(request, response, problemOf(415, 'Send application/json.'));
    return;
  }
  next();
}

/** Lists shrink to a tenth, which a phone in the field feels; live events must go out one by one. */
function isWorthwhile(request: Request, response: Response): boolean {
  return !String(response.getHeader('Content-Type')).startsWith('text/event-stream') && compression.filter(request, response);
}

function noStore(_: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}

/** The built client, and its page for every path that is not the API's. */
function serveClient(app: NestExpressApplication): void {
  const folder = join(__dirname, '../../web/dist');
  if (!existsSync(folder)) {
    new Logger('Http').warn('The client is not built; only the API is served.');
    return;
  }
  const files = { enableBrotli: true, orderPreference: ['br', 'gz'] as ['br', 'gz'] };
  const assets = { ...files, index: false, serveStatic: { immutable: true, maxAge: '1y' } };
  app.use('/assets', ofTheClient(expressStaticGzip(join(folder, 'assets'), assets)));
  app.use(ofTheClient(expressStaticGzip(folder, { ...files, index: 'index.html', serveStatic: { maxAge: 0 } })));
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || request.path.startsWith('/api')) next();
    else response.sendFile(join(folder, 'index.html'));
  });
}

/** Files of the client are looked for outside the API only; an address that is badly encoded names none. */
function ofTheClient(serve: RequestHandler): RequestHandler {
  return (request, response, next) => {
    if (request.originalUrl.startsWith('/api') || !isEncoded(request.path)) next();
    else void serve(request, response, next);
  };
}

function isEncoded(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
