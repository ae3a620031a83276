import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { proposalsQuery } from '../api/proposal-queries.js';
import { useWords } from '../glossary/words.js';
import { Choices } from '../shell/choices.js';
import { Nothing, Shown } from '../shell/states.js';
import { OncePassword } from './people/once-password.js';
import { ProposalCard } from './proposal-card.js';

/** 两人办理: what one administrator proposed, with what it changes, for another to decide. */
export default function Proposals() {
  const { say } = useWords();
  const [params, setParams] = useSearchParams();
  const show = params.get('show') === 'all' ? 'all' : 'open';
  const [half, setHalf] = useState<{ readonly name: string; readonly password: string } | null>(null);
  const query = useQuery(proposalsQuery(show));
  return (
    <>
      <Choices label={say('adminProposals')} value={show} options={[['open', say('proposalsOpen')], ['all', say('proposalsAll')]]} onPick={(next) => setParams(next === 'all' ? { show: 'all' } : {})} />
      <Shown query={query}>
        {({ items }) => (items.length === 0 ? <Nothing text={say(show === 'open' ? 'proposalsNone' : 'proposalsNever')} /> : <ol className="runs">{items.map((p) => <li key={p.id}><ProposalCard proposal={p} handed={setHalf} /></li>)}</ol>)}
      </Shown>
      {half && <OncePassword {...half} part="second" close={() => setHalf(null)} />}
    </>
  );
}
