import { useQuery } from '@tanstack/react-query';
import type { StaffMember } from '../api/types.js';
import { sectionsQuery, staffQuery } from '../api/queries.js';
import { useWords } from '../glossary/words.js';

export interface People {
  readonly all: readonly StaffMember[];
  find(id: string): StaffMember | undefined;
  /** The person's name; an id nobody has is shown as it is. */
  name(id: string | null | undefined): string;
  section(id: string): string;
}

/** Names for the ids that the API speaks of. */
export function usePeople(): People {
  const { say } = useWords();
  const { data: staff = [] } = useQuery(staffQuery());
  const { data: sections = [] } = useQuery(sectionsQuery());
  const find = (id: string) => staff.find((p) => p.id === id);
  return {
    all: staff,
    find,
    name: (id) => (!id ? '' : id === 'clock' ? say('systemClock') : (find(id)?.name ?? id)),
    section: (id) => sections.find((s) => s.id === id)?.name ?? '',
  };
}
