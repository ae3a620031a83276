import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useRef, useState, type ChangeEvent, type FormEvent } from 'react';
import '../../command-form/command-form.css';
import { checkTemplate, saveTemplate } from '../../api/template-queries.js';
import { useWords } from '../../glossary/words.js';
import { ProblemNote } from '../problem-note.js';
import { useAct } from '../use-act.js';
import { Reading } from './reading.js';

/** The bytes of a file in base64, as the API takes them. */
async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}

/** A bureau's own template: checked as soon as it is chosen, every fault by tag and place; put into use once it reads well. */
export function UploadTemplate({ kind, name }: { readonly kind: string; readonly name: string }) {
  const { say } = useWords();
  const { message } = App.useApp();
  const client = useQueryClient();
  const { busy, problem, act } = useAct();
  const form = useRef<HTMLFormElement>(null);
  const [content, setContent] = useState('');
  const [reading, setReading] = useState<readonly string[] | null>(null);
  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    setReading(null);
    if (!file) return;
    const bytes = await base64Of(file);
    setContent(bytes);
    setReading((await act(() => checkTemplate(kind, bytes)))?.paragraphs ?? null);
  }
  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const note = String(new FormData(event.currentTarget).get('note')).trim();
    const saved = await act(() => saveTemplate(kind, content, note));
    if (!saved) return;
    void message.success(say('templateSaved', { n: saved.version }));
    form.current?.reset();
    setReading(null);
    await client.invalidateQueries({ queryKey: ['templates'] });
  }
  return (
    <section className="card no-print" aria-labelledby="own-template">
      <h2 id="own-template">{say('templateUpload')}</h2>
      <form ref={form} className="command-form" onSubmit={(e) => void save(e)}>
        <p className="quiet">{say('templateUploadHint', { name })}</p>
        <div className="field"><label htmlFor="template-file">{say('templateFile')}</label><input id="template-file" className="field-input" type="file" accept=".docx" required onChange={(e) => void choose(e)} /></div>
        <ProblemNote problem={problem} />
        {reading && <><p role="status"><strong>{say('templateFine')}</strong></p><Reading title={say('templateReading')} paragraphs={reading} /></>}
        <div className="field"><label htmlFor="template-note">{say('note')} <span className="mark">{say('optional')}</span></label><input id="template-note" name="note" className="field-input" maxLength={200} /></div>
        <footer className="form-foot"><Button type="primary" htmlType="submit" loading={busy} disabled={!reading}>{say('templateUse')}</Button></footer>
      </form>
    </section>
  );
}
