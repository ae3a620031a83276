import { secretsOf, type Contact } from '#libs/casework/desk/index.js';
import type { ProcessState } from '#libs/casework/index.js';

interface WithPeople { readonly party?: Contact | null; readonly petitioner?: Contact | null; readonly reporter?: Contact | null; readonly representatives?: readonly Contact[] }

/** The people of a process whom the bureau knows by name, number or telephone. */
export function peopleOf(state: ProcessState): readonly Contact[] {
  const { party, petitioner, reporter, representatives = [] } = state as ProcessState & WithPeople;
  return [party, petitioner, reporter, ...representatives].filter((c) => c !== null && c !== undefined);
}

/** Whether the name of this one is public: an organisation that is the party of a case. */
function isPublic(state: ProcessState, contact: Contact): boolean {
  return contact.kind === 'organisation' && (state as ProcessState & WithPeople).party === contact;
}

/** What must not be readable anywhere in what is stored of a process. */
export function secretsIn(state: ProcessState): string[] {
  return secretsOf(peopleOf(state).map((c) => (isPublic(state, c) ? { kind: c.kind, phone: c.phone } : c)));
}

/** What a person of the process is found by. The name of an organisation that is a party stands in the title and is found there. */
export function searchable(state: ProcessState): readonly { readonly kind: 'name' | 'phone' | 'id'; readonly value: string }[] {
  return peopleOf(state).flatMap((c) => {
    const shown = isPublic(state, c);
    const values = [['name', shown ? undefined : c.name], ['phone', c.phone], ['id', c.residentId], ['id', shown ? undefined : c.creditCode]] as const;
    return values.flatMap(([kind, value]) => (value ? [{ kind, value }] : []));
  });
}
