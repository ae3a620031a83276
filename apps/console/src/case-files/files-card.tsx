import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { accessRequestsQuery, filesQuery } from '../api/case-queries.js';
import type { CaseView, FileItem } from '../api/types.js';
import { usePeople } from '../cases/people.js';
import { momentText } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { hasRole, useMe } from '../session/session-store.js';
import { Shown } from '../shell/states.js';
import { AccessState } from './access-state.js';
import { DownloadLink } from './download-link.js';
import { PendingRequests } from './pending-requests.js';
import { sizeText } from './size-text.js';
import { UploadDialog } from './upload-dialog.js';

/** 文件: evidence, recordings and papers of the case as files. */
export function FilesCard({ view }: { readonly view: CaseView }) {
  const { say } = useWords();
  const me = useMe();
  const client = useQueryClient();
  const query = useQuery(filesQuery(view.id));
  const [open, setOpen] = useState(false);
  const mayUpload = view.facts['ended'] !== true && hasRole(me, 'case-officer', 'archivist', 'legal-reviewer');
  const close = () => {
    setOpen(false);
    void client.invalidateQueries({ queryKey: ['case', view.id, 'files'] });
  };
  return (
    <section className="card" aria-labelledby="files">
      <div className="card-head">
        <h2 id="files">{say('files')} <span className="count">{query.data?.length ?? 0}</span></h2>
        {mayUpload && <Button className="no-print" onClick={() => setOpen(true)}>{say('upload')}</Button>}
      </div>
      <PendingRequests caseId={view.id} />
      <Shown query={query}>{(files) => (files.length === 0 ? <p className="quiet">{say('noFiles')}</p> : <FileTable files={files} />)}</Shown>
      {open && <UploadDialog view={view} close={close} />}
    </section>
  );
}

function FileTable({ files }: { readonly files: readonly FileItem[] }) {
  const { say, term } = useWords();
  const people = usePeople();
  const { data: requests = [] } = useQuery({ ...accessRequestsQuery(), enabled: files.some((f) => f.needsApproval) });
  return (
    <table className="rows">
      <caption className="unseen">{say('files')}</caption>
      <thead><tr><th scope="col">{say('fileName')}</th><th scope="col">{say('fileKind')}</th><th scope="col">{say('uploadedBy')}</th><th scope="col"><span className="unseen">{say('download')}</span></th></tr></thead>
      <tbody>
        {files.map((f) => (
          <tr key={f.id}>
            <th scope="row">{f.name}<span className="sub">{[f.number, sizeText(f.size)].filter(Boolean).join(' · ')}{f.sealed && ` · ${say('sealedFile')}`}</span></th>
            <td data-label={say('fileKind')}>{term('fileKind', f.kind)}{f.fields.provesWhat && <span className="sub">{f.fields.provesWhat}</span>}</td>
            <td data-label={say('uploadedBy')}>{people.name(f.uploadedBy)}<span className="sub">{momentText(f.uploadedAt)}</span></td>
            <td className="act">{f.needsApproval ? <AccessState file={f} requests={requests} /> : <DownloadLink file={f} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
