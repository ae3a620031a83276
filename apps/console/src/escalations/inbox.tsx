import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { InboxItem } from '../api/types.js';
import { useWords } from '../glossary/words.js';
import { isTyping } from '../shell/key-help.js';
import { EscalationCard } from './escalation-card.js';
import { EscalationDetail, type AnswerKind } from './escalation-detail.js';

const KEYS: Readonly<Record<string, AnswerKind>> = { a: 'acknowledge-escalation', i: 'instruct-officer', r: 'reassign', e: 'extend-clock' };

export const addressOf = (item: InboxItem) => `${item.processId}/${item.escalationId}`;

interface Props {
  readonly items: readonly InboxItem[];
  readonly chosen: string | null;
  readonly choose: (address: string) => void;
}

/** The list beside the chosen one; all of it can be worked from the keyboard. */
export function Inbox({ items, chosen, choose }: Props) {
  const { say } = useWords();
  const navigate = useNavigate();
  const [answering, setAnswering] = useState<AnswerKind | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const detail = useRef<HTMLDivElement>(null);
  // On a phone the chosen one stands above the list: it comes into sight once it is shown.
  const show = (each: InboxItem) => {
    choose(addressOf(each));
    requestAnimationFrame(() => detail.current?.scrollIntoView({ block: 'nearest' }));
  };
  const index = Math.max(0, items.findIndex((item) => addressOf(item) === chosen));
  const item = items[index];
  useEffect(() => {
    function step(by: number) {
      const next = items[index + by];
      if (!next) return;
      choose(addressOf(next));
      list.current?.querySelectorAll('button')[index + by]?.focus();
    }
    function onKey(event: KeyboardEvent) {
      if (isTyping(event) || !item) return;
      const answer = KEYS[event.key.toLowerCase()];
      const inList = list.current?.contains(event.target as Node) ?? false;
      if (event.key === 'ArrowDown' || event.key === 'j') step(1);
      else if (event.key === 'ArrowUp' || event.key === 'k') step(-1);
      else if (event.key === 'Enter' && inList) void navigate(`/open/${item.processId}`);
      else if (answer && item.answeredAt === null) setAnswering(answer);
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [items, index, item, choose, navigate]);
  if (!item) return null;
  return (
    <>
      <p className="quiet keys">{say('escKeys')}</p>
      <div className="inbox">
        <ul ref={list} className="inbox-list" aria-label={say('escList')}>
          {items.map((each, i) => <li key={addressOf(each)}><EscalationCard item={each} chosen={i === index} choose={() => show(each)} /></li>)}
        </ul>
        <div ref={detail} className="inbox-detail"><EscalationDetail key={addressOf(item)} item={item} answering={answering} answer={setAnswering} /></div>
      </div>
    </>
  );
}
