import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { Rule } from '../api/types.js';
import { rulesQuery } from '../api/office-queries.js';
import { termWords } from '../case-page/clock-card.js';
import { useWords } from '../glossary/words.js';
import { Shown } from '../shell/states.js';
import { WhatIf } from './what-if.js';

/** 规则库: every rule with its article, and how far its wording was checked. */
export default function Rules() {
  const { say } = useWords();
  const [params, setParams] = useSearchParams();
  const doubtfulOnly = params.get('unverified') === 'true';
  const query = useQuery(rulesQuery());
  return (
    <>
      <WhatIf />
      <label className="flag"><input type="checkbox" checked={doubtfulOnly} onChange={(e) => setParams(e.target.checked ? { unverified: 'true' } : {})} />{say('rulesFilter')}</label>
      <Shown query={query}>
        {({ items, version }) => {
          const shown = items.filter((r) => !doubtfulOnly || r.verification !== 'verified');
          return <><p role="status" className="quiet">{say('rulesCount', { n: shown.length })} · {version}</p><RuleTable rules={shown} /></>;
        }}
      </Shown>
    </>
  );
}

function RuleTable({ rules }: { readonly rules: readonly Rule[] }) {
  const words = useWords();
  const { say, either, term } = words;
  return (
    <table className="rows">
      <caption className="unseen">{say('adminRules')}</caption>
      <thead><tr><th scope="col">{say('term')}</th><th scope="col">{say('article')}</th><th scope="col">{say('inForce')}</th><th scope="col">{say('verifiedMark')}</th></tr></thead>
      <tbody>
        {rules.map((r) => (
          <tr key={r.id} className={r.verification === 'verified' ? undefined : 'doubtful'}>
            <th scope="row">{either(r.nameZh, r.nameEn)}<span className="sub">{r.term ? termWords(r.term as never, words) : '-'} · {term('duty', r.duty)}</span></th>
            <td data-label={say('article')}>{r.cite} {r.article}{r.quote && <details><summary className="sub">{say('quote')}</summary>{r.quote}</details>}</td>
            <td data-label={say('inForce')}>{r.inForceFrom ?? ''} – {r.inForceTo ?? ''}</td>
            <td data-label={say('verifiedMark')}>{r.verification === 'verified' ? term('verification', r.verification) : <strong className="due soon">{term('verification', r.verification)}</strong>}{r.note && <span className="sub">{r.note}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
