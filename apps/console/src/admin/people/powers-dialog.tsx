import { api } from '../../api/client.js';
import { answered } from '../../api/problem.js';
import type { Person } from '../../api/types.js';
import { useWords } from '../../glossary/words.js';
import { FormDialog, ReasonField, SelectField } from '../form-dialog.js';
import { useProposed } from '../use-proposed.js';

const POSTS = ['officer', 'section-head', 'deputy-director', 'director'] as const;
const BESIDE = ['administrator', 'auditor'] as const;

/** 授权: the post and what is given beside it, proposed for a second person to approve. */
export function PowersDialog({ person, close }: { readonly person: Person; readonly close: () => void }) {
  const { say, term } = useWords();
  const proposed = useProposed();
  async function act(given: FormData) {
    const ticked = new Set(given.getAll('powers').map(String));
    const body = { post: POSTS.find((p) => p === given.get('post')) ?? 'officer', powers: BESIDE.filter((p) => ticked.has(p)), reason: String(given.get('reason')).trim() };
    proposed(await answered(api.PUT('/api/administration/staff/{id}/powers', { params: { path: { id: person.id } }, body })));
  }
  return (
    <FormDialog title={say('authoriseOf', { name: person.name })} submit={say('submit')} act={act} close={close}>
      <p>{say('authoriseHint')}</p>
      <SelectField name="post" label={say('post')} value={person.post} options={POSTS.map((p) => [p, term('post', p)] as const)} />
      <fieldset className="field"><legend>{say('powersBeside')}</legend>
        <div className="radios">{BESIDE.map((p) => <label key={p}><input type="checkbox" name="powers" value={p} defaultChecked={person.roles.includes(p)} />{term('role', p)}</label>)}</div>
      </fieldset>
      <ReasonField />
    </FormDialog>
  );
}
