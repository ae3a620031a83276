/** One value that a proposal changes, by its dotted path; null: there is none on that side. */
export interface Difference {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

function flatten(value: unknown, path: string, into: Map<string, string>): void {
  if (value === null || value === undefined) return;
  if (typeof value !== 'object') into.set(path, String(value));
  else for (const [key, inner] of Object.entries(value)) flatten(inner, path === '' ? key : `${path}.${key}`, into);
}

/** Every single value in which the two differ, in the order of the newer one. */
export function differences(before: unknown, after: unknown): Difference[] {
  const [old, revised] = [new Map<string, string>(), new Map<string, string>()];
  flatten(before, '', old);
  flatten(after, '', revised);
  return [...new Set([...revised.keys(), ...old.keys()])]
    .map((path) => ({ path, before: old.get(path) ?? null, after: revised.get(path) ?? null }))
    .filter((d) => d.before !== d.after);
}
