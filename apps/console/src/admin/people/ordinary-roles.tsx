import { useWords } from '../../glossary/words.js';

/** Roles an administrator gives alone; the others take two people. */
export const ORDINARY_ROLES = ['case-officer', 'legal-reviewer', 'archivist', 'petition-desk'] as const;
export type OrdinaryRole = (typeof ORDINARY_ROLES)[number];

export function OrdinaryRoles({ held = [] }: { readonly held?: readonly string[] }) {
  const { say, term } = useWords();
  return (
    <fieldset className="field"><legend>{say('roles')}</legend>
      <div className="radios">{ORDINARY_ROLES.map((role) => <label key={role}><input type="checkbox" name="roles" value={role} defaultChecked={held.includes(role)} />{term('role', role)}</label>)}</div>
    </fieldset>
  );
}

/** The roles ticked in the form. */
export function rolesIn(given: FormData): OrdinaryRole[] {
  const ticked = new Set(given.getAll('roles').map(String));
  return ORDINARY_ROLES.filter((role) => ticked.has(role));
}
