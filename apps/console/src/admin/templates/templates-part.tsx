import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { templatesQuery } from '../../api/template-queries.js';
import { usePeople } from '../../cases/people.js';
import { momentText } from '../../glossary/moments.js';
import { useWords } from '../../glossary/words.js';
import { Shown } from '../../shell/states.js';
import { BasisLine } from './basis-line.js';
import { TemplateView } from './template-view.js';

/** 文书模板: each kind of document with what it rests on and the template in use; one of them in full. */
export default function TemplatesPart() {
  const { id } = useParams();
  return id === undefined ? <TemplateList /> : <TemplateView key={id} kind={id} />;
}

function TemplateList() {
  const { say, either } = useWords();
  const people = usePeople();
  const query = useQuery(templatesQuery());
  return (
    <Shown query={query}>
      {(items) => (
        <table className="rows templates">
          <caption className="unseen">{say('adminTemplates')}</caption>
          <thead><tr><th scope="col">{say('templateKind')}</th><th scope="col">{say('article')}</th><th scope="col">{say('templateInUse')}</th></tr></thead>
          <tbody>
            {items.map(({ kind, nameZh, nameEn, basis, current }) => (
              <tr key={kind}>
                <th scope="row"><Link to={`/admin/templates/${kind}`}>{either(nameZh, nameEn)}</Link></th>
                <td data-label={say('article')}><BasisLine basis={basis} /></td>
                <td data-label={say('templateInUse')}><span>{current.builtin ? say('templateBuiltin') : say('templateOwn', { n: current.version })}{current.uploadedAt && <span className="sub">{people.name(current.uploadedBy)} {momentText(current.uploadedAt)}</span>}</span></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Shown>
  );
}
