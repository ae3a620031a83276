import { useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useDeferredValue, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { CommandForm } from '../command-form/command-form.js';
import { dayOf, presentMoment } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { Page } from '../shell/page.js';
import { Nothing } from '../shell/states.js';
import { deskCommand } from './desk-commands.js';
import { similarQuery } from './desk-queries.js';
import { deskAt, type Desk, type DeskPlace } from './places.js';

/** What the desk needs to register at once; the rest is asked for only on request. */
const SHORT: Readonly<Record<DeskPlace, readonly string[]>> = {
  petitions: ['channel', 'purpose', 'receivedOn', 'subject', 'content', 'petitioner'],
  'hazard-reports': ['channel', 'matter', 'receivedOn', 'subject', 'content', 'place', 'reported', 'reporter'],
};

/** 登记: one short form with today's day in it; what looks alike is shown while the subject is typed. */
export default function DeskRegisterPage({ place }: { readonly place: DeskPlace }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const desk = deskAt(place);
  const [subject, setSubject] = useState('');
  const [whole, setWhole] = useState(false);
  const command = deskCommand(place, desk.opens);
  if (!command) return <Nothing text={say('unknownCommand')} />;
  const properties = Object.entries(command.schema.properties ?? {}).filter(([name]) => whole || SHORT[place].includes(name));
  const shown = { ...command, schema: { ...command.schema, properties: Object.fromEntries(properties) } };
  const initial = { receivedOn: dayOf(presentMoment()), channel: place === 'petitions' ? 'visit' : 'hotline' };
  return (
    <Page title={say(desk.register)}>
      <div className="desk-columns">
        <div className="card form-card" onInput={(e) => { const at = e.target as HTMLInputElement; if (at.id.endsWith('-subject')) setSubject(at.value.trim()); }}>
          <CommandForm command={shown} view={null} initial={initial} onCancel={() => void navigate(`/${place}`)} onDone={({ id }) => { void message.success(say('submitted', { what: say(desk.register) })); void navigate(`/${place}/${id}`); }} />
          <label className="flag"><input type="checkbox" checked={whole} onChange={(e) => setWhole(e.target.checked)} />{say('moreDetail')}</label>
        </div>
        <Similar desk={desk} text={subject} />
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
