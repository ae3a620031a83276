import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { Link, useParams } from 'react-router';
import { caseQuery } from '../api/queries.js';
import type { CaseView, DeskView } from '../api/types.js';
import { DocumentsCard } from '../case-files/documents-card.js';
import { Blocks } from '../case-page/blocks.js';
import '../case-page/case-page.css';
import { Clocks } from '../case-page/clocks.js';
import { FactList } from '../case-page/fact-list.js';
import { MoreOf } from '../case-page/more-commands.js';
import { Timeline } from '../case-page/timeline.js';
import { usePeople } from '../cases/people.js';
import { useWords } from '../glossary/words.js';
import { hasRole, useMe } from '../session/session-store.js';
import { Page, PageShown } from '../shell/page.js';
import { deskCommands } from './desk-commands.js';
import { receiptQuery } from './desk-queries.js';
import { deskAt, type Desk, type DeskPlace } from './places.js';

/** What is told elsewhere on the page, or means nothing to a reader. */
const INNER = new Set(['id', 'ended', 'stage', 'ownerId', 'sectionId', 'rounds']);

/** One petition or report: its terms, what comes next, what is known and what has happened. */
export default function DeskPage({ place }: { readonly place: DeskPlace }) {
  const { say } = useWords();
  const { id = '' } = useParams();
  const desk = deskAt(place);
  const query = useQuery(caseQuery(id, desk.served));
  return <PageShown query={query} title={say(desk.title)}>{(view) => <DeskSheet desk={desk} view={view} />}</PageShown>;
}

function DeskSheet({ desk, view }: { readonly desk: Desk; readonly view: CaseView }) {
  const { say, term } = useWords();
  const me = useMe();
  const people = usePeople();
  const { facts } = view;
  const { masked, absorbed } = view as unknown as DeskView;
  const text = (name: string) => (typeof facts[name] === 'string' ? facts[name] : '');
  const shown = Object.fromEntries(Object.entries(facts).filter(([name, value]) => !INNER.has(name) && value !== null && value !== false));
  const about = [text('number'), term('channel', text('channel')), term(desk.stages, facts.stage), people.name(text('ownerId'))].filter(Boolean).join(' · ');
  return (
    <Page title={text('subject')} intro={about} actions={<Button onClick={() => window.print()}>{say('print')}</Button>}>
      {masked && <Alert type="info" showIcon title={say('maskedNote')} />}
      {hasRole(me, 'petition-desk') && <Receipt desk={desk} id={view.id} />}
      <div className="case-columns">
        <div className="case-main">
          <Steps desk={desk} view={view} />
          <Clocks view={view} served={desk.served} />
          <DocumentsCard view={view} served={desk.served} />
          <section className="card" aria-labelledby="facts"><h2 id="facts">{say('details')}</h2><FactList facts={shown} of={desk.opens} />
            {absorbed.length > 0 && <p>{say('absorbed')}：{absorbed.map((a) => <Link key={a.id} to={`/${desk.place}/${a.id}`}>{a.number ?? a.id} </Link>)}</p>}</section>
        </div>
        <div className="case-aside"><Timeline caseId={view.id} version={view.version} served={desk.served} /></div>
      </div>
    </Page>
  );
}

function Receipt({ desk, id }: { readonly desk: Desk; readonly id: string }) {
  const { say } = useWords();
  const { data } = useQuery(receiptQuery(desk, id));
  return data?.receipt ? <p className="note receipt">{say('receiptIs', { receipt: data.receipt, code: data.code })}</p> : null;
}

function Steps({ desk, view }: { readonly desk: Desk; readonly view: CaseView }) {
  const { say, either } = useWords();
  const allowed = view.commands.filter((c) => c.allowed);
  const blocked = view.commands.filter((c) => !c.allowed && !c.blockedBy.some((r) => r.code === 'not-your-role'));
  // What opens a case is the form that registers one.
  const to = (type: string) => (type === 'open-case' ? `/${desk.place}/${view.id}/case` : `/${desk.place}/${view.id}/do/${type}`);
  return (
    <section className="card next-steps" aria-labelledby="next-steps">
      <h2 id="next-steps">{say('nextSteps')}</h2>
      {allowed.length === 0 && blocked.length === 0 && <p className="quiet">{say('noCommands')}</p>}
      {allowed.length > 0 && <ul className="command-buttons">{allowed.map((c) => <li key={c.type}><Link className="button step" to={to(c.type)}>{either(c.nameZh, c.nameEn)}</Link></li>)}</ul>}
      {blocked.length > 0 && <details open={allowed.length === 0}><summary>{say('blocked')} <span className="count">{blocked.length}</span></summary><ul className="blocked-commands">{blocked.map((c) => <li key={c.type}>{either(c.nameZh, c.nameEn)}<Blocks refusals={c.blockedBy} /></li>)}</ul></details>}
      <MoreOf view={view} commands={deskCommands(desk.place)} to={to} />
    </section>
  );
}
