import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { NotLogged } from '#libs/access-log/access-log.js';
import { isDatabaseAway } from '#libs/journal/driver-faults.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { type Problem, ProblemError } from './problem.js';

/** The field a broken body or header is about, where the framework knows. */
export function fromFramework(status: number, message: string): Problem {
  const known: Record<number, [string, string, string, string, string]> = {
    400: ['malformed', '请求格式不正确', 'The request is malformed', '请求体为 UTF-8 JSON', '检查请求体'],
    404: ['not-found', '没有这个地址', 'No such address', '见 /docs', '检查地址'],
    405: ['method-not-allowed', '不支持该方法', 'Method not allowed', '见 /docs', '检查方法'],
    413: ['too-large', '请求体过大', 'The body is too large', '请求体不超过 1 MiB', '缩短内容或作为附件上传'],
    414: ['address-too-long', '地址过长', 'The address is too long', '地址中的每一段不超过100字', '检查地址'],
    415: ['unsupported-media-type', '请求体须为 JSON', 'The body must be JSON', 'Content-Type: application/json', '设置 Content-Type'],
    429: ['too-many-requests', '请求过于频繁', 'Too many requests', '限流', '稍后再试'],
  };
  const [code, title, titleEn, rule, cure] = known[status] ?? ['refused', '请求被拒绝', message, '见 /docs', '检查请求'];
  return { type: `/problems/${code}`, title, titleEn, status, code, rule, cure, cureEn: titleEn };
}

const RETRY_AFTER_SECONDS = 5;
const DATABASE_AWAY: Problem = {
  type: '/problems/database-away', title: '数据库暂时连接不上，没有保存任何内容', titleEn: 'The database cannot be reached; nothing was saved', status: 503, code: 'database-away',
  cure: '稍后用同一幂等键重试，同一操作不会重复办理', cureEn: 'Try again shortly with the same idempotency key; nothing is done twice',
};

const ACCESS_LOG_FULL: Problem = {
  type: '/problems/access-log-full', title: '访问记录暂时无法写入，未予显示', titleEn: 'The access log cannot be written at the moment, so nothing is shown', status: 503, code: 'access-log-full',
  rule: '查阅须先记录在案', cure: '稍后重试；如仍失败，请告知管理员', cureEn: 'Try again shortly; if it persists, tell the administrator',
};

/** Every failure leaves as application/problem+json. Only a fault of ours is a 500, and it says nothing of its inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const problem = this.problemFor(error, request);
    if (typeof problem['retryAfter'] === 'number') void reply.header('retry-after', problem['retryAfter']);
    if (problem.status === 503) void reply.header('retry-after', RETRY_AFTER_SECONDS);
    void reply.status(problem.status).header('content-type', 'application/problem+json; charset=utf-8').send(problem);
  }

  private problemFor(error: unknown, request: FastifyRequest): Problem {
    if (error instanceof ProblemError) return error.problem;
    if (error instanceof HttpException) return fromFramework(error.getStatus(), error.message);
    const status = (error as { statusCode?: number }).statusCode;
    if (status !== undefined && status >= 400 && status < 500) return fromFramework(status, (error as Error).message);
    if (error instanceof NotLogged) {
      this.log.error({ requestId: request.id, error: error.message }, 'not logged, so not answered');
      return ACCESS_LOG_FULL;
    }
    if (isDatabaseAway(error)) {
      this.log.warn({ requestId: request.id, error: (error as Error).message }, 'database away');
      return DATABASE_AWAY;
    }
    this.log.error({ requestId: request.id, error: (error as Error).message, stack: (error as Error).stack }, 'request failed');
    return {
      type: '/problems/internal', title: '系统故障，已记录', titleEn: 'Something went wrong on our side', status: 500, code: 'internal',
      requestId: request.id, cure: '稍后重试；如仍失败，把请求编号告诉管理员', cureEn: 'Try again later; if it persists, tell the administrator the request id',
    };
  }
}
