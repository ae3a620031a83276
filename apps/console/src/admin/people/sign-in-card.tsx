import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.js';
import { answered } from '../../api/problem.js';
import { providerQuery } from '../../api/queries.js';
import type { Person } from '../../api/types.js';
import { momentText } from '../../glossary/moments.js';
import { useWords } from '../../glossary/words.js';
import { FormDialog, ReasonField, TextField } from '../form-dialog.js';
import { useProposed } from '../use-proposed.js';

type Doing = 'unlock' | 'link' | 'unlink' | null;

interface Props { readonly person: Person; readonly editable: boolean; readonly own: boolean }

/** 登录: whether wrong passwords have locked somebody out, and who they are at the bureau's identity provider. */
export function SignInCard({ person, editable, own }: Props) {
  const { say } = useWords();
  const { data: provider } = useQuery(providerQuery());
  const [doing, setDoing] = useState<Doing>(null);
  const { lockedUntil, identity } = person;
  const links = editable && !own && provider?.configured === true;
  return (
    <section className="card" aria-labelledby="signing-in">
      <h2 id="signing-in">{say('signingIn')}</h2>
      <dl className="person-facts">
        <dt>{say('signInLock')}</dt>
        <dd>
          {lockedUntil ? <strong className="due over">{say('signInLocked', { until: momentText(lockedUntil) })}</strong> : say('signInFree')}
          {editable && lockedUntil && <> <Button size="small" className="no-print" onClick={() => setDoing('unlock')}>{say('unlock')}</Button></>}
        </dd>
        {(provider?.configured === true || identity) && (
          <>
            <dt>{say('identity')}</dt>
            <dd>
              {identity ? identity : <span className="quiet">{say('identityNone')}</span>}
              {links && <> <Button size="small" className="no-print" onClick={() => setDoing('link')}>{say('identityLink')}</Button></>}
              {editable && !own && identity && <> <Button size="small" danger className="no-print" onClick={() => setDoing('unlink')}>{say('identityUnlink')}</Button></>}
            </dd>
          </>
        )}
      </dl>
      {doing && <SignInDialogs person={person} doing={doing} close={() => setDoing(null)} />}
    </section>
  );
}

function SignInDialogs({ person, doing, close }: { readonly person: Person; readonly doing: NonNullable<Doing>; readonly close: () => void }) {
  const { say } = useWords();
  const proposed = useProposed();
  const path = { params: { path: { id: person.id } } };
  const { name } = person;
  if (doing === 'unlock') {
    const unlock = (given: FormData) => answered(api.POST('/api/administration/staff/{id}/unlock', { ...path, body: { reason: String(given.get('reason')).trim() } }));
    return <FormDialog title={say('unlockOf', { name })} submit={say('unlock')} act={unlock} close={close}><p>{say('unlockHint')}</p><ReasonField /></FormDialog>;
  }
  if (doing === 'link') {
    const link = async (given: FormData) => proposed(await answered(api.PUT('/api/administration/staff/{id}/identity', { ...path, body: { subject: String(given.get('subject')).trim() } })));
    return (
      <FormDialog title={say('identityLinkOf', { name })} submit={say('identityLink')} act={link} close={close}>
        <TextField name="subject" label={say('identitySubject')} hint={say('identitySubjectHint')} maxLength={255} spellCheck={false} defaultValue={person.identity ?? ''} />
      </FormDialog>
    );
  }
  const unlink = async () => proposed(await answered(api.DELETE('/api/administration/staff/{id}/identity', path)));
  return <FormDialog title={say('identityUnlinkOf', { name })} submit={say('identityUnlink')} danger act={unlink} close={close}><p>{say('identityUnlinkHint')}</p></FormDialog>;
}
