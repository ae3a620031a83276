import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState, type FormEvent } from 'react';
import '../command-form/command-form.css';
import { api } from '../api/client.js';
import { profileQuery } from '../api/office-queries.js';
import { answered } from '../api/problem.js';
import type { Profile } from '../api/types.js';
import { fenOf, yuanText } from '../glossary/money.js';
import { useWords } from '../glossary/words.js';
import { hasRole, useMe } from '../session/session-store.js';
import { Shown } from '../shell/states.js';
import { ProblemNote } from './problem-note.js';
import { useAct } from './use-act.js';
import { TermsEditor } from './terms-editor.js';
import { Waiting } from './waiting.js';

/** 单位设置: what the bureau promises beyond the law, its numbers and thresholds. The server refuses what would loosen the law. */
export default function ProfilePart() {
  const query = useQuery(profileQuery());
  return <Shown query={query}>{(profile) => <ProfileForm profile={profile} />}</Shown>;
}

function ProfileForm({ profile }: { readonly profile: Profile }) {
  const { say, term } = useWords();
  const me = useMe();
  const { message } = App.useApp();
  const client = useQueryClient();
  const { busy, problem, act } = useAct();
  const [terms, setTerms] = useState<readonly Profile['terms'][number][]>(profile.terms);
  const readOnly = !hasRole(me, 'administrator');
  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => String(given.get(name) ?? '').trim();
    const fen = (name: string) => fenOf(text(name)) ?? 0;
    // What the form does not show is sent back as it was read.
    const body: Profile = {
      ...profile, name: text('name'), shortName: text('shortName'), terms: [...terms], publishNoPenalty: given.get('publishNoPenalty') === 'on',
      numbering: Object.fromEntries(Object.keys(profile.numbering).map((key) => [key, text(`numbering.${key}`)])) as Profile['numbering'],
      hearingThresholdFen: { person: fen('hearing.person'), organisation: fen('hearing.organisation') }, discussionThresholdFen: fen('discussion'),
    };
    if (await act(() => answered(api.PUT('/api/profile', { body })))) {
      void message.success(say('twoPersonsPending'));
      await client.invalidateQueries();
    }
  }
  const line = (name: string, label: string, value: string) => <div className="field"><label htmlFor={name}>{label}</label><input id={name} name={name} className="field-input" required readOnly={readOnly} defaultValue={value} /></div>;
  return (
    <form className="card command-form" onSubmit={(e) => void save(e)}>
      <Waiting kinds={['save-profile']} />
      <ProblemNote problem={problem} />
      <div className="pair">{line('name', say('bureauName'), profile.name)}{line('shortName', say('shortName'), profile.shortName)}</div>
      <fieldset className="field group"><legend>{say('numbering')}</legend><div className="pair">{Object.entries(profile.numbering).map(([key, value]) => <div key={key}>{line(`numbering.${key}`, term('numberSeries', key), value)}</div>)}</div></fieldset>
      <fieldset className="field group"><legend>{say('hearingThreshold')}（{say('yuan')}）</legend><div className="pair">{line('hearing.person', say('forPerson'), yuanText(profile.hearingThresholdFen.person))}{line('hearing.organisation', say('forOrganisation'), yuanText(profile.hearingThresholdFen.organisation))}</div></fieldset>
      <div className="pair">{line('discussion', `${say('discussionThreshold')}（${say('yuan')}）`, yuanText(profile.discussionThresholdFen))}</div>
      <label className="flag"><input type="checkbox" name="publishNoPenalty" disabled={readOnly} defaultChecked={profile.publishNoPenalty} />{say('publishNoPenalty')}</label>
      <TermsEditor terms={terms} readOnly={readOnly} change={setTerms} />
      {!readOnly && <footer className="form-foot"><Button type="primary" htmlType="submit" loading={busy}>{say('saveButton')}</Button></footer>}
    </form>
  );
}
