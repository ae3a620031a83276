import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { api } from '../api/client.js';
import { limitsQuery } from '../api/office-queries.js';
import { answered } from '../api/problem.js';
import { dayOf, presentMoment } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { ProblemNote } from './problem-note.js';
import { useAct } from './use-act.js';

/** 期限试算: what is due if something happens on a day, with the days that count and those that do not. */
export function WhatIf() {
  const { say, either, term } = useWords();
  const { data } = useQuery(limitsQuery());
  const { busy, problem, act } = useAct();
  const [limit, setLimit] = useState('case-filing');
  const [on, setOn] = useState(() => dayOf(presentMoment()));
  const [answer, setAnswer] = useState<Awaited<ReturnType<typeof ask>> | undefined>();
  const ask = () => answered(api.POST('/api/deadlines', { body: { limit, on } }));
  async function run(event: FormEvent) {
    event.preventDefault();
    setAnswer(await act(ask));
  }
  return (
    <section className="card" aria-labelledby="what-if">
      <h2 id="what-if">{say('whatIf')}</h2>
      <form className="filters" onSubmit={(e) => void run(e)}>
        <label className="filter"><span>{say('term')}</span><select className="field-input" value={limit} onChange={(e) => setLimit(e.target.value)}>{data?.items.map((l) => <option key={l.id} value={l.id}>{either(l.nameZh, l.nameEn)}</option>)}</select></label>
        <label className="filter"><span>{say('whatIfOn')}</span><input className="field-input" type="date" required value={on} onChange={(e) => setOn(e.target.value)} /></label>
        <Button type="primary" htmlType="submit" loading={busy}>{say('calculate')}</Button>
      </form>
      <ProblemNote problem={problem} />
      {answer && (
        <div role="status">
          <p><strong>{say('whatIfAnswer', { day: answer.dueDay })}</strong> · {answer.citation} · {term('verification', answer.verification)}{answer.provisional && ` · ${say('provisional')}`}</p>
          {answer.days.length > 0 && <details><summary>{say('explain')}</summary><ul className="year-days">{answer.days.map((d) => <li key={d.day}>{d.day} {term('verdict', d.verdict)}{d.number ? ` ${d.number}` : ''} <span className="sub inline">{d.name ?? term('dayKind', d.kind)}</span></li>)}</ul></details>}
        </div>
      )}
    </section>
  );
}
