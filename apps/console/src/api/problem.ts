import type { components } from './schema.js';

export type Problem = components['schemas']['Problem'];

/** What a request ended with when it did not do what was asked; carries the server's own words. */
export class ApiProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.titleEn);
  }
}

/** The network did not carry the request, or its answer: nobody knows whether it was done, so it may be sent again with its key. */
export const UNREACHABLE: Problem = {
  type: '/problems/unreachable', title: '连接不上服务器', titleEn: 'The server cannot be reached', status: 0, code: 'unreachable',
  cure: '检查网络后重试，同一操作不会重复办理', cureEn: 'Check the network and try again; nothing is done twice',
};

/** A proxy's page or an empty body stands where a problem should. */
function unreadable(status: number): Problem {
  return { type: '/problems/unreadable', title: `服务器返回 ${status}`, titleEn: `The server answered ${status}`, status, code: 'unreadable', cure: '稍后重试', cureEn: 'Try again later' };
}

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The data of an answer; throws ApiProblem for everything else. */
export async function answered<T>(asked: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await asked;
  } catch (error) {
    if (error instanceof ApiProblem) throw error;
    throw new ApiProblem(UNREACHABLE);
  }
  if (answer.response.ok) return answer.data as T;
  const problem = answer.error as Partial<Problem> | undefined;
  throw new ApiProblem(problem?.code ? (problem as Problem) : unreadable(answer.response.status));
}

export function problemOf(error: unknown): Problem {
  return error instanceof ApiProblem ? error.problem : { ...UNREACHABLE, code: 'unexpected', title: '页面出错', titleEn: 'Something went wrong on this page', cure: '刷新页面', cureEn: 'Reload the page' };
}
