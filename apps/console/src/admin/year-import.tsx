import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { api } from '../api/client.js';
import { answered } from '../api/problem.js';
import { useWords } from '../glossary/words.js';
import { ProblemNote } from './problem-note.js';
import { useAct } from './use-act.js';
import { Waiting } from './waiting.js';

const FORMATS = ['holiday-cn', 'ics'] as const;

/** A published or revised year: tried first, so that one sees what it changes; open terms follow by themselves. */
export function YearImport({ year }: { readonly year: number }) {
  const { say } = useWords();
  const { message } = App.useApp();
  const client = useQueryClient();
  const { busy, problem, act } = useAct();
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('holiday-cn');
  const [content, setContent] = useState('');
  const [source, setSource] = useState('');
  const [tried, setTried] = useState<Awaited<ReturnType<typeof send>> | null>(null);
  const send = (dryRun: boolean) => answered(api.POST('/api/calendar/years', { body: { year, format, content, source, dryRun } }));
  const edit = (set: (text: string) => void) => (text: string) => { set(text); setTried(null); };
  async function run(dryRun: boolean) {
    const answer = await act(() => send(dryRun));
    if (!answer) return;
    setTried(dryRun ? answer : null);
    if (!dryRun) {
      void message.success(say('twoPersonsPending'));
      await client.invalidateQueries();
    }
  }
  const side = (entry: { off: boolean; name: string } | null) => (entry ? `${say(entry.off ? 'dayOff' : 'dayOn')} ${entry.name}` : '-');
  return (
    <section className="card" aria-labelledby="year-import">
      <h2 id="year-import">{say('yearImport')} · {year}</h2>
      <form className="command-form" onSubmit={(e) => { e.preventDefault(); void run(true); }}>
        <Waiting kinds={['publish-year']} />
        <ProblemNote problem={problem} />
        <div className="pair">
          <div className="field"><label htmlFor="format">{say('yearFormat')}</label><select id="format" className="field-input" value={format} onChange={(e) => { setFormat(e.target.value === 'ics' ? 'ics' : 'holiday-cn'); setTried(null); }}>{FORMATS.map((f) => <option key={f}>{f}</option>)}</select></div>
          <div className="field"><label htmlFor="source">{say('yearSource')}</label><input id="source" className="field-input" required maxLength={200} value={source} onChange={(e) => edit(setSource)(e.target.value)} /></div>
        </div>
        <div className="field"><label htmlFor="year-file">{say('pickFile')}</label><input id="year-file" className="field-input" type="file" accept=".json,.ics" onChange={(e) => void e.target.files?.[0]?.text().then(edit(setContent))} /></div>
        <div className="field"><label htmlFor="content">{say('yearContent')}</label><textarea id="content" className="field-input" rows={6} required value={content} onChange={(e) => edit(setContent)(e.target.value)} /></div>
        {tried && (
          <div role="status">
            <p>{tried.changes.length === 0 ? say('yearNoChanges') : say('yearChanges', { n: tried.changes.length })}</p>
            <ul className="year-days">{tried.changes.map((c) => <li key={c.day}>{c.day}：{side(c.before)} → {side(c.after)}</li>)}</ul>
            {tried.warnings.map((w, i) => <p key={i} className="note">{w.message} · {w.cure}</p>)}
          </div>
        )}
        <footer className="form-foot"><Button htmlType="submit" loading={busy}>{say('yearTry')}</Button><Button type="primary" disabled={!tried || busy} onClick={() => void run(false)}>{say('yearPublish')}</Button></footer>
      </form>
    </section>
  );
}
