import type { Availability } from '../api/types.js';
import { useWords } from '../glossary/words.js';

/** Why something cannot be done: what is wrong, the rule, and what helps, in the server's words. */
export function Blocks({ refusals }: { readonly refusals: Availability['blockedBy'] }) {
  const { say, either } = useWords();
  return (
    <ul className="blocks">
      {refusals.map((r) => (
        <li key={r.code}>
          {either(r.zh, r.en)}
          <span className="sub">{say('cure')}：{either(r.cureZh, r.cureEn)}{r.rule && <> · {say('rule')}：{r.rule}</>}</span>
        </li>
      ))}
    </ul>
  );
}
