/** What is kept of a form that has not been submitted: what was typed, on which version of the case, and the key it was sent with. */
export interface Draft {
  readonly value: unknown;
  readonly savedAt: string;
  readonly version: number | null;
  /** The facts as they stood when the form was begun, to compare with when the case has moved. */
  readonly facts: unknown;
  readonly sent: { readonly content: string; readonly key: string } | null;
}

const PREFIX = 'anqi.draft.';
/** A draft that nobody has come back to is dropped: it holds data of people. */
const KEEP_MS = 14 * 24 * 3_600_000;

/** Drafts belong to a person: on a shared machine nobody gets another's. */
export function draftName(personId: string, caseId: string | undefined, command: string, about = ''): string {
  return `${PREFIX}${personId}.${caseId ?? 'new'}.${command}${about && `.${about}`}`;
}

export function readDraft(name: string, nowMs: number): Draft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(name) ?? 'null') as Draft | null;
    if (!draft) return null;
    if (nowMs - Date.parse(draft.savedAt) <= KEEP_MS) return draft;
    localStorage.removeItem(name);
  } catch {
    // Unreadable, or a browser without storage: the form begins empty.
  }
  return null;
}

/** True when it was kept; a full or forbidden storage must not stop the work. */
export function keepDraft(name: string, draft: Draft): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept, so nothing is left.
  }
}
