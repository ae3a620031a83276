import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Modal } from 'antd';
import { useRef, useState, type FormEvent } from 'react';
import { homeOf } from '../api/home.js';
import { sendCommand } from '../api/send-command.js';
import type { InboxItem } from '../api/types.js';
import { usePeople } from '../cases/people.js';
import '../command-form/command-form.css';
import { newKey } from '../command-form/new-key.js';
import { useWords } from '../glossary/words.js';
import type { Word } from '../glossary/zh.js';
import { addressOf } from './address.js';
import { answerAll, type Outcome } from './answer-all.js';
import { BulkResults } from './bulk-results.js';

/** What may be answered together. An extension weighs the ground of each single case, so it is never among them. */
export type BulkKind = 'acknowledge-escalation' | 'instruct-officer' | 'reassign';
export const BULK: readonly (readonly [kind: BulkKind, word: Word, key: string])[] = [
  ['acknowledge-escalation', 'bulkAcknowledge', 'A'], ['instruct-officer', 'bulkInstruct', 'I'], ['reassign', 'bulkReassign', 'R'],
];

interface Props {
  readonly kind: BulkKind;
  /** As they stood when the dialog was opened: the list behind it moves on. */
  readonly items: readonly InboxItem[];
  readonly close: (done: ReadonlySet<string>) => void;
}

/**
 * One text for several escalations. Each is a command of its own with a key of its own: sent again, only what is not done is
 * sent, and what was done although its answer was lost is not done twice.
 */
export function BulkDialog({ kind, items, close }: Props) {
  const { say } = useWords();
  const people = usePeople();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [to, setTo] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const keys = useRef({ content: '', of: new Map<string, string>() });
  const done = (map: ReadonlyMap<string, Outcome>) => new Set([...map].filter(([, o]) => o.state === 'done').map(([address]) => address));

  async function submit(event: FormEvent) {
    event.preventDefault();
    const content = JSON.stringify([text.trim(), to]);
    if (busy || text.trim() === '') return;
    if (keys.current.content !== content) keys.current = { content, of: new Map() };
    const latest = new Map(outcomes);
    const open = items.filter((item) => latest.get(addressOf(item))?.state !== 'done');
    for (const item of open) latest.set(addressOf(item), { state: 'waiting' });
    setOutcomes(new Map(latest));
    setBusy(true);
    await answerAll(open, (item, version) => {
      const key = keys.current.of.get(addressOf(item)) ?? newKey();
      keys.current.of.set(addressOf(item), key);
      const payload = { escalationId: item.escalationId, ...(kind === 'reassign' ? { to, reason: text.trim() } : { text: text.trim() }) };
      return sendCommand({ served: homeOf(item.kind).served, caseId: item.processId, type: kind, payload, version, key });
    }, (item, outcome) => {
      latest.set(addressOf(item), outcome);
      setOutcomes(new Map(latest));
    });
    setBusy(false);
    void client.invalidateQueries({ predicate: ({ queryKey }) => ['case', 'cases', 'desk', 'inbox'].includes(String(queryKey[0])) });
    if (done(latest).size < items.length) return;
    void message.success(say('bulkDone', { n: items.length }));
    close(done(latest));
  }

  const officers = people.all.filter((p) => p.active && p.roles.includes('case-officer'));
  const refused = [...outcomes.values()].some((o) => o.state === 'refused');
  return (
    <Modal open title={`${say(BULK.find(([k]) => k === kind)?.[1] ?? 'bulkAcknowledge')}（${say('bulkCount', { n: items.length })}）`} footer={null} destroyOnHidden width={640}
      closable={!busy} keyboard={!busy} mask={{ closable: false }} onCancel={() => close(done(outcomes))} afterOpenChange={(open) => open && document.getElementById(kind === 'reassign' ? 'bulk-to' : 'bulk-text')?.focus()}>
      <form className="command-form" onSubmit={(e) => void submit(e)}>
        {kind === 'reassign' && (
          <div className="field">
            <label htmlFor="bulk-to">{say('bulkTo')} <span className="mark required">{say('required')}</span></label>
            <select id="bulk-to" className="field-input" required value={to} onChange={(e) => setTo(e.target.value)}>
              <option value="">{say('choose')}</option>
              {officers.map((p) => <option key={p.id} value={p.id}>{p.name} · {people.section(p.sectionId)}</option>)}
            </select>
          </div>
        )}
        <div className="field">
          <label htmlFor="bulk-text">{say(kind === 'reassign' ? 'bulkReason' : 'bulkText')} <span className="mark required">{say('required')}</span></label>
          <textarea id="bulk-text" className="field-input" rows={3} required maxLength={500} value={text} onChange={(e) => setText(e.target.value)} />
        </div>
        <BulkResults items={items} outcomes={outcomes} />
        <footer className="form-foot">
          <Button type="primary" htmlType="submit" loading={busy}>{say(refused ? 'bulkAgain' : 'submit')}</Button>
          <Button disabled={busy} onClick={() => close(done(outcomes))}>{say(outcomes.size > 0 ? 'close' : 'cancel')}</Button>
        </footer>
      </form>
    </Modal>
  );
}
