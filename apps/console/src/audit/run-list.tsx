import { Progress } from 'antd';
import { Link } from 'react-router';
import type { AuditRun } from '../api/types.js';
import { usePeople } from '../cases/people.js';
import { momentText } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';

type Broken = NonNullable<AuditRun['findings']>['breaks'][number];

/** Verifications, newest first: how far one has come, or what it found, each broken record by name. */
export function RunList({ runs }: { readonly runs: readonly AuditRun[] }) {
  const { say } = useWords();
  const people = usePeople();
  if (runs.length === 0) return <p className="quiet">{say('auditNever')}</p>;
  return (
    <ol className="runs">
      {runs.map((run) => (
        <li key={run.id} className="card">
          <p><strong>{momentText(run.startedAt)}</strong> <span className="sub inline">{people.name(run.startedBy)}</span></p>
          <Outcome run={run} />
        </li>
      ))}
    </ol>
  );
}

function Outcome({ run }: { readonly run: AuditRun }) {
  const { say } = useWords();
  const { findings, state, done, total } = run;
  if (state === 'running') return <div role="status"><p>{say('auditRunning', { done, total })}</p><Progress percent={total === 0 ? 0 : Math.floor((done / total) * 100)} aria-label={say('auditRunning', { done, total })} /></div>;
  if (state === 'failed' || !findings) return <p className="note">{say('auditFailed')}</p>;
  return (
    <>
      <p className={findings.broken > 0 ? 'level' : undefined}>{findings.broken === 0 ? say('auditSound') : say('auditBroken', { n: findings.broken })}</p>
      <p className="sub">{say('auditCounted', { processes: findings.processes, records: findings.records, documents: findings.documents, seals: findings.seals })}</p>
      {findings.breaks.length > 0 && <BreakTable breaks={findings.breaks} />}
    </>
  );
}

function BreakTable({ breaks }: { readonly breaks: readonly Broken[] }) {
  const { say, either } = useWords();
  return (
    <table className="rows">
      <caption className="unseen">{say('auditBreaks')}</caption>
      <thead><tr><th scope="col">{say('number')}</th><th scope="col">{say('seq')}</th><th scope="col">{say('auditFault')}</th></tr></thead>
      <tbody>
        {breaks.map((b, i) => (
          <tr key={i}>
            <th scope="row">{b.processId && b.title !== null ? <Link to={`/open/${b.processId}`}>{b.number ?? b.title}</Link> : (b.processId ?? b.day ?? b.title)}{b.documentId && <span className="sub">{say('auditDocument', { id: b.documentId })}</span>}</th>
            <td data-label={say('seq')}>{b.seq ?? '-'}</td>
            <td data-label={say('auditFault')}>{b.day && `${b.day} `}{either(b.zh, b.en)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
