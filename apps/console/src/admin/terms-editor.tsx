import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { readinessQuery } from '../api/admin-queries.js';
import { limitsQuery } from '../api/office-queries.js';
import type { Profile } from '../api/types.js';
import { useWords } from '../glossary/words.js';

type Term = Profile['terms'][number];
const UNITS = ['working-day', 'calendar-day', 'month', 'year', 'hour', 'working-hour'] as const satisfies readonly Term['term']['unit'][];

interface Props { readonly terms: readonly Term[]; readonly readOnly: boolean; readonly change: (terms: readonly Term[]) => void }

/** 本单位期限: for each limit how long the bureau gives itself, and on what that rests. */
export function TermsEditor({ terms, readOnly, change }: Props) {
  const { say } = useWords();
  const { data } = useQuery(limitsQuery());
  const edit = (at: number, part: Partial<Term>) => change(terms.map((t, i) => (i === at ? { ...t, ...part } : t)));
  const { data: readiness } = useQuery({ ...readinessQuery(), enabled: !readOnly });
  const awaited = readiness?.items.find((i) => i.id === 'terms')?.missing.map((m) => m.id) ?? [];
  // What the law leaves to the bureau comes first.
  const unset = [...(data?.items ?? [])].sort((a, b) => Number(awaited.includes(b.id)) - Number(awaited.includes(a.id))).find((l) => !terms.some((t) => t.limit === l.id));
  return (
    <fieldset className="field group"><legend>{say('promisedTerms')}</legend>
      {terms.length === 0 && <p className="quiet">{say('noOwnTerms')}</p>}
      {terms.map((t, i) => <TermRow key={i} n={i + 1} held={t} readOnly={readOnly} edit={(part) => edit(i, part)} remove={() => change(terms.filter((_, other) => other !== i))} />)}
      {!readOnly && unset && <Button onClick={() => change([...terms, { limit: unset.id, term: unset.setting?.term ?? { length: 5, unit: 'working-day' }, basis: '', from: null, to: null }])}>{say('addOwnTerm')}</Button>}
    </fieldset>
  );
}

function TermRow({ n, held, readOnly, edit, remove }: { readonly n: number; readonly held: Term; readonly readOnly: boolean; readonly edit: (part: Partial<Term>) => void; readonly remove: () => void }) {
  const { say, either, term } = useWords();
  const { data } = useQuery(limitsQuery());
  const named = (label: string) => `${label} ${n}`;
  return (
    <div className="own-term">
      <label className="filter"><span>{say('term')}</span>
        <select className="field-input" aria-label={named(say('term'))} disabled={readOnly} value={held.limit} onChange={(e) => edit({ limit: e.target.value })}>{data ? data.items.map((l) => <option key={l.id} value={l.id}>{either(l.nameZh, l.nameEn)}</option>) : <option>{held.limit}</option>}</select></label>
      <label className="filter"><span>{say('ownLength')}</span><input className="field-input" aria-label={named(say('ownLength'))} type="number" min={1} max={9999} required readOnly={readOnly} value={held.term.length} onChange={(e) => edit({ term: { ...held.term, length: Number(e.target.value) } })} /></label>
      <label className="filter"><span>{say('ownUnit')}</span>
        <select className="field-input" aria-label={named(say('ownUnit'))} disabled={readOnly} value={held.term.unit} onChange={(e) => edit({ term: { ...held.term, unit: UNITS.find((u) => u === e.target.value) ?? 'working-day' } })}>{UNITS.map((u) => <option key={u} value={u}>{term('unit', u)}</option>)}</select></label>
      <label className="filter wide"><span>{say('rule')}</span><input className="field-input" aria-label={named(say('rule'))} required maxLength={500} readOnly={readOnly} value={held.basis} onChange={(e) => edit({ basis: e.target.value })} /></label>
      {!readOnly && <Button aria-label={named(say('remove'))} onClick={remove}>{say('remove')}</Button>}
    </div>
  );
}
