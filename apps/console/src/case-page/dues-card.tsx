import type { CaseView } from '../api/types.js';
import { yuanText } from '../glossary/money.js';
import { useWords } from '../glossary/words.js';

const ROWS = ['principal', 'lateFine', 'paid', 'owing'] as const;

export function DuesCard({ dues }: { readonly dues: CaseView['dues'] }) {
  const { say } = useWords();
  if (dues.principal === 0 && dues.paid === 0) return null;
  return (
    <section className="card" aria-labelledby="dues">
      <h2 id="dues">{say('dues')}</h2>
      <dl className="facts sums">{ROWS.map((row) => <div key={row} className={row}><dt>{say(row)}</dt><dd>{yuanText(dues[row])} {say('yuan')}</dd></div>)}</dl>
    </section>
  );
}
