import { useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useDeferredValue, useState, type FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { CommandForm } from '../command-form/command-form.js';
import { dayOf, presentMoment } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { Page } from '../shell/page.js';
import { Nothing } from '../shell/states.js';
import { deskCommand } from './desk-commands.js';
import { similarQuery, type Person } from './desk-queries.js';
import { KnownItems, type Choice } from './known.js';
import { deskAt, type Desk, type DeskPlace } from './places.js';

/** What the desk needs to register at once; the rest is asked for only on request. */
const SHORT: Readonly<Record<DeskPlace, readonly string[]>> = {
  petitions: ['channel', 'purpose', 'receivedOn', 'subject', 'content', 'petitioner'],
  'hazard-reports': ['channel', 'matter', 'receivedOn', 'subject', 'content', 'place', 'reported', 'reporter'],
};

const NOBODY: Person = { name: '', phone: '', id: '' };
const PERSON_FIELDS: Readonly<Record<string, keyof Person>> = { name: 'name', phone: 'phone', residentId: 'id', creditCode: 'id' };

/** 登记: one short form with today's day in it; what looks alike, and what there is of the same person, is shown while it is typed. */
export default function DeskRegisterPage({ place }: { readonly place: DeskPlace }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const desk = deskAt(place);
  const [subject, setSubject] = useState('');
  const [whole, setWhole] = useState(false);
  const [person, setPerson] = useState<Person>(NOBODY);
  const [choice, setChoice] = useState<Choice | null>(null);
  const beside = choice?.manner === 'repeat' ? { repeatOf: choice.item.id } : {};
  const next = choice?.manner === 'merge' ? `/do/${place === 'petitions' ? 'merge-petition' : 'merge-report'}?into=${choice.item.id}` : '';
  const command = deskCommand(place, desk.opens);
  if (!command) return <Nothing text={say('unknownCommand')} />;
  const properties = Object.entries(command.schema.properties ?? {}).filter(([name]) => whole || SHORT[place].includes(name) || name in beside);
  const shown = { ...command, schema: { ...command.schema, properties: Object.fromEntries(properties) } };
  const initial = { receivedOn: dayOf(presentMoment()), channel: place === 'petitions' ? 'visit' : 'hotline' };
  function typed(event: FormEvent) {
    const { id, value } = event.target as HTMLInputElement;
    if (id.endsWith('-subject')) setSubject(value.trim());
    const field = PERSON_FIELDS[/-(?:petitioner|reporter)\.(\w+)$/.exec(id)?.[1] ?? ''];
    if (field) setPerson((before) => ({ ...before, [field]: value.trim() }));
  }
  return (
    <Page title={say(desk.register)}>
      <div className="desk-columns">
        <div className="card form-card" onInput={typed}>
          <CommandForm command={shown} view={null} initial={initial} beside={beside} onCancel={() => void navigate(`/${place}`)} onDone={({ id }) => { void message.success(say('submitted', { what: say(desk.register) })); void navigate(`/${place}/${id}${next}`); }} />
          <label className="flag"><input type="checkbox" checked={whole} onChange={(e) => setWhole(e.target.checked)} />{say('moreDetail')}</label>
        </div>
        <div><KnownItems desk={desk} person={person} choice={choice} choose={setChoice} /><Similar desk={desk} text={subject} /></div>
      </div>
    </Page>
  );
}

function Similar({ desk, text }: { readonly desk: Desk; readonly text: string }) {
  const { say, term } = useWords();
  const waited = useDeferredValue(text);
  const { data = [] } = useQuery(similarQuery(desk, waited));
  return (
    <aside className="card" aria-labelledby="similar">
      <h2 id="similar">{say('similar')}</h2>
      <div role="status">
        {waited.length < 2 || data.length === 0 ? <p className="quiet">{say('noSimilar')}</p>
          : <ul>{data.map((item) => <li key={item.id}><Link to={`/${desk.place}/${item.id}`} target="_blank">{item.title}</Link><span className="sub">{item.number} · {term(desk.stages, item.stage)}</span></li>)}</ul>}
      </div>
    </aside>
  );
}
