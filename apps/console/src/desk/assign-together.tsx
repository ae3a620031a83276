import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Modal } from 'antd';
import { useRef, useState, type FormEvent } from 'react';
import { sendCommand } from '../api/send-command.js';
import type { CaseItem } from '../api/types.js';
import { usePeople } from '../cases/people.js';
import '../command-form/command-form.css';
import { newKey } from '../command-form/new-key.js';
import { answerAll, type Outcome } from '../escalations/answer-all.js';
import { Ending } from '../escalations/bulk-results.js';
import { useWords } from '../glossary/words.js';
import type { Desk } from './places.js';

const HANDLERS = ['petition-desk', 'case-officer', 'section-head'];

interface Props { readonly desk: Desk; readonly items: readonly CaseItem[]; readonly close: () => void }

/** 一并交办: one handler for several entries, each by a command of its own; sent again, only what is not done is sent. */
export function AssignTogether({ desk, items, close }: Props) {
  const { say } = useWords();
  const people = usePeople();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const keys = useRef(new Map<string, string>());

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy || to === '' || reason.trim() === '') return;
    const latest = new Map(outcomes);
    const open = items.filter((item) => latest.get(item.id)?.state !== 'done').map((item) => ({ processId: item.id, version: item.version }));
    for (const { processId } of open) latest.set(processId, { state: 'waiting' });
    setOutcomes(new Map(latest));
    setBusy(true);
    await answerAll(open, ({ processId }, version) => {
      const name = JSON.stringify([processId, to, reason.trim()]);
      const key = keys.current.get(name) ?? newKey();
      keys.current.set(name, key);
      return sendCommand({ served: desk.served, caseId: processId, type: 'assign', payload: { to, reason: reason.trim() }, version, key });
    }, ({ processId }, outcome) => {
      latest.set(processId, outcome);
      setOutcomes(new Map(latest));
    });
    setBusy(false);
    void client.invalidateQueries({ predicate: ({ queryKey }) => ['case', 'desk', 'inbox'].includes(String(queryKey[0])) });
    if ([...latest.values()].some((o) => o.state !== 'done')) return;
    void message.success(say('bulkDone', { n: items.length }));
    close();
  }

  const handlers = people.all.filter((p) => p.active && p.roles.some((role) => HANDLERS.includes(role)));
  return (
    <Modal open title={`${say('assignTogether')}（${say('bulkCount', { n: items.length })}）`} footer={null} destroyOnHidden width={640} closable={!busy} keyboard={!busy} mask={{ closable: false }} onCancel={close}>
      <form className="command-form" onSubmit={(e) => void submit(e)}>
        <div className="field">
          <label htmlFor="assign-to">{say('assignTo')} <span className="mark required">{say('required')}</span></label>
          <select id="assign-to" className="field-input" required value={to} onChange={(e) => setTo(e.target.value)}>
            <option value="">{say('choose')}</option>
            {handlers.map((p) => <option key={p.id} value={p.id}>{p.name} · {people.section(p.sectionId)}</option>)}
          </select>
        </div>
        <div className="field">
          <label htmlFor="assign-reason">{say('assignReason')} <span className="mark required">{say('required')}</span></label>
          <textarea id="assign-reason" className="field-input" rows={2} required maxLength={500} value={reason} onChange={(e) => setReason(e.target.value)} />
        </div>
        <ul className="bulk-results" aria-live="polite">{items.map((item) => <li key={item.id}><strong>{item.title}</strong> <span className="quiet">{item.number}</span> <Ending outcome={outcomes.get(item.id)} /></li>)}</ul>
        <footer className="form-foot">
          <Button type="primary" htmlType="submit" loading={busy}>{say([...outcomes.values()].some((o) => o.state === 'refused') ? 'bulkAgain' : 'submit')}</Button>
          <Button disabled={busy} onClick={close}>{say(outcomes.size > 0 ? 'close' : 'cancel')}</Button>
        </footer>
      </form>
    </Modal>
  );
}
