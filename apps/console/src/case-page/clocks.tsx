import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { CaseView, ClockView, TimelineEntry } from '../api/types.js';
import type { Served } from '../api/send-command.js';
import { timelineQuery } from '../api/queries.js';
import { dayOf } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { ClockCard } from './clock-card.js';
import { ExplanationDialog } from './explanation-dialog.js';

/** The legal days on which the officer was warned of this clock. */
function warnedOn(timeline: readonly TimelineEntry[], clockId: string): string[] {
  return timeline.flatMap(({ event }) => (event.type === 'DeadlineWarned' && event['clockId'] === clockId ? [dayOf(String(event['scheduledFor']))] : []));
}

const isOpen = (clock: ClockView) => clock.state === 'running' || clock.state === 'suspended';

/** The terms of a case, what presses first on top; the ended ones folded away. `?clock=` opens an explanation. */
export function Clocks({ view, served }: { readonly view: CaseView; readonly served?: Served }) {
  const { say } = useWords();
  const [params, setParams] = useSearchParams();
  const { data: timeline = [] } = useQuery(timelineQuery(view.id, served));
  const open = view.clocks.filter(isOpen).sort((a, b) => (a.due < b.due ? -1 : 1));
  const ended = view.clocks.filter((c) => !isOpen(c));
  const explained = params.get('clock');
  const explain = (clockId: string | null) => setParams(clockId ? { clock: clockId } : {}, { replace: clockId === null });
  const card = (clock: ClockView) => <ClockCard key={clock.id} clock={clock} asOf={view.asOf} warned={warnedOn(timeline, clock.id)} onExplain={() => explain(clock.id)} />;
  return (
    <section className="card" aria-labelledby="clocks">
      <h2 id="clocks">{say('clocks')} <span className="count">{open.length}</span></h2>
      {open.length === 0 && <p className="quiet">{say('noClocks')}</p>}
      {open.map(card)}
      {ended.length > 0 && <details><summary>{say('clocksHistory')} <span className="count">{ended.length}</span></summary>{ended.map(card)}</details>}
      {explained && view.clocks.some((c) => c.id === explained) && <ExplanationDialog served={served} caseId={view.id} clockId={explained} close={() => explain(null)} />}
    </section>
  );
}
