import { api } from '../api/client.js';
import { answered, ApiProblem } from '../api/problem.js';
import { queryClient } from '../api/queries.js';
import { endRenewal } from './session-fetch.js';
import { setSession } from './session-store.js';

/** Finds out at start whether the browser still holds a session. Throws when the server does not say. */
export async function resumeSession(): Promise<void> {
  try {
    const me = await answered(api.GET('/api/me'));
    setSession({ state: 'signed-in', me, asking: false });
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.problem.status !== 401) throw error;
    setSession({ state: 'signed-out' });
  }
}

/** Signs in; throws ApiProblem for a wrong password. Requests that waited for it go on. */
export async function signIn(login: string, password: string): Promise<void> {
  const me = await answered(api.POST('/api/sessions', { body: { login, password } }));
  setSession({ state: 'signed-in', me, asking: false });
  endRenewal(true);
}

/** Leaves, and forgets what was read under this name. */
export async function signOut(): Promise<void> {
  setSession({ state: 'signed-out' });
  endRenewal(false);
  queryClient.clear();
}

/** Ends the session at the server too, and goes on to the identity provider where it was opened through it. */
export async function endSession(): Promise<void> {
  const answer = await answered(api.DELETE('/api/sessions/current')).catch(() => undefined);
  await signOut();
  if (answer?.continueAt) location.assign(answer.continueAt);
}
