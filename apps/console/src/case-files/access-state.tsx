import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../api/client.js';
import { answered } from '../api/problem.js';
import type { AccessRequest, FileItem } from '../api/types.js';
import { momentText } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { useMe } from '../session/session-store.js';
import { ReasonDialog } from '../shell/reason-dialog.js';
import { DownloadLink } from './download-link.js';

/** A recording is seen after a head has approved: where one's own request stands, or the way to make one. */
export function AccessState({ file, requests }: { readonly file: FileItem; readonly requests: readonly AccessRequest[] }) {
  const { say } = useWords();
  const me = useMe();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const mine = requests.filter((r) => r.fileId === file.id && r.requestedBy === me.id).sort((a, b) => (a.requestedAt < b.requestedAt ? 1 : -1))[0];
  async function ask(reason: string) {
    await answered(api.POST('/api/files/{id}/access-requests', { params: { path: { id: file.id } }, body: { reason } }));
    await client.invalidateQueries({ queryKey: ['access-requests'] });
  }
  if (mine?.state === 'approved') return <><DownloadLink file={file} />{mine.until && <span className="sub">{say('accessApproved', { at: momentText(mine.until) })}</span>}</>;
  if (mine?.state === 'pending') return <span className="quiet">{say('accessPending')}</span>;
  return (
    <>
      {mine && <span className="sub">{say(mine.state === 'refused' ? 'accessRefused' : 'accessExpired')}</span>}
      <Button onClick={() => setAsking(true)} aria-label={`${say('askAccess')} ${file.name}`}>{say('askAccess')}</Button>
      {asking && <ReasonDialog title={say('askAccess')} label={say('accessReason')} act={ask} close={() => setAsking(false)} />}
    </>
  );
}
