import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { chainStateQuery, startVerification } from '../api/audit-queries.js';
import { ProblemNote } from '../admin/problem-note.js';
import { useAct } from '../admin/use-act.js';
import { useWords } from '../glossary/words.js';
import { Page, PageShown } from '../shell/page.js';
import { RunList } from './run-list.js';

/** One case's chain: its head, the seal that holds it, and its verification here and now. */
export default function ChainPage() {
  const { say } = useWords();
  const { id = '' } = useParams();
  const client = useQueryClient();
  const query = useQuery(chainStateQuery(id));
  const { busy, problem, act } = useAct();
  async function verify() {
    await act(() => startVerification(id));
    await client.invalidateQueries({ queryKey: ['audit', id] });
  }
  return (
    <PageShown query={query} title={say('auditTitle')}>
      {(chain) => (
        <Page title={`${say('auditTitle')} · ${chain.number ?? chain.title}`} actions={<><Link to={`/open/${id}`}>{say('openCase')}</Link><Button type="primary" loading={busy} onClick={() => void verify()}>{say('auditOne')}</Button></>}>
          <ProblemNote problem={problem} />
          <section className="card" aria-labelledby="chain">
            <h2 id="chain">{say('auditChain')}</h2>
            <p>{say('auditChainHeld', { records: chain.records, documents: chain.documents })}</p>
            <p className="raw">{say('auditHead')} {chain.headHash}</p>
            <p className="sub">{chain.sealedOn ? say('auditHeadSealed', { day: chain.sealedOn }) : say('auditHeadUnsealed')}</p>
          </section>
          <h2>{say('auditRuns')}</h2>
          <RunList runs={chain.runs} />
        </Page>
      )}
    </PageShown>
  );
}
