import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { approveProposal, rejectProposal, withdrawProposal } from '../api/proposal-queries.js';
import type { Proposal } from '../api/types.js';
import { momentText } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { useMe } from '../session/session-store.js';
import { ReasonDialog } from '../shell/reason-dialog.js';
import { ChangeTable } from './change-table.js';
import { ProblemNote } from './problem-note.js';
import { useAct } from './use-act.js';

interface Props {
  readonly proposal: Proposal;
  /** Takes the half of a password that approving gives: the card itself is gone by then. */
  readonly handed: (half: { readonly name: string; readonly password: string }) => void;
}

/** One proposal: what it would change, who proposed it, and the decision for whoever may take it. */
export function ProposalCard({ proposal, handed }: Props) {
  const { say, term, list } = useWords();
  const me = useMe();
  const client = useQueryClient();
  const { busy, problem, act } = useAct();
  const [rejecting, setRejecting] = useState(false);
  const { kind, subjectName, state, stale, proposedBy, proposedAt, expiresAt, approvers, decidedBy, decidedAt, decisionReason, reason, before, after } = proposal;
  const open = state === 'open';
  const mayDecide = approvers.some((a) => a.id === me.id);
  const refresh = () => client.invalidateQueries();
  async function approve() {
    const decided = await act(() => approveProposal(proposal));
    if (decided?.passwordHalf) handed({ name: subjectName ?? '', password: decided.passwordHalf });
    await refresh();
  }
  async function withdraw() {
    await act(() => withdrawProposal(proposal));
    await refresh();
  }
  const name = `${term('proposalKind', kind)}${subjectName ? ` · ${subjectName}` : ''}`;
  return (
    <article className="card" aria-label={name}>
      <h2>{name} <span className="sub inline">{term('proposalState', state)}</span></h2>
      <p className="sub">{say('proposedByAt', { who: proposedBy.name, at: momentText(proposedAt), until: momentText(expiresAt) })}</p>
      {reason && <p>{say('proposalReason')}：{reason}</p>}
      <ChangeTable before={before} after={after} />
      {open && stale && <p className="note">{say('proposalStale')}</p>}
      {open && approvers.length === 0 && <p className="note">{say('proposalNobody')}</p>}
      {open && !mayDecide && approvers.length > 0 && <p className="sub">{say('proposalApprovers', { names: list(approvers.map((a) => a.name)) })}</p>}
      {decidedBy && decidedAt && <p className="sub">{say('decidedByAt', { who: decidedBy.name, at: momentText(decidedAt), what: term('proposalState', state) })}{decisionReason && `：${decisionReason}`}</p>}
      <ProblemNote problem={problem} />
      {open && (mayDecide || proposedBy.id === me.id) && (
        <footer className="form-foot">
          {mayDecide && <Button type="primary" loading={busy} disabled={stale} onClick={() => void approve()}>{say('proposalApprove')}</Button>}
          {mayDecide && <Button disabled={busy} onClick={() => setRejecting(true)}>{say('proposalReject')}</Button>}
          {proposedBy.id === me.id && <Button loading={busy} onClick={() => void withdraw()}>{say('proposalWithdraw')}</Button>}
        </footer>
      )}
      {rejecting && <ReasonDialog title={`${say('proposalReject')} · ${name}`} label={say('rejectReason')} act={async (text) => { await rejectProposal(proposal, text); await refresh(); }} close={() => setRejecting(false)} />}
    </article>
  );
}
