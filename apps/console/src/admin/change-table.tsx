import { useWords } from '../glossary/words.js';
import { differences } from './differences.js';

interface Props { readonly before: unknown; readonly after: unknown }

/** What would be another, value by value. */
export function ChangeTable({ before, after }: Props) {
  const { say, field } = useWords();
  const changes = differences(before, after);
  if (changes.length === 0) return <p className="quiet">{say('proposalNoDiff')}</p>;
  return (
    <table className="rows">
      <caption className="unseen">{say('proposalAfter')}</caption>
      <thead><tr><th scope="col">{say('proposalItem')}</th><th scope="col">{say('proposalBefore')}</th><th scope="col">{say('proposalAfter')}</th></tr></thead>
      <tbody>
        {changes.map((c) => (
          <tr key={c.path}>
            <th scope="row">{field('', c.path)}<span className="sub">{c.path}</span></th>
            <td data-label={say('proposalBefore')}>{c.before ?? say('emptyValue')}</td>
            <td data-label={say('proposalAfter')}>{c.after ?? say('emptyValue')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
