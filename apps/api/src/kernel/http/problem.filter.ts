import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Problem } from '@tergeu/contracts';
import type { Request, Response } from 'express';
import { problemOf, ProblemException, sendProblem } from './problem';

/** PostgreSQL's and the network's ways of saying "not now". */
const unavailable = new Set(['57P01', '57P02', '57P03', '08000', '08003', '08006', '53300', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']);

/** Turns every failure into problem+json; the last resort, so it never throws. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const request = host.switchToHttp().getRequest<Request>();
    if (response.headersSent) {
      response.end();
      return;
    }
    sendProblem(request, response, this.problem(error, request));
  }

  private problem(error: unknown, request: Request): Problem {
    if (error instanceof ProblemException) return error.getResponse() as Problem;
    if (error instanceof HttpException) return problemOf(error.getStatus(), error.message);
    const { code, type, status, message } = error as { code?: string; type?: string; status?: number; message?: string };
    if (type === 'entity.too.large') return problemOf(413, 'The body of a request may have at most 256 kB.');
    if (type === 'entity.parse.failed') return problemOf(400, 'The body is not valid JSON.');
    if (status && status >= 400 && status < 500) return problemOf(status, message ?? 'The request cannot be read.');
    if (isUnavailable(code, message)) {
      this.log.warn(`${request.method} ${request.path}: the database is not available (${code ?? message})`);
      return problemOf(503, 'The database is not available for the moment. Nothing was recorded; try again.');
    }
    this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return problemOf(500, 'The fault is ours and has been logged. Nothing was recorded.');
  }
}

function isUnavailable(code: string | undefined, message: string | undefined): boolean {
  if (code && unavailable.has(code)) return true;
  return /Connection terminated|timeout exceeded when trying to connect|Connection ended unexpectedly/i.test(message ?? '');
}
