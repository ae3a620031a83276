import type { CommandResult } from '#libs/journal/requests.js';
import { problemOf, ProblemError } from '../http/problem.js';
import type { Served } from './served.js';

/** What a command answers on success, and the problem it answers otherwise. */
export function answerOf(result: CommandResult, served: Pick<Served, 'zh' | 'en'>): { id: string; version: number; events: string[]; replayed: boolean } {
  if (result.ok) {
    return { id: result.processId, version: result.version, events: result.events.map((e) => e.type), replayed: result.replayed };
  }
  switch (result.reason) {
    case 'refused':
      throw new ProblemError({ ...problemOf(result.refusal), version: result.version });
    case 'not-found':
      throw ProblemError.notFound(served.zh, served.en);
    case 'stale':
      throw new ProblemError({
        type: '/problems/stale-version', title: `${served.zh}已被他人更新`, titleEn: `Somebody else has changed the ${served.en}`, status: 409, code: 'stale-version', field: 'If-Match',
        rule: '按最新版本办理', cure: '刷新后核对再提交', cureEn: 'Reload, compare, and send again', version: result.version, change: result.change,
      });
    case 'key-reused':
      throw new ProblemError({
        type: '/problems/idempotency-key-reused', title: '同一幂等键对应了不同的内容', titleEn: 'This idempotency key was used with another body', status: 422,
        code: 'idempotency-key-reused', field: 'Idempotency-Key', rule: '一个幂等键只对应一次操作', cure: '新操作使用新的键', cureEn: 'Use a new key for a new command',
      });
  }
}

/** The headers a command may carry: `Idempotency-Key` (1–100 visible characters) and `If-Match: "7"`. */
export function commandHeaders(headers: Record<string, string | string[] | undefined>): { key: string | undefined; expectedVersion: number | undefined } {
  const key = headers['idempotency-key'];
  if (key !== undefined && (typeof key !== 'string' || !/^[\x21-\x7e]{1,100}$/.test(key))) throw malformed('Idempotency-Key', '1–100 个可见 ASCII 字符', 'Use 1–100 visible ASCII characters');
  const match = headers['if-match'];
  if (match === undefined || match === '*') return { key, expectedVersion: undefined };
  const version = /^(?:W\/)?("?)(\d{1,9})\1$/.exec(String(match))?.[2];
  if (version === undefined) throw malformed('If-Match', 'If-Match: "版本号"', 'Send the version you last saw, e.g. "7"');
  return { key, expectedVersion: Number(version) };
}

function malformed(field: string, rule: string, cureEn: string): ProblemError {
  return new ProblemError({
    type: '/problems/malformed-header', title: `请求头 ${field} 格式不正确`, titleEn: `The ${field} header is malformed`, status: 400, code: 'malformed-header', field, rule, cure: rule, cureEn,
  });
}
