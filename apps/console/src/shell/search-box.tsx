import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useWords } from '../glossary/words.js';
import { kindOf } from './kind-words.js';
import { searchQuery } from './search-query.js';
import { useSettled } from './use-settled.js';

/**
 * Finds cases, petitions and reports by number, party or pinyin initials. What fits is offered while one types, for the
 * arrow keys and Enter; Enter alone opens all results, which stand in the address.
 */
export function SearchBox() {
  const { say, term } = useWords();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const searched = pathname === '/search' ? (params.get('q') ?? '') : '';
  const [text, setText] = useState(searched);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const asked = useSettled(text.trim());
  const { data } = useQuery({ ...searchQuery(asked), enabled: open && asked.length > 0 });
  const items = open && asked === text.trim() ? (data?.items ?? []) : [];
  useEffect(() => setText(searched), [searched]);
  useEffect(() => setAt(-1), [asked]);

  function go(address: string) {
    setOpen(false);
    input.current?.blur();
    void navigate(address);
  }
  function search(event: FormEvent) {
    event.preventDefault();
    const chosen = items[at];
    if (chosen) go(kindOf(chosen).address);
    else if (text.trim()) go(`/search?${new URLSearchParams({ q: text.trim() })}`);
    else input.current?.focus();
  }
  function onKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && open) setOpen(false);
    else if (event.key === 'ArrowDown' && items.length > 0) setAt((at + 1) % items.length);
    else if (event.key === 'ArrowUp' && items.length > 0) setAt((at <= 0 ? items.length : at) - 1);
    else return;
    event.preventDefault();
  }
  return (
    <form className="search" role="search" onSubmit={search} onBlur={(e) => { if (!e.currentTarget.contains(e.relatedTarget)) setOpen(false); }}>
      <input ref={input} id="search" type="search" role="combobox" aria-autocomplete="list" aria-expanded={items.length > 0} aria-controls="search-results" aria-activedescendant={items[at] ? `search-result-${at}` : undefined}
        className="field-input" autoComplete="off" value={text} maxLength={80} placeholder={say('searchAll')} aria-label={say('searchAll')} onKeyDown={onKey} onChange={(e) => { setText(e.target.value); setOpen(true); }} />
      <Button htmlType="submit">{say('searchButton')}</Button>
      <ul id="search-results" role="listbox" aria-label={say('searchTitle')} className="search-results" hidden={items.length === 0}>
        {items.map((item, i) => {
          const { word, stages, address } = kindOf(item);
          return (
            <li key={item.id} id={`search-result-${i}`} role="option" aria-selected={i === at} onMouseDown={(e) => e.preventDefault()} onClick={() => go(address)}>
              <span className="kind">{say(word)}</span><strong>{item.title}</strong><span className="sub">{item.number ?? say('unnumbered')} · {term(stages, item.stage)}</span>
            </li>
          );
        })}
      </ul>
      <span role="status" className="unseen">{items.length > 0 ? say('searchFound', { n: items.length }) : ''}</span>
    </form>
  );
}
