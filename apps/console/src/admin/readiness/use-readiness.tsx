import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { readinessQuery } from '../../api/admin-queries.js';
import { useWords } from '../../glossary/words.js';
import { hasRole, useMe } from '../../session/session-store.js';
import { Hint } from '../../shell/hint.js';

/** How many things an administrator has still to set; 0 for everybody else, and while it is not known. */
export function useUnready(): number {
  const administers = hasRole(useMe(), 'administrator');
  return useQuery({ ...readinessQuery(), enabled: administers }).data?.items.filter((i) => !i.done).length ?? 0;
}

/** Leads an administrator to what must be set, on every page until it is all done or put away. */
export function ReadinessHint() {
  const { say } = useWords();
  const { pathname } = useLocation();
  const left = useUnready();
  if (left === 0 || pathname.startsWith('/admin')) return null;
  return <Hint id="readiness"><p><strong>{say('readyLeft', { n: left })}</strong> <Link to="/admin/start">{say('readyShow')}</Link></p></Hint>;
}
