import { Alert, Button, Modal } from 'antd';
import { useState, type FormEvent } from 'react';
import { api } from '../api/client.js';
import { answered, problemOf, type Problem } from '../api/problem.js';
import type { Served } from '../api/send-command.js';
import type { CaseDocuments, CaseView, DocumentKind } from '../api/types.js';
import { Blocks } from '../case-page/blocks.js';
import { factsOf } from '../case-page/case-facts.js';
import '../command-form/command-form.css';
import { useWords } from '../glossary/words.js';

interface Props {
  readonly view: CaseView;
  readonly served: Served;
  readonly documents: CaseDocuments;
  readonly close: () => void;
}

type Blocked = Parameters<typeof Blocks>[0]['refusals'];

/** Chooses a document that the case, petition or report is ripe for, and asks for what it does not know itself. */
export function DocumentDialog({ view, served, documents, close }: Props) {
  const { say, either } = useWords();
  const ready = documents.kinds.filter((k) => k.allowed);
  const blocked = documents.kinds.filter((k) => !k.allowed);
  const [chosen, setChosen] = useState(ready[0]?.kind ?? '');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const kind = ready.find((k) => k.kind === chosen);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!kind) return;
    const given = new FormData(event.currentTarget);
    const text = (name: string) => String(given.get(name) ?? '').trim();
    const subject = text('subject');
    setBusy(true);
    try {
      const fields = Object.fromEntries(kind.asks.map((ask) => [ask, text(`ask-${ask}`)]).filter(([, value]) => value !== ''));
      await answered(api.POST(`${served}/{id}/documents` as '/api/cases/{id}/documents', { params: { path: { id: view.id } }, body: { kind: kind.kind as never, fields, ...(subject ? { subject } : {}) } }));
      close();
    } catch (error) {
      setProblem(problemOf(error));
      setBusy(false);
    }
  }
  return (
    <Modal open title={say('writeDocument')} footer={null} onCancel={close} destroyOnHidden>
      <form className="command-form" onSubmit={(e) => void submit(e)}>
        {problem && <Alert type="error" showIcon role="alert" title={either(problem.title, problem.titleEn)} description={either(problem.cure, problem.cureEn)} />}
        <div className="field"><label htmlFor="document-kind">{say('documents')}</label>
          <select id="document-kind" className="field-input" value={chosen} onChange={(e) => setChosen(e.target.value)}>{ready.map((k) => <option key={k.kind} value={k.kind}>{either(k.nameZh, k.nameEn)}</option>)}</select></div>
        {kind && <Subject kind={kind} view={view} documents={documents} />}
        {kind?.asks.map((ask) => <div key={ask} className="field"><label htmlFor={`ask-${ask}`}>{ask} <span className="mark">{say('optional')}</span></label><input id={`ask-${ask}`} name={`ask-${ask}`} className="field-input" maxLength={5000} /></div>)}
        <footer className="form-foot"><Button type="primary" htmlType="submit" loading={busy}>{say('writeDocument')}</Button><Button onClick={close}>{say('cancel')}</Button></footer>
      </form>
      <details><summary>{say('docsBlocked')} <span className="count">{blocked.length}</span></summary>
        <ul className="blocked-commands">{blocked.map((k) => <li key={k.kind}>{either(k.nameZh, k.nameEn)}<Blocks refusals={k.blockedBy as Blocked} /></li>)}</ul></details>
    </Modal>
  );
}

/** What a document is about where the case has several of it: a piece of evidence, or the document that was served. */
function Subject({ kind, view, documents }: { readonly kind: DocumentKind; readonly view: CaseView; readonly documents: CaseDocuments }) {
  const { say } = useWords();
  const options = kind.subject === 'evidence' ? factsOf(view).evidence.map((e) => [String(e.number), `${e.number}. ${e.title}`] as const)
    : kind.subject === 'document' ? documents.items.filter((d) => !d.voided).map((d) => [d.id, `${d.title} ${d.number ?? ''}`] as const) : null;
  if (!options) return null;
  return (
    <div className="field"><label htmlFor="subject">{say('docSubject')}</label>
      <select id="subject" name="subject" className="field-input" required>{options.map(([value, label]) => <option key={value} value={value}>{label}</option>)}</select></div>
  );
}
