import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { documentsQuery } from '../api/case-queries.js';
import { api } from '../api/client.js';
import { answered } from '../api/problem.js';
import type { Served } from '../api/send-command.js';
import type { CaseView, DocumentItem } from '../api/types.js';
import { usePeople } from '../cases/people.js';
import { momentText } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { ReasonDialog } from '../shell/reason-dialog.js';
import { Shown } from '../shell/states.js';
import { DocumentDialog } from './document-dialog.js';

/** 文书: written from the case, downloaded, voided; a void one stays in sight, since its number stays used. */
export function DocumentsCard({ view, served = '/api/cases' }: { readonly view: CaseView; readonly served?: Served }) {
  const { say } = useWords();
  const client = useQueryClient();
  const query = useQuery(documentsQuery(view.id, served));
  const [writing, setWriting] = useState(false);
  const [voiding, setVoiding] = useState<DocumentItem | null>(null);
  // A document is a record of the case too: its version moves on with it.
  const again = () => void client.invalidateQueries({ queryKey: ['case', view.id] });
  async function cancel(reason: string) {
    if (voiding) await answered(api.POST('/api/documents/{id}/void', { params: { path: { id: voiding.id } }, body: { reason } }));
    again();
  }
  return (
    <section className="card" aria-labelledby="documents">
      <div className="card-head">
        <h2 id="documents">{say('documents')} <span className="count">{query.data?.items.length ?? 0}</span></h2>
        {query.data?.kinds.some((k) => k.allowed) && <Button className="no-print" onClick={() => setWriting(true)}>{say('writeDocument')}</Button>}
      </div>
      <Shown query={query}>{({ items }) => (items.length === 0 ? <p className="quiet">{say('noDocuments')}</p> : <DocumentTable items={items} cancel={setVoiding} />)}</Shown>
      {writing && query.data && <DocumentDialog view={view} served={served} documents={query.data} close={() => { setWriting(false); again(); }} />}
      {voiding && <ReasonDialog title={`${say('voidDocument')} ${voiding.title}`} label={say('voidReason')} act={cancel} close={() => setVoiding(null)} />}
    </section>
  );
}

function DocumentTable({ items, cancel }: { readonly items: readonly DocumentItem[]; readonly cancel: (item: DocumentItem) => void }) {
  const { say } = useWords();
  const people = usePeople();
  return (
    <table className="rows">
      <caption className="unseen">{say('documents')}</caption>
      <thead><tr><th scope="col">{say('documents')}</th><th scope="col">{say('docNumber')}</th><th scope="col">{say('uploadedBy')}</th><th scope="col"><span className="unseen">{say('download')}</span></th></tr></thead>
      <tbody>
        {items.map((d) => (
          <tr key={d.id} className={d.voided ? 'void' : undefined}>
            <th scope="row">{d.title}{d.voided && <span className="sub">{say('voided')}：{d.voided.reason}</span>}{!d.voided && d.missing.length > 0 && <span className="sub">{say('docMissing', { n: d.missing.length })}</span>}</th>
            <td data-label={say('docNumber')}>{d.number ?? '-'}<span className="sub">{d.day}</span></td>
            <td data-label={say('uploadedBy')}>{people.name(d.createdBy)}<span className="sub">{momentText(d.createdAt)}</span></td>
            <td className="act">{d.mayOpen ? <a className="button" href={`/api/documents/${d.id}`} download aria-label={`${say('download')} ${d.title}`}>{say('download')}</a> : <span className="quiet">{say('docConfidential')}</span>} {d.mayVoid && <Button size="small" type="text" className="no-print" onClick={() => cancel(d)} aria-label={`${say('voidDocument')} ${d.title}`}>{say('voidDocument')}</Button>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
