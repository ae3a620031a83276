import type { Refusal } from '#libs/casework/index.js';

/** RFC 9457 problem details, with the rule broken and what would cure it in both languages. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly titleEn: string;
  readonly status: number;
  readonly code: string;
  readonly field?: string;
  readonly rule?: string;
  readonly cure?: string;
  readonly cureEn?: string;
  readonly errors?: readonly Problem[];
  readonly [extension: string]: unknown;
}

const STATUS = { state: 409, content: 422, authority: 403 } as const;

export function problemOf(refusal: Refusal): Problem {
  const { code, field, zh, en, rule, cureZh, cureEn, kind, also } = refusal;
  return {
    type: `/problems/${code}`, title: zh, titleEn: en, status: STATUS[kind], code,
    ...(field === undefined ? {} : { field }), rule, cure: cureZh, cureEn,
    ...(also ? { errors: [{ ...refusal, also: undefined }, ...also].map((r) => problemOf(r)) } : {}),
  };
}

/** Thrown by controllers; the filter turns it into application/problem+json. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.titleEn);
  }

  static of(refusal: Refusal): ProblemError {
    return new ProblemError(problemOf(refusal));
  }

  static notFound(what = '事项', whatEn = 'process'): ProblemError {
    return new ProblemError({
      type: '/problems/not-found', title: `没有这个${what}`, titleEn: `No such ${whatEn}`, status: 404, code: 'not-found',
      rule: '只能查看本单位的事项', cure: '核对编号', cureEn: 'Check the id',
    });
  }

  static unauthenticated(): ProblemError {
    return new ProblemError({
      type: '/problems/unauthenticated', title: '请先登录', titleEn: 'Sign in first', status: 401, code: 'unauthenticated',
      rule: '接口须登录后使用', cure: '重新登录', cureEn: 'Sign in again',
    });
  }
}
