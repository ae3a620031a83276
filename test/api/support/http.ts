import type { Answer, TestApi } from '../../support/api.js';

export const PASSWORD = 'password-of-the-tests';

/** One request as raw as a stranger may send it: the body goes out unchanged, and what comes back is parsed if it is JSON. */
export async function send(
  api: TestApi, method: string, path: string, options: { body?: string; headers?: Record<string, string> } = {},
): Promise<Answer & { readonly text: string }> {
  const response = await fetch(`${api.origin}${path}`, { method, headers: options.headers ?? {}, ...(options.body === undefined ? {} : { body: options.body }) });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
  return { status: response.status, text, body: isJson ? (JSON.parse(text) as Record<string, unknown>) : {}, headers: Object.fromEntries(response.headers) };
}

/** A bearer token for any login, of whatever bureau. */
export async function bearer(api: TestApi, login: string): Promise<Record<string, string>> {
  const answer = await send(api, 'POST', '/api/tokens', { body: JSON.stringify({ login, password: PASSWORD }), headers: { 'content-type': 'application/json' } });
  return { authorization: `Bearer ${String(answer.body['token'])}` };
}
