import type { FastifyRequest } from 'fastify';
import { ProblemError } from './problem.js';

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null;
}

/**
 * Throws 403 for what a page of another site lets the browser send. A browser says where a request comes from and no page can
 * change that; programs that are no browsers say nothing and bring no cookie of somebody else. `consoleUrl` is where people
 * open the console, should a proxy rewrite the host.
 */
export function requireSameOrigin(request: FastifyRequest, consoleUrl: string): void {
  const site = request.headers['sec-fetch-site'];
  const { origin } = request.headers;
  const own = site === undefined
    ? origin === undefined || [request.host, hostOf(consoleUrl)].includes(hostOf(origin) ?? 'none')
    : site === 'same-origin' || site === 'none';
  if (own) return;
  throw new ProblemError({
    type: '/problems/cross-site', title: '请求来自其他网站', titleEn: 'The request comes from another site', status: 403, code: 'cross-site', field: origin === undefined ? 'Sec-Fetch-Site' : 'Origin',
    rule: '登录和写操作只接受本系统页面发出的请求', cure: '在本系统页面办理', cureEn: 'Do it on a page of this system',
  });
}
