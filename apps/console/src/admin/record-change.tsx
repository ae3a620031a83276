import { usePeople } from '../cases/people.js';
import { useWords } from '../glossary/words.js';
import type { Word } from '../glossary/zh.js';

const LABELS: Readonly<Record<string, Word>> = {
  name: 'personName', email: 'personEmail', login: 'loginName', sectionId: 'section', post: 'post', roles: 'roles', number: 'certificateNumber', validFrom: 'validFrom', validTo: 'validTo', revokedOn: 'revokedOn',
  from: 'absenceFrom', to: 'absenceTo', delegateId: 'delegate', active: 'activeMark', template: 'templateKind', version: 'templateVersion', subject: 'identitySubject',
};

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** What a deed changed, field by field: what it was and what it became. Ids inside the record say nothing to a reader. */
export function ChangeList({ before, after }: { readonly before: unknown; readonly after: unknown }) {
  const { say, term, list } = useWords();
  const people = usePeople();
  const [old, now] = [asFields(before), asFields(after)];
  function text(name: string, value: unknown): string {
    if (value === null || value === undefined) return say('none');
    if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
    if (name === 'roles' && Array.isArray(value)) return list(value.map((r) => term('role', String(r)))) || say('none');
    if (name === 'post') return term('post', String(value));
    if (name === 'sectionId') return people.section(String(value));
    if (name === 'delegateId') return people.name(String(value));
    return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
  }
  // What the deed left as it was is not said again; of what it took away there is nothing after.
  const moved = Object.keys(after === null ? old : now).filter((name) => name !== 'id' && JSON.stringify(old[name]) !== JSON.stringify(now[name]));
  if (moved.length === 0) return null;
  return (
    <ul className="changes">
      {moved.map((name) => {
        const label = LABELS[name];
        return <li key={name}><span className="quiet">{label ? say(label) : name}</span> {name in old && <><del>{text(name, old[name])}</del> → </>}<ins>{text(name, now[name])}</ins></li>;
      })}
    </ul>
  );
}
