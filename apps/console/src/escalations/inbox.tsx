import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { InboxItem } from '../api/types.js';
import { useWords } from '../glossary/words.js';
import { isTyping } from '../shell/key-help.js';
import { addressOf } from './address.js';
import { BulkBar } from './bulk-bar.js';
import { BulkDialog, type BulkKind } from './bulk-dialog.js';
import { EscalationCard } from './escalation-card.js';
import { EscalationDetail, type AnswerKind } from './escalation-detail.js';

const KEYS: Readonly<Record<string, AnswerKind>> = { a: 'acknowledge-escalation', i: 'instruct-officer', r: 'reassign', e: 'extend-clock' };

interface Props {
  readonly items: readonly InboxItem[];
  /** False for those that have their answer: they are only read. */
  readonly answerable: boolean;
  readonly chosen: string | null;
  readonly choose: (address: string) => void;
}

/** The list beside the chosen one; all of it can be worked from the keyboard. What is picked is answered together. */
export function Inbox({ items, answerable, chosen, choose }: Props) {
  const { say } = useWords();
  const navigate = useNavigate();
  const [answering, setAnswering] = useState<AnswerKind | null>(null);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [bulk, setBulk] = useState<{ readonly kind: BulkKind; readonly items: readonly InboxItem[] } | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const detail = useRef<HTMLDivElement>(null);
  // On a phone the chosen one stands above the list: it comes into sight once it is shown.
  const show = (each: InboxItem) => {
    choose(addressOf(each));
    requestAnimationFrame(() => detail.current?.scrollIntoView({ block: 'nearest' }));
  };
  const index = Math.max(0, items.findIndex((item) => addressOf(item) === chosen));
  const item = items[index];
  // What was picked and has been answered meanwhile, here or elsewhere, is no longer picked.
  const together = items.filter((each) => picked.has(addressOf(each)));
  const toggle = (each: InboxItem) => setPicked((before) => {
    const next = new Set(before);
    if (!next.delete(addressOf(each))) next.add(addressOf(each));
    return next;
  });
  useEffect(() => {
    const lines = () => [...(list.current?.querySelectorAll<HTMLElement>('.inbox-line') ?? [])];
    // The address follows a moment later: quick fingers mean the line that already has the focus.
    const at = () => {
      const focused = lines().findIndex((line) => line.contains(document.activeElement));
      return focused < 0 ? index : focused;
    };
    function step(by: number) {
      const to = at() + by;
      const next = items[to];
      if (!next) return;
      choose(addressOf(next));
      lines()[to]?.querySelector<HTMLElement>('.inbox-item')?.focus();
    }
    function answer(kind: AnswerKind) {
      if (together.length === 0) setAnswering(kind);
      else if (kind !== 'extend-clock') setBulk({ kind, items: together });
    }
    function onKey(event: KeyboardEvent) {
      const picking = event.target instanceof HTMLInputElement && event.target.type === 'checkbox' && event.key !== ' ';
      const here = items[at()];
      if ((isTyping(event) && !picking) || !here) return;
      const kind = KEYS[event.key.toLowerCase()];
      const inList = list.current?.contains(event.target as Node) ?? false;
      if (event.key === 'ArrowDown' || event.key === 'j') step(1);
      else if (event.key === 'ArrowUp' || event.key === 'k') step(-1);
      else if (event.key === 'Enter' && inList) void navigate(`/open/${here.processId}`);
      else if (event.key.toLowerCase() === 'x' && answerable) toggle(here);
      else if (kind && answerable) answer(kind);
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  if (!item) return null;
  return (
    <>
      <p className="quiet keys">{say('escKeys')}{answerable && `，${say('bulkKeys')}`}</p>
      {answerable && <BulkBar picked={together.length} all={items.length} pickAll={(all) => setPicked(new Set(all ? items.map(addressOf) : []))} answer={(kind) => setBulk({ kind, items: together })} />}
      <div className="inbox">
        <ul ref={list} className="inbox-list" aria-label={say('escList')}>
          {items.map((each, i) => (
            <li key={addressOf(each)} className="inbox-line">
              {answerable && <input type="checkbox" aria-label={say('bulkPick', { what: each.title })} checked={picked.has(addressOf(each))} onChange={() => toggle(each)} />}
              <EscalationCard item={each} chosen={i === index} choose={() => show(each)} />
            </li>
          ))}
        </ul>
        <div ref={detail} className="inbox-detail"><EscalationDetail key={addressOf(item)} item={item} answering={answering} answer={setAnswering} /></div>
      </div>
      {bulk && <BulkDialog key={bulk.kind} kind={bulk.kind} items={bulk.items} close={(done) => { setBulk(null); setPicked((before) => new Set([...before].filter((address) => !done.has(address)))); }} />}
    </>
  );
}
