import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { bureauChainsQuery, startVerification } from '../api/audit-queries.js';
import { ProblemNote } from '../admin/problem-note.js';
import { useAct } from '../admin/use-act.js';
import { momentText } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { Page } from '../shell/page.js';
import { Shown } from '../shell/states.js';
import { RunList } from './run-list.js';

/** 流水核对: whether the records of the bureau are what was written, and the verification of all of them. */
export default function AuditPage() {
  const { say } = useWords();
  const client = useQueryClient();
  const query = useQuery(bureauChainsQuery());
  const { busy, problem, act } = useAct();
  const running = query.data?.runs.some((r) => r.state === 'running') ?? false;
  async function verify() {
    await act(() => startVerification());
    await client.invalidateQueries({ queryKey: ['audit'] });
  }
  return (
    <Page title={say('auditTitle')} intro={say('auditIntro')} actions={<Button type="primary" loading={busy} disabled={running} onClick={() => void verify()}>{say('auditAll')}</Button>}>
      <ProblemNote problem={problem} />
      <Shown query={query}>
        {({ processes, documents, unsealed, lastSeal, seals, runs, asOf }) => (
          <>
            <section className="card" aria-labelledby="chains">
              <h2 id="chains">{say('auditChains')}</h2>
              <p>{say('auditHeld', { processes, documents })}</p>
              <p>{lastSeal ? say('auditSealed', { day: lastSeal.day, at: momentText(lastSeal.sealedAt), n: seals }) : say('auditUnsealed')}</p>
              <p className="sub">{say('auditSince', { n: unsealed })}</p>
            </section>
            <h2>{say('auditRuns')}</h2>
            <RunList runs={runs} />
            <p className="quiet">{say('asOf', { at: momentText(asOf) })}</p>
          </>
        )}
      </Shown>
    </Page>
  );
}
