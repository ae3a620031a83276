import { isAttended } from './attended.js';
import { currentSession, setSession } from './session-store.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** One question at a time: all requests that meet a lost session wait for the same answer. */
let renewal: { readonly done: Promise<boolean>; readonly settle: (renewed: boolean) => void } | null = null;

/** Asks for the password again and waits; false when the person has left instead. */
export function askForRenewal(): Promise<boolean> {
  const now = currentSession();
  if (now.state !== 'signed-in') return Promise.resolve(false);
  if (!renewal) {
    let settle: (renewed: boolean) => void = () => {};
    const done = new Promise<boolean>((resolve) => { settle = resolve; });
    renewal = { done, settle };
    setSession({ ...now, asking: true });
  }
  return renewal.done;
}

/** The dialog's answer: the session stands again, or the person has left. */
export function endRenewal(renewed: boolean): void {
  renewal?.settle(renewed);
  renewal = null;
}

function send(request: Request): Promise<Response> {
  const now = currentSession();
  if (!isAttended()) request.headers.set('x-unattended', 'true');
  if (!SAFE.has(request.method) && now.state === 'signed-in' && now.me.csrfToken) request.headers.set('x-csrf-token', now.me.csrfToken);
  return fetch(request);
}

/** Signing in answers 401 for a wrong password, which is no lost session. */
const asksForSession = (request: Request) => new URL(request.url).pathname === '/api/sessions';

/**
 * Sends a request with the session's token. When the session has run out meanwhile, waits for a renewed one and sends the
 * same request again: nothing that was typed is lost.
 */
export async function sessionFetch(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await send(request);
  if (response.status !== 401 || asksForSession(request)) return response;
  return (await askForRenewal()) ? send(again) : response;
}
