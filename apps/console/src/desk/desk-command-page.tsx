import { useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { caseQuery } from '../api/queries.js';
import { CommandForm } from '../command-form/command-form.js';
import { useWords } from '../glossary/words.js';
import { Page, PageShown } from '../shell/page.js';
import { Nothing } from '../shell/states.js';
import { deskCommand } from './desk-commands.js';
import { deskAt, type DeskPlace } from './places.js';

/** One command of one petition or report at an address of its own. */
export default function DeskCommandPage({ place }: { readonly place: DeskPlace }) {
  const { say, either } = useWords();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { id = '', command: type = '' } = useParams();
  const desk = deskAt(place);
  const query = useQuery(caseQuery(id, desk.served));
  const command = deskCommand(place, type);
  const here = `/${place}/${id}`;
  // A duplicate seen while registering is merged next: the one to merge into comes along.
  const [params] = useSearchParams();
  const into = params.get('into');
  const initial = into && type.startsWith('merge-') ? { into } : {};
  if (!command) return <Nothing text={say('unknownCommand')}><Link to={here}>{say(desk.title)}</Link></Nothing>;
  const name = either(command.nameZh, command.nameEn);
  return (
    <PageShown query={query} title={name}>
      {(view) => (
        <Page title={name} intro={String(view.facts['subject'] ?? '')}>
          <div className="card form-card"><CommandForm key={`${id}-${type}`} command={command} view={view} initial={initial} onCancel={() => void navigate(here)} onDone={() => { void message.success(say('submitted', { what: name })); void navigate(here); }} /></div>
        </Page>
      )}
    </PageShown>
  );
}
