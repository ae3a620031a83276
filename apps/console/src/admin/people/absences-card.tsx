import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.js';
import { answered } from '../../api/problem.js';
import type { Absence, Person } from '../../api/types.js';
import { usePeople } from '../../cases/people.js';
import { dayOf, presentMoment } from '../../glossary/moments.js';
import { useWords } from '../../glossary/words.js';
import { FormDialog, SelectField, TextField } from '../form-dialog.js';
import { ProblemNote } from '../problem-note.js';
import { useAct } from '../use-act.js';

interface Props { readonly person: Person; readonly people: readonly Person[]; readonly editable: boolean }

/** 离岗与代理: when somebody is away and who stands in meanwhile. */
export function AbsencesCard({ person, people, editable }: Props) {
  const { say } = useWords();
  const client = useQueryClient();
  const { busy, problem, act } = useAct();
  const { name } = usePeople();
  const [adding, setAdding] = useState(false);
  const today = dayOf(presentMoment());
  async function cancel({ id }: Absence) {
    await act(() => answered(api.DELETE('/api/administration/absences/{id}', { params: { path: { id } } })));
    await client.invalidateQueries();
  }
  return (
    <section className="card" aria-labelledby="absences">
      <div className="card-head"><h2 id="absences">{say('absences')}</h2>{editable && <Button className="no-print" onClick={() => setAdding(true)}>{say('absenceAdd')}</Button>}</div>
      <ProblemNote problem={problem} />
      {person.absences.length === 0 ? <p className="quiet">{say('absenceNone')}</p> : (
        <table className="rows">
          <caption className="unseen">{say('absences')}</caption>
          <thead><tr><th scope="col">{say('absenceFrom')}</th><th scope="col">{say('absenceTo')}</th><th scope="col">{say('delegate')}</th><th scope="col"><span className="unseen">{say('absenceCancel')}</span></th></tr></thead>
          <tbody>
            {[...person.absences].reverse().map((a) => (
              <tr key={a.id} className={a.to < today ? 'void' : undefined}>
                <th scope="row">{a.from}</th><td data-label={say('absenceTo')}>{a.to}</td><td data-label={say('delegate')}>{a.delegateId ? name(a.delegateId) : say('undelegated')}</td>
                <td className="act">{editable && a.to >= today && <Button size="small" loading={busy} aria-label={say('absenceCancelOf', { from: a.from })} onClick={() => void cancel(a)}>{say('absenceCancel')}</Button>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {adding && <AbsenceDialog person={person} people={people} close={() => setAdding(false)} />}
    </section>
  );
}

function AbsenceDialog({ person, people, close }: { readonly person: Person; readonly people: readonly Person[]; readonly close: () => void }) {
  const { say, term } = useWords();
  const { section } = usePeople();
  const today = dayOf(presentMoment());
  const add = (given: FormData) => answered(api.POST('/api/administration/staff/{id}/absences', {
    params: { path: { id: person.id } }, body: { from: String(given.get('from')), to: String(given.get('to')), delegateId: String(given.get('delegateId')) || null },
  }));
  const others = people.filter((p) => p.active && p.id !== person.id);
  return (
    <FormDialog title={say('absenceAdd')} submit={say('absenceAdd')} act={add} close={close}>
      <div className="pair"><TextField name="from" label={say('absenceFrom')} type="date" defaultValue={today} /><TextField name="to" label={say('absenceTo')} type="date" /></div>
      <SelectField name="delegateId" label={say('delegate')} first={say('noDelegate')} options={others.map((p) => [p.id, `${p.name} · ${section(p.sectionId)} · ${term('post', p.post)}`] as const)} />
    </FormDialog>
  );
}
