import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { checkTemplate, templateQuery } from '../../api/template-queries.js';
import type { TemplateKind } from '../../api/types.js';
import { useWords } from '../../glossary/words.js';
import { hasRole, useMe } from '../../session/session-store.js';
import { Shown } from '../../shell/states.js';
import { ProblemNote } from '../problem-note.js';
import { useAct } from '../use-act.js';
import { BasisLine } from './basis-line.js';
import { Reading } from './reading.js';
import { UploadTemplate } from './upload-template.js';
import { VersionTable } from './version-table.js';

/** One kind of document: what it rests on, how its template reads, its versions, and its replacement. */
export function TemplateView({ kind }: { readonly kind: string }) {
  const { say } = useWords();
  const query = useQuery(templateQuery(kind));
  return (
    <>
      <p className="no-print"><Link to="/admin/templates">{say('backToTemplates')}</Link></p>
      <Shown query={query}>{(template) => <TemplateFile template={template} />}</Shown>
    </>
  );
}

function TemplateFile({ template }: { readonly template: TemplateKind }) {
  const { say, either } = useWords();
  const administers = hasRole(useMe(), 'administrator');
  const { busy, problem, act } = useAct();
  const [reading, setReading] = useState<readonly string[] | null>(null);
  const { kind, versions } = template;
  const [current] = versions;
  return (
    <>
      <section className="card" aria-labelledby="template">
        <div className="card-head">
          <h2 id="template">{either(template.nameZh, template.nameEn)}</h2>
          <div className="page-actions no-print">
            {administers && <Button loading={busy} onClick={() => void act(() => checkTemplate(kind)).then((answer) => setReading(answer?.paragraphs ?? null))}>{say('templatePreview')}</Button>}
            <a className="button" href={`/api/document-templates/${kind}/file`} download>{say('download')}</a>
          </div>
        </div>
        <p><BasisLine basis={template.basis} /></p>
        <p className="quiet">{current?.builtin === false ? say('templateOwn', { n: current.version }) : say('templateBuiltin')}</p>
        <ProblemNote problem={problem} />
        {reading && <Reading title={say('templateReading')} paragraphs={reading} />}
        <Tags template={template} />
      </section>
      <VersionTable kind={kind} versions={versions} editable={administers} />
      {administers && <UploadTemplate kind={kind} name={either(template.nameZh, template.nameEn)} />}
    </>
  );
}

/** What may stand in braces in this template. */
function Tags({ template: { tags, lists } }: { readonly template: TemplateKind }) {
  const { say } = useWords();
  return (
    <details>
      <summary>{say('templateTags')} <span className="count">{tags.length + lists.length}</span></summary>
      <p className="quiet">{say('templateTagsHint')}</p>
      <ul className="tags">{tags.map((tag) => <li key={tag}>{`{${tag}}`}</li>)}</ul>
      <ul className="tags">{lists.map((l) => <li key={l.name}>{`{#${l.name}}`} {l.tags.map((t) => `{${t}}`).join(' ')} {`{/${l.name}}`}</li>)}</ul>
    </details>
  );
}
