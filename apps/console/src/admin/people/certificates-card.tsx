import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.js';
import { answered } from '../../api/problem.js';
import type { Certificate, Person } from '../../api/types.js';
import { dayOf, presentMoment } from '../../glossary/moments.js';
import { useWords } from '../../glossary/words.js';
import { FormDialog, ReasonField, TextField } from '../form-dialog.js';
import { CertificateMark } from './certificate-mark.js';

type Doing = { readonly kind: 'add' } | { readonly kind: 'extend' | 'revoke'; readonly held: Certificate } | null;

/** 执法证: those on record with what became of them; add, extend, revoke. */
export function CertificatesCard({ person, editable }: { readonly person: Person; readonly editable: boolean }) {
  const { say } = useWords();
  const [doing, setDoing] = useState<Doing>(null);
  const newest = [...person.certificates].reverse();
  return (
    <section className="card" aria-labelledby="certificates">
      <div className="card-head"><h2 id="certificates">{say('certificates')} <span className="sub inline"><CertificateMark certificates={person.certificates} /></span></h2>{editable && <Button className="no-print" onClick={() => setDoing({ kind: 'add' })}>{say('certificateAdd')}</Button>}</div>
      {newest.length > 0 && (
        <table className="rows">
          <caption className="unseen">{say('certificates')}</caption>
          <thead><tr><th scope="col">{say('certificateNumber')}</th><th scope="col">{say('validFrom')}</th><th scope="col">{say('validTo')}</th><th scope="col"><span className="unseen">{say('change')}</span></th></tr></thead>
          <tbody>
            {newest.map((c) => (
              <tr key={c.id} className={c.revokedOn ? 'void' : undefined}>
                <th scope="row">{c.number}{c.revokedOn && <span className="sub">{say('revokedMark', { day: c.revokedOn })}</span>}</th>
                <td data-label={say('validFrom')}>{c.validFrom}</td><td data-label={say('validTo')}>{c.validTo}</td>
                <td className="act">{editable && !c.revokedOn && <><Button size="small" aria-label={say('certificateExtendOf', { number: c.number })} onClick={() => setDoing({ kind: 'extend', held: c })}>{say('certificateExtend')}</Button> <Button size="small" danger aria-label={say('certificateRevokeOf', { number: c.number })} onClick={() => setDoing({ kind: 'revoke', held: c })}>{say('certificateRevoke')}</Button></>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {doing && <CertificateDialog person={person} doing={doing} close={() => setDoing(null)} />}
    </section>
  );
}

function CertificateDialog({ person, doing, close }: { readonly person: Person; readonly doing: NonNullable<Doing>; readonly close: () => void }) {
  const { say } = useWords();
  if (doing.kind === 'add') {
    const add = (given: FormData) => answered(api.POST('/api/administration/staff/{id}/certificates', {
      params: { path: { id: person.id } }, body: { number: String(given.get('number')).trim(), validFrom: String(given.get('validFrom')), validTo: String(given.get('validTo')) },
    }));
    return (
      <FormDialog title={say('certificateAdd')} submit={say('certificateAdd')} act={add} close={close}>
        <TextField name="number" label={say('certificateNumber')} maxLength={40} />
        <div className="pair"><TextField name="validFrom" label={say('validFrom')} type="date" /><TextField name="validTo" label={say('validTo')} type="date" /></div>
      </FormDialog>
    );
  }
  const { held } = doing;
  const path = { params: { path: { id: held.id } } };
  if (doing.kind === 'extend') {
    const extend = (given: FormData) => answered(api.PUT('/api/administration/certificates/{id}', { ...path, body: { validTo: String(given.get('validTo')) } }));
    return <FormDialog title={say('certificateExtendOf', { number: held.number })} submit={say('certificateExtend')} act={extend} close={close}><TextField name="validTo" label={say('validTo')} type="date" defaultValue={held.validTo} /></FormDialog>;
  }
  const revoke = (given: FormData) => answered(api.POST('/api/administration/certificates/{id}/revoke', { ...path, body: { revokedOn: String(given.get('revokedOn')), reason: String(given.get('reason')).trim() } }));
  return (
    <FormDialog title={say('certificateRevokeOf', { number: held.number })} submit={say('certificateRevoke')} danger act={revoke} close={close}>
      <TextField name="revokedOn" label={say('revokedOn')} hint={say('revokeHint')} type="date" defaultValue={dayOf(presentMoment())} />
      <ReasonField />
    </FormDialog>
  );
}
