import { Button } from 'antd';
import { usePeople } from '../cases/people.js';
import { useWords } from '../glossary/words.js';

/** What the closure board narrows a list by; each stands in the address. */
export const NARROWING = ['channel', 'owner', 'receivedFrom', 'receivedTo', 'closed', 'counted', 'dueToday'] as const;

/** Says that a list shows only what a number of the board counts, and lets go of it. */
export function Narrowed({ params, clear }: { readonly params: URLSearchParams; readonly clear: () => void }) {
  const { say, term } = useWords();
  const people = usePeople();
  if (!NARROWING.some((name) => params.has(name))) return null;
  const [channel, owner, from, to] = ['channel', 'owner', 'receivedFrom', 'receivedTo'].map((name) => params.get(name));
  const parts = [
    channel && term('channel', channel), owner && people.name(owner), (from ?? to) && say('receivedSpan', { from: from ?? '', to: to ?? '' }),
    params.has('closed') && say('onlyClosed'), params.has('dueToday') && say('dueTodayNow'),
  ].filter(Boolean).join(' · ');
  return <p className="note">{say('narrowed')}：{parts} <Button size="small" onClick={clear}>{say('narrowedClear')}</Button></p>;
}
