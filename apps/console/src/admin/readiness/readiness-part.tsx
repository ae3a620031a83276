import { useQuery } from '@tanstack/react-query';
import { readinessQuery } from '../../api/admin-queries.js';
import { useWords } from '../../glossary/words.js';
import { Nothing, Shown } from '../../shell/states.js';
import { ReadinessRow } from './readiness-item.js';

/** 开办准备: what must be set before the first case, what is missing first. */
export default function ReadinessPart() {
  const { say } = useWords();
  const query = useQuery(readinessQuery());
  return (
    <Shown query={query}>
      {({ ready, items }) => (ready ? <Nothing text={say('readyAll')} /> : (
        <section className="card" aria-labelledby="readiness">
          <h2 id="readiness">{say('readyLeft', { n: items.filter((i) => !i.done).length })}</h2>
          <ol className="readiness">{[...items].sort((a, b) => Number(a.done) - Number(b.done)).map((item) => <ReadinessRow key={item.id} item={item} />)}</ol>
        </section>
      ))}
    </Shown>
  );
}
