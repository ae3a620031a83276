import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useWords } from '../glossary/words.js';
import { useMe } from '../session/session-store.js';

function keyOf(person: string, id: string): string {
  return `anqi.hint.${person}.${id}`;
}

function isPutAway(person: string, id: string): boolean {
  try {
    return localStorage.getItem(keyOf(person, id)) !== null;
  } catch {
    return false;
  }
}

/** What a newcomer should know here, until the person puts it away; each person of a shared browser for himself. */
export function Hint({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { say } = useWords();
  const me = useMe();
  const [away, setAway] = useState(() => isPutAway(me.id, id));
  if (away) return null;
  function putAway() {
    setAway(true);
    try {
      localStorage.setItem(keyOf(me.id, id), new Date(Date.now()).toISOString());
    } catch {
      // A browser without storage shows it again at the next visit.
    }
  }
  return <aside className="hint no-print" aria-label={say('hint')}><div>{children}</div><Button size="small" onClick={putAway}>{say('hintAway')}</Button></aside>;
}
