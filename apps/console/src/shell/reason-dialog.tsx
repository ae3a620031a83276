import { Alert, Button, Modal } from 'antd';
import { useState, type FormEvent } from 'react';
import { problemOf, type Problem } from '../api/problem.js';
import { useWords } from '../glossary/words.js';

interface Props {
  readonly title: string;
  readonly label: string;
  readonly optional?: boolean;
  /** What is done with the text; what it throws is shown. */
  readonly act: (text: string) => Promise<unknown>;
  readonly close: () => void;
}

/** One text, asked for before something is done: a reason, an opinion, a note. */
export function ReasonDialog({ title, label, optional = false, act, close }: Props) {
  const { say, either } = useWords();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    try {
      await act(text.trim());
      close();
    } catch (error) {
      setProblem(problemOf(error));
      setBusy(false);
    }
  }
  return (
    <Modal open title={title} footer={null} onCancel={close} destroyOnHidden>
      <form onSubmit={(e) => void submit(e)} className="command-form">
        {problem && <Alert type="error" showIcon role="alert" title={either(problem.title, problem.titleEn)} description={either(problem.cure, problem.cureEn)} />}
        <div className="field">
          <label htmlFor="reason">{label} <span className={optional ? 'mark' : 'mark required'}>{say(optional ? 'optional' : 'required')}</span></label>
          <textarea id="reason" className="field-input" rows={3} maxLength={500} required={!optional} value={text} onChange={(e) => setText(e.target.value)} autoFocus />
        </div>
        <footer className="form-foot"><Button type="primary" htmlType="submit" loading={busy}>{say('submit')}</Button><Button onClick={close}>{say('cancel')}</Button></footer>
      </form>
    </Modal>
  );
}
