import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { inboxQuery } from '../api/queries.js';
import { useWords } from '../glossary/words.js';
import { Choices } from '../shell/choices.js';
import { Page } from '../shell/page.js';
import { Nothing, Shown } from '../shell/states.js';
import './escalations.css';
import { Inbox } from './inbox.js';

/** 督办: what has climbed to a supervisor, to be answered in place. Scope, state and the chosen one stand in the address. */
export default function EscalationsPage() {
  const { say } = useWords();
  const [params, setParams] = useSearchParams();
  const scope = params.get('scope') === 'bureau' ? 'bureau' : 'mine';
  const answered = params.get('answered') === 'true';
  const query = useQuery(inboxQuery(scope, answered));
  const go = (next: Record<string, string>) => setParams({ scope, ...(answered ? { answered: 'true' } : {}), ...next });
  return (
    <Page title={say('escTitle')} intro={say('escIntro')}>
      <div className="toolbar">
        <Choices label={say('escTitle')} value={scope} onPick={(value) => go({ scope: value })} options={[['mine', say('escMine')], ['bureau', say('escBureau')]]} />
        <Choices label={say('escAnswer')} value={answered ? 'true' : 'false'} onPick={(value) => go({ answered: value })} options={[['false', say('escOpen')], ['true', say('escAnswered')]]} />
      </div>
      <Shown query={query}>
        {(items) => (items.length === 0 ? <Nothing text={say(answered ? 'escAnsweredEmpty' : 'escEmpty')} />
          : <Inbox items={items} answerable={!answered} chosen={params.get('at')} choose={(at) => setParams((before) => { const next = new URLSearchParams(before); next.set('at', at); return next; }, { replace: true })} />)}
      </Shown>
    </Page>
  );
}
