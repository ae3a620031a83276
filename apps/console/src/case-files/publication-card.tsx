import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { publicationQuery } from '../api/case-queries.js';
import { api } from '../api/client.js';
import { answered } from '../api/problem.js';
import type { CaseView, Publication } from '../api/types.js';
import { usePeople } from '../cases/people.js';
import { dayOf } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import type { Word } from '../glossary/zh.js';
import { hasRole, useMe } from '../session/session-store.js';
import { ReasonDialog } from '../shell/reason-dialog.js';

const STANDING: Readonly<Record<Publication['standing'], Word>> = { displayed: 'pubDisplayed', withdrawn: 'pubWithdrawn', repaired: 'pubRepaired', 'run-out': 'pubRunOut' };

/** 公示: whether the public sees the decision, until when, and the repair of credit that ends it early. */
export function PublicationCard({ view }: { readonly view: CaseView }) {
  const { data } = useQuery(publicationQuery(view.id));
  if (!data) return null;
  return <PublicationSheet publication={data} />;
}

function PublicationSheet({ publication: p }: { readonly publication: Publication }) {
  const { say } = useWords();
  const me = useMe();
  const people = usePeople();
  const client = useQueryClient();
  const [acting, setActing] = useState<'apply' | 'approve' | 'refuse' | null>(null);
  const pending = p.repairs.find((r) => r.approved === null);
  async function act(text: string) {
    const params = { path: { id: p.id } };
    if (acting === 'apply') await answered(api.POST('/api/cases/{id}/publication/repair', { params, body: { reason: text } }));
    else await answered(api.POST('/api/cases/{id}/publication/repair/decision', { params, body: { approved: acting === 'approve', opinion: text } }));
    await client.invalidateQueries({ queryKey: ['case', p.id] });
  }
  const mayApply = p.standing === 'displayed' && !pending && dayOf(p.asOf) >= p.repairableFrom && hasRole(me, 'case-officer');
  return (
    <section className="card" aria-labelledby="publication">
      <h2 id="publication">{say('publication')}</h2>
      <p><strong>{say(STANDING[p.standing])}</strong> · {say('pubUntil', { day: p.displayUntil })}</p>
      <p className="sub">{p.record.number} · <a href={p.page} target="_blank" rel="noreferrer">{say('pubPage')}</a></p>
      {p.standing === 'displayed' && <p className="sub">{say('pubRepairFrom', { day: p.repairableFrom })}</p>}
      {p.withdrawnOn && <p className="sub">{p.withdrawnOn} {p.withdrawnReason}</p>}
      {pending && <p className="note">{say('repairPending')}：{people.name(pending.appliedBy)}，{pending.reason}</p>}
      {mayApply && <Button className="no-print" onClick={() => setActing('apply')}>{say('repairApply')}</Button>}
      {pending && hasRole(me, 'deputy-director', 'director') && <p className="no-print"><Button onClick={() => setActing('approve')}>{say('approve')}</Button> <Button onClick={() => setActing('refuse')}>{say('refuse')}</Button></p>}
      {acting && <ReasonDialog title={acting === 'apply' ? say('repairApply') : say(acting)} label={say(acting === 'apply' ? 'repairReason' : 'repairOpinion')} act={act} close={() => setActing(null)} />}
    </section>
  );
}
