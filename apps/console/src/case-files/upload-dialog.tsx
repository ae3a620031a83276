import { Alert, Button, Modal, Progress, Select } from 'antd';
import { useRef, useState, type FormEvent } from 'react';
import type { TERMS } from '#libs/glossary/index.js';
import { problemOf, type Problem } from '../api/problem.js';
import type { CaseView } from '../api/types.js';
import { uploadFile } from '../api/upload-file.js';
import { factsOf } from '../case-page/case-facts.js';
import { usePeople } from '../cases/people.js';
import '../command-form/command-form.css';
import { newKey } from '../command-form/new-key.js';
import { withBeijingOffset } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { useMe } from '../session/session-store.js';

const KINDS = ['evidence', 'av-record', 'document'] as const;
/** The occasions a recording is compulsory on, as the upload takes them. */
const OCCASIONS = ['on-site-enforcement', 'service-by-leaving', 'service-by-announcement', 'enforcement-premises', 'other'] as const satisfies readonly (keyof typeof TERMS.avStep)[];

/** One file with where it comes from; shows how far the upload is and what the server says against it. */
export function UploadDialog({ view, close }: { readonly view: CaseView; readonly close: () => void }) {
  const { say, term, field, either } = useWords();
  const me = useMe();
  const people = usePeople();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('evidence');
  const [by, setBy] = useState<string[]>([me.id]);
  const [percent, setPercent] = useState<number | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const key = useRef(newKey());
  const label = (name: string) => field('record-av', name);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => String(given.get(name) ?? '').trim();
    const file = given.get('file');
    if (!(file instanceof File)) return;
    const origin: Readonly<Record<string, string | readonly string[]>> = kind === 'document' ? {} : { capturedAt: withBeijingOffset(text('capturedAt')), capturedPlace: text('capturedPlace'), capturedBy: by, provesWhat: text('provesWhat') };
    setProblem(null);
    setPercent(0);
    try {
      await uploadFile({ caseId: view.id, file, key: key.current, onProgress: setPercent, fields: { kind, ...origin, evidenceNumber: text('evidenceNumber'), ...(kind === 'av-record' ? { occasion: text('occasion') } : {}) } });
      close();
    } catch (error) {
      // The content will differ when it is sent again, and then so must the key.
      key.current = newKey();
      setProblem(problemOf(error));
      setPercent(null);
    }
  }
  return (
    <Modal open title={say('upload')} footer={null} onCancel={close} destroyOnHidden>
      <form className="command-form" onSubmit={(e) => void submit(e)}>
        {problem && <Alert type="error" showIcon role="alert" title={either(problem.title, problem.titleEn)} description={either(problem.cure, problem.cureEn)} />}
        <div className="field"><label htmlFor="upload-kind">{say('fileKind')}</label>
          <select id="upload-kind" className="field-input" value={kind} onChange={(e) => setKind(KINDS.find((k) => k === e.target.value) ?? 'evidence')}>{KINDS.map((k) => <option key={k} value={k}>{term('fileKind', k)}</option>)}</select></div>
        {kind !== 'document' && (
          <>
            <div className="field"><label htmlFor="capturedAt">{label('capturedAt')} <span className="sub inline">{say('momentHint')}</span></label><input id="capturedAt" name="capturedAt" className="field-input short" type="datetime-local" required /></div>
            <div className="field"><label htmlFor="capturedPlace">{label('capturedPlace')}</label><input id="capturedPlace" name="capturedPlace" className="field-input" maxLength={200} required /></div>
            <div className="field"><label htmlFor="capturedBy">{label('capturedBy')}</label><Select id="capturedBy" mode="multiple" style={{ width: '100%' }} value={by} onChange={setBy} options={people.all.filter((p) => p.active).map((p) => ({ value: p.id, label: p.name }))} /></div>
            <div className="field"><label htmlFor="provesWhat">{label('provesWhat')}</label><input id="provesWhat" name="provesWhat" className="field-input" maxLength={1000} required /></div>
          </>
        )}
        {kind === 'av-record' && <div className="field"><label htmlFor="occasion">{label('step')}</label><select id="occasion" name="occasion" className="field-input">{OCCASIONS.map((o) => <option key={o} value={o}>{term('avStep', o)}</option>)}</select></div>}
        <div className="field"><label htmlFor="evidenceNumber">{say('ofEvidence')} <span className="mark">{say('optional')}</span></label>
          <select id="evidenceNumber" name="evidenceNumber" className="field-input"><option value="">{say('none')}</option>{factsOf(view).evidence.map((e) => <option key={e.number} value={e.number}>{e.number}. {e.title}</option>)}</select></div>
        <div className="field"><label htmlFor="upload-file">{say('pickFile')}</label><input id="upload-file" name="file" className="field-input" type="file" required /></div>
        {percent !== null && <Progress percent={percent} aria-label={say('uploading', { n: percent })} />}
        <footer className="form-foot"><Button type="primary" htmlType="submit" loading={percent !== null}>{say('upload')}</Button><Button onClick={close}>{say('cancel')}</Button></footer>
      </form>
    </Modal>
  );
}
