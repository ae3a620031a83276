import { useSyncExternalStore } from 'react';
import type { Me } from '../api/types.js';

/**
 * Who is signed in. `asking` is set while a session has run out under somebody's hands: the dialog that asks for the
 * password again stands over the page, which keeps everything in it.
 */
export type Session =
  | { readonly state: 'unknown' }
  | { readonly state: 'signed-out' }
  | { readonly state: 'signed-in'; readonly me: Me; readonly asking: boolean };

let session: Session = { state: 'unknown' };
const listeners = new Set<() => void>();

export function currentSession(): Session {
  return session;
}

export function setSession(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSession(): Session {
  return useSyncExternalStore(subscribe, currentSession);
}

/** The signed-in person; only for what is shown after sign-in. */
export function useMe(): Me {
  const current = useSession();
  if (current.state !== 'signed-in') throw new Error('nobody is signed in');
  return current.me;
}

export function hasRole(me: Me, ...roles: readonly string[]): boolean {
  return roles.some((role) => me.roles.includes(role));
}
