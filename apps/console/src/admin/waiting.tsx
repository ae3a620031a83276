import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { proposalsQuery } from '../api/proposal-queries.js';
import type { Proposal } from '../api/types.js';
import { useWords } from '../glossary/words.js';
import { hasRole, useMe } from '../session/session-store.js';
import { READERS } from './proposal-readers.js';

function useOpenProposals(): readonly Proposal[] {
  const allowed = hasRole(useMe(), ...READERS);
  return useQuery({ ...proposalsQuery('open'), enabled: allowed }).data?.items ?? [];
}

interface Props {
  /** Absent: whatever is proposed about the subject. */
  readonly kinds?: readonly Proposal['kind'][];
  readonly subject?: string;
}

/** Beside what can be changed: that a change of it awaits a second person already. */
export function Waiting({ kinds, subject }: Props) {
  const { say, term, list } = useWords();
  const waiting = useOpenProposals().filter((p) => (kinds === undefined || kinds.includes(p.kind)) && (subject === undefined || p.subject === subject));
  if (waiting.length === 0) return null;
  const names = waiting.map((p) => `${term('proposalKind', p.kind)}${p.subjectName ? ` · ${p.subjectName}` : ''}`);
  return <p className="note" role="status">{say('awaiting')}<Link to="/admin/proposals">{list(names)}</Link></p>;
}

/** How many proposals await the decision of whoever is signed in. */
export function ProposalBadge() {
  const { say } = useWords();
  const me = useMe();
  const n = useOpenProposals().filter((p) => p.approvers.some((a) => a.id === me.id)).length;
  return n === 0 ? null : <span className="badge" role="img" aria-label={say('badgeProposals', { n })} title={say('badgeProposals', { n })}>{n}</span>;
}
