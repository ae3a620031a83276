import { useQuery } from '@tanstack/react-query';
import { openTasksQuery } from '../../api/admin-queries.js';
import { api } from '../../api/client.js';
import { answered } from '../../api/problem.js';
import { sectionsQuery } from '../../api/queries.js';
import type { Person } from '../../api/types.js';
import { useWords } from '../../glossary/words.js';
import { Shown } from '../../shell/states.js';
import { FormDialog, ReasonField, SelectField, TextField } from '../form-dialog.js';
import { useProposed } from '../use-proposed.js';
import { ORDINARY_ROLES, OrdinaryRoles, rolesIn } from './ordinary-roles.js';
import type { Issued } from './once-password.js';
import { TaskLists } from './tasks-card.js';

interface Props { readonly person: Person; readonly close: () => void }

const pathOf = ({ id }: Person) => ({ params: { path: { id } } });

/** 变更: name, section and ordinary roles; powers and one's own roles are left as they are. */
export function ChangeDialog({ person, own, close }: Props & { readonly own: boolean }) {
  const { say, term, list } = useWords();
  const { data: sections = [] } = useQuery(sectionsQuery());
  const powers = person.roles.filter((r) => !ORDINARY_ROLES.some((o) => o === r));
  const proposed = useProposed();
  const act = async (given: FormData) => proposed(await answered(api.PUT('/api/administration/staff/{id}', {
    ...pathOf(person), body: { name: String(given.get('name')).trim(), sectionId: String(given.get('sectionId')), email: String(given.get('email')).trim() || null, ...(own ? {} : { roles: rolesIn(given) }) },
  })));
  return (
    <FormDialog title={say('changePerson', { name: person.name })} submit={say('saveButton')} act={act} close={close}>
      <TextField name="name" label={say('personName')} maxLength={60} defaultValue={person.name} />
      <SelectField key={sections.length} name="sectionId" label={say('section')} value={person.sectionId} options={sections.map((s) => [s.id, s.name] as const)} />
      <TextField name="email" label={say('personEmail')} hint={say('personEmailHint')} type="email" maxLength={200} required={false} defaultValue={person.email ?? ''} />
      {!own && <OrdinaryRoles held={person.roles} />}
      {powers.length > 0 && <p className="quiet">{say('powersNote', { roles: list(powers.map((r) => term('role', r))) })}</p>}
    </FormDialog>
  );
}

/** 发放新密码: shown once. Of somebody with powers the server takes a proposal and gives half; the other half comes when it is approved. */
export function PasswordDialog({ person, issued, close }: Props & { readonly issued: (issued: Issued) => void }) {
  const { say } = useWords();
  const proposed = useProposed();
  async function act(given: FormData) {
    const answer = await answered(api.POST('/api/administration/staff/{id}/password', { ...pathOf(person), body: { reason: String(given.get('reason')).trim() } }));
    if ('password' in answer) return issued({ password: answer.password });
    proposed(answer);
    if (answer.passwordHalf) issued({ password: answer.passwordHalf, part: 'first' });
  }
  return <FormDialog title={say('passwordOf', { name: person.name })} submit={say('passwordNew')} act={act} close={close}><p>{say('passwordEnds')}</p><ReasonField /></FormDialog>;
}

/** 离任: what others must take over is shown before, and stays on the person's page until they have. */
export function LeaveDialog({ person, close }: Props) {
  const { say } = useWords();
  const tasks = useQuery(openTasksQuery(person.id));
  const act = (given: FormData) => answered(api.POST('/api/administration/staff/{id}/leave', { ...pathOf(person), body: { reason: String(given.get('reason')).trim() } }));
  return (
    <FormDialog title={say('leaveOf', { name: person.name })} submit={say('leaveDo')} danger act={act} close={close}>
      <p>{say('leaveWarn')}</p>
      <Shown query={tasks}>{(open) => (open.work.length + open.escalations.length + open.delegations.length === 0 ? <p className="quiet">{say('leaveNothing')}</p> : <div className="open-tasks"><TaskLists tasks={open} /></div>)}</Shown>
      <ReasonField />
    </FormDialog>
  );
}
