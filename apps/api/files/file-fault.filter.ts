import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { FileFault } from '#libs/files/fault.js';
import { LOGGER } from '#libs/runtime/tokens.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { problemOf } from '../http/problem.js';

/** Seconds after which it is worth trying again. */
const RETRY_AFTER: Readonly<Record<number, number>> = { 429: 10, 503: 30 };

/** A file's fault as a problem, with its own status where it has one. What is wrong with the store is logged. */
@Catch(FileFault)
export class FileFaultFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly log: Logger) {}

  catch(fault: FileFault, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const problem = problemOf(fault.refusal);
    const status = fault.status ?? problem.status;
    if (status >= 500) this.log.error({ requestId: http.getRequest<FastifyRequest>().id, code: fault.code, error: (fault.cause as Error | undefined)?.message }, 'file store');
    const retry = RETRY_AFTER[status];
    if (retry !== undefined) void reply.header('retry-after', String(retry));
    void reply.status(status).header('content-type', 'application/problem+json; charset=utf-8').send({ ...problem, status });
  }
}
