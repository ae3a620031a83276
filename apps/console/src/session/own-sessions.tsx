import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Modal } from 'antd';
import { ProblemNote } from '../admin/problem-note.js';
import { useAct } from '../admin/use-act.js';
import { api } from '../api/client.js';
import { answered } from '../api/problem.js';
import { ownSessionsQuery } from '../api/queries.js';
import type { OwnSession } from '../api/types.js';
import { momentText } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { Shown } from '../shell/states.js';

/** 我的登录: where this account is signed in, and the way to end what its owner does not know. */
export default function OwnSessions({ close }: { readonly close: () => void }) {
  const { say } = useWords();
  const { message } = App.useApp();
  const client = useQueryClient();
  const query = useQuery(ownSessionsQuery());
  const { busy, problem, act } = useAct();
  async function end(deed: () => Promise<number>) {
    const n = await act(deed);
    if (n !== undefined) void message.success(say('sessionsEnded', { n }));
    await client.invalidateQueries({ queryKey: ownSessionsQuery().queryKey });
  }
  const endOne = ({ id }: OwnSession) => end(async () => { await answered(api.DELETE('/api/sessions/{id}', { params: { path: { id } } })); return 1; });
  const endOthers = () => end(async () => (await answered(api.DELETE('/api/sessions', { params: { query: { keep: 'current' } } }))).closed);
  return (
    <Modal open title={say('ownSessions')} width={760} footer={null} onCancel={close} destroyOnHidden>
      <p>{say('ownSessionsIntro')}</p>
      <ProblemNote problem={problem} />
      <Shown query={query}>
        {(sessions) => (
          <>
            <SessionTable sessions={sessions} busy={busy} end={(one) => void endOne(one)} />
            {sessions.some((s) => !s.current) ? <p><Button danger loading={busy} onClick={() => void endOthers()}>{say('sessionEndOthers')}</Button></p> : <p className="quiet">{say('sessionAlone')}</p>}
          </>
        )}
      </Shown>
    </Modal>
  );
}

function SessionTable({ sessions, busy, end }: { readonly sessions: readonly OwnSession[]; readonly busy: boolean; readonly end: (one: OwnSession) => void }) {
  const { say } = useWords();
  return (
    <table className="rows sessions">
      <caption className="unseen">{say('ownSessions')}</caption>
      <thead><tr><th scope="col">{say('sessionKind')}</th><th scope="col">{say('sessionPlace')}</th><th scope="col">{say('sessionOpened')}</th><th scope="col">{say('sessionSeen')}</th><th scope="col"><span className="unseen">{say('sessionEnd')}</span></th></tr></thead>
      <tbody>
        {[...sessions].sort((a, b) => Number(b.current) - Number(a.current)).map((s) => (
          <tr key={s.id}>
            <th scope="row">{say(s.kind === 'browser' ? 'sessionBrowser' : 'sessionMachine')}</th>
            <td data-label={say('sessionPlace')}>{s.place}</td>
            <td data-label={say('sessionOpened')}>{momentText(s.openedAt)}</td>
            <td data-label={say('sessionSeen')}>{momentText(s.seenAt)}</td>
            <td className="act">{s.current ? <strong>{say('sessionCurrent')}</strong> : <Button size="small" disabled={busy} aria-label={say('sessionEndOf', { at: momentText(s.openedAt) })} onClick={() => end(s)}>{say('sessionEnd')}</Button>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
