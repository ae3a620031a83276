import { Button } from 'antd';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useWords } from '../glossary/words.js';

/** Finds cases by a part of their number or party; what is searched stands in the address. */
export function SearchBox() {
  const { say } = useWords();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const searched = pathname === '/cases' ? (params.get('q') ?? '') : '';
  const [text, setText] = useState(searched);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setText(searched), [searched]);
  function search(event: FormEvent) {
    event.preventDefault();
    const q = text.trim();
    if (q) void navigate(`/cases?${new URLSearchParams({ q, includeArchived: 'true' })}`);
    else input.current?.focus();
  }
  return (
    <form className="search" role="search" onSubmit={search}>
      <input ref={input} id="search" type="search" className="field-input" value={text} maxLength={80} onChange={(e) => setText(e.target.value)} placeholder={say('search')} aria-label={say('search')} />
      <Button htmlType="submit">{say('searchButton')}</Button>
    </form>
  );
}
