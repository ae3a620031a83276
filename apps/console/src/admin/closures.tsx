import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { api } from '../api/client.js';
import { closuresQuery } from '../api/office-queries.js';
import { answered } from '../api/problem.js';
import { useWords } from '../glossary/words.js';
import { Shown } from '../shell/states.js';
import { ProblemNote } from './problem-note.js';
import { useAct } from './use-act.js';
import { Waiting } from './waiting.js';

/** 局部放假与补班: days on which this bureau differs from the national calendar. */
export function Closures({ editable }: { readonly editable: boolean }) {
  const { say, field } = useWords();
  const client = useQueryClient();
  const query = useQuery(closuresQuery());
  const { message } = App.useApp();
  const { busy, problem, act } = useAct();
  const [form, setForm] = useState({ from: '', to: '', name: '', working: false });
  const again = () => client.invalidateQueries();
  async function add(event: FormEvent) {
    event.preventDefault();
    if (await act(() => answered(api.POST('/api/calendar/closures', { body: form })))) {
      setForm({ from: '', to: '', name: '', working: false });
      void message.success(say('twoPersonsPending'));
    }
    await again();
  }
  async function revoke(id: string) {
    if (await act(() => answered(api.DELETE('/api/calendar/closures/{id}', { params: { path: { id } } })))) void message.success(say('twoPersonsPending'));
    await again();
  }
  return (
    <section className="card" aria-labelledby="closures">
      <h2 id="closures">{say('closures')}</h2>
      <Waiting kinds={['add-closure', 'revoke-closure']} />
      <ProblemNote problem={problem} />
      <Shown query={query}>
        {(items) => (items.length === 0 ? <p className="quiet">{say('noClosures')}</p> : (
          <ul>{items.map((c) => <li key={c.id}>{c.from} – {c.to} {c.name} · {say(c.working ? 'dayOn' : 'dayOff')} {editable && <Button size="small" type="text" onClick={() => void revoke(c.id)} aria-label={`${say('revoke')} ${c.name}`}>{say('revoke')}</Button>}</li>)}</ul>
        ))}
      </Shown>
      {editable && (
        <form className="filters" onSubmit={(e) => void add(e)}>
          <label className="filter"><span>{field('', 'from')}</span><input className="field-input" type="date" required value={form.from} onChange={(e) => setForm({ ...form, from: e.target.value, to: form.to || e.target.value })} /></label>
          <label className="filter"><span>{field('', 'until')}</span><input className="field-input" type="date" required value={form.to} onChange={(e) => setForm({ ...form, to: e.target.value })} /></label>
          <label className="filter"><span>{say('closureName')}</span><input className="field-input" required maxLength={60} value={form.name} onChange={(e) => setForm({ ...form, name: e.target.value })} /></label>
          <label className="flag"><input type="checkbox" checked={form.working} onChange={(e) => setForm({ ...form, working: e.target.checked })} />{say('closureWorking')}</label>
          <Button htmlType="submit" loading={busy}>{say('addClosure')}</Button>
        </form>
      )}
    </section>
  );
}
