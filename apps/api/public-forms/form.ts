/** What a page says, in both languages. */
export interface Said { readonly zh: string; readonly en: string }
export type Language = keyof Said;

export const t = (zh: string, en: string): Said => ({ zh, en });

/** English for those who ask for it; everybody else gets Chinese, whatever they ask for. */
export const languageOf = (asked: unknown): Language => (asked === 'en' ? 'en' : 'zh');

/** One field of a form; its name is that of the body. */
export interface FormField {
  readonly name: string;
  readonly label: Said;
  readonly kind: 'text' | 'long' | 'choice' | 'check' | 'phone';
  readonly required?: boolean;
  readonly max?: number;
  readonly options?: readonly (readonly [value: string, label: Said])[];
  readonly autocomplete?: string;
  /** Name of a check box that, once ticked, takes this field away. */
  readonly unless?: string;
}

/** A form anybody may fill in, and the query of what became of it. */
export interface PublicForm {
  /** Where it is: the form, its body (POST) and `/status` beneath it. */
  readonly path: string;
  readonly title: Said;
  readonly lead: Said;
  readonly submitting: Said;
  /** What happens next and by when. */
  readonly note: Said;
  readonly fields: readonly FormField[];
  readonly status: { readonly title: Said; readonly note: Said };
  /** The other form, for whoever came to the wrong one. */
  readonly other: { readonly path: string; readonly label: Said };
}
