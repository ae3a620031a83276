import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { accessRequestsQuery } from '../api/case-queries.js';
import { api } from '../api/client.js';
import { answered } from '../api/problem.js';
import { usePeople } from '../cases/people.js';
import { useWords } from '../glossary/words.js';
import { hasRole, useMe } from '../session/session-store.js';
import { ReasonDialog } from '../shell/reason-dialog.js';

type Verdict = 'approve' | 'refuse';

/** Requests to see recordings of this case, for the head who answers them. */
export function PendingRequests({ caseId }: { readonly caseId: string }) {
  const { say } = useWords();
  const me = useMe();
  const people = usePeople();
  const client = useQueryClient();
  const decides = hasRole(me, 'section-head', 'deputy-director', 'director');
  const { data = [] } = useQuery({ ...accessRequestsQuery(), enabled: decides });
  const [deciding, setDeciding] = useState<{ readonly id: string; readonly verdict: Verdict } | null>(null);
  const pending = data.filter((r) => r.processId === caseId && r.state === 'pending' && r.requestedBy !== me.id);
  if (!decides || pending.length === 0) return null;
  async function decide(note: string) {
    if (!deciding) return;
    await answered(api.POST('/api/access-requests/{id}', { params: { path: { id: deciding.id } }, body: { verdict: deciding.verdict, note } }));
    await client.invalidateQueries({ queryKey: ['access-requests'] });
  }
  return (
    <div className="note no-print">
      <h3>{say('accessRequests')}</h3>
      <ul>
        {pending.map((r) => (
          <li key={r.id}>{people.name(r.requestedBy)}：{r.fileName}，{r.reason} <Button size="small" onClick={() => setDeciding({ id: r.id, verdict: 'approve' })}>{say('approve')}</Button> <Button size="small" onClick={() => setDeciding({ id: r.id, verdict: 'refuse' })}>{say('refuse')}</Button></li>
        ))}
      </ul>
      {deciding && <ReasonDialog title={say(deciding.verdict)} label={say('note')} optional={deciding.verdict === 'approve'} act={decide} close={() => setDeciding(null)} />}
    </div>
  );
}
