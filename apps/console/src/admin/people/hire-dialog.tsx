import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { answered } from '../../api/problem.js';
import { sectionsQuery } from '../../api/queries.js';
import { useWords } from '../../glossary/words.js';
import { FormDialog, SelectField, TextField } from '../form-dialog.js';
import { OrdinaryRoles, rolesIn } from './ordinary-roles.js';

export interface Hired { readonly id: string; readonly name: string; readonly password: string }

/** 录用: as an officer with ordinary roles; answers with the password that is shown once. */
export function HireDialog({ hired, close }: { readonly hired: (person: Hired) => void; readonly close: () => void }) {
  const { say } = useWords();
  const { data: sections = [] } = useQuery(sectionsQuery());
  async function act(given: FormData) {
    const name = String(given.get('name')).trim();
    const body = { login: String(given.get('login')).trim(), name, sectionId: String(given.get('sectionId')), roles: rolesIn(given) };
    hired({ ...(await answered(api.POST('/api/administration/staff', { body }))), name });
  }
  return (
    <FormDialog title={say('hire')} submit={say('hireDo')} act={act} close={close}>
      <TextField name="name" label={say('personName')} maxLength={60} />
      <TextField name="login" label={say('loginName')} hint={say('loginHint')} pattern="[a-z0-9][a-z0-9._\-]{1,39}" spellCheck={false} />
      <SelectField name="sectionId" label={say('section')} options={sections.map((s) => [s.id, s.name] as const)} />
      <OrdinaryRoles held={['case-officer']} />
    </FormDialog>
  );
}
