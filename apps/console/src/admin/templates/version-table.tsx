import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { restoreTemplate } from '../../api/template-queries.js';
import type { TemplateKind } from '../../api/types.js';
import { usePeople } from '../../cases/people.js';
import { momentText } from '../../glossary/moments.js';
import { useWords } from '../../glossary/words.js';
import { ProblemNote } from '../problem-note.js';
import { useAct } from '../use-act.js';

interface Props { readonly kind: string; readonly versions: TemplateKind['versions']; readonly editable: boolean }

/** Every version there was, the one in use first; an earlier one, or the built-in, can be put into use again. */
export function VersionTable({ kind, versions, editable }: Props) {
  const { say } = useWords();
  const { message } = App.useApp();
  const people = usePeople();
  const client = useQueryClient();
  const { busy, problem, act } = useAct();
  const inUse = versions[0];
  async function restore(version: number) {
    const answer = await act(() => restoreTemplate({ kind }, version));
    if (answer) void message.success(say('templateRestored', { n: answer.version }));
    await client.invalidateQueries({ queryKey: ['templates'] });
  }
  return (
    <section className="card" aria-labelledby="versions">
      <h2 id="versions">{say('templateVersions')}</h2>
      <ProblemNote problem={problem} />
      <table className="rows">
        <caption className="unseen">{say('templateVersions')}</caption>
        <thead><tr><th scope="col">{say('templateVersion')}</th><th scope="col">{say('note')}</th><th scope="col">{say('uploadedBy')}</th><th scope="col"><span className="unseen">{say('download')}</span></th></tr></thead>
        <tbody>
          {versions.map((v) => (
            <tr key={v.version}>
              <th scope="row">{v.version === 0 ? say('templateBuiltin') : say('version', { n: v.version })}{v === inUse && <span className="kind in-use">{say('templateInUse')}</span>}</th>
              <td data-label={say('note')}>{v.note || '-'}</td>
              <td data-label={say('uploadedBy')}>{v.uploadedAt ? <span>{people.name(v.uploadedBy)}<span className="sub">{momentText(v.uploadedAt)}</span></span> : '-'}</td>
              <td className="act"><a className="button" href={`/api/document-templates/${kind}/file?version=${v.version}`} download aria-label={`${say('download')} ${say('version', { n: v.version })}`}>{say('download')}</a> {editable && v.sha256 !== inUse?.sha256 && <Button className="no-print" loading={busy} onClick={() => void restore(v.version)}>{say(v.version === 0 ? 'templateToBuiltin' : 'templateRestore')}</Button>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
