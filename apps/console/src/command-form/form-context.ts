import { createContext, use, type ComponentType } from 'react';
import type { CaseView } from '../api/types.js';
import type { Fault } from './check.js';
import type { CommandSpec } from './commands.js';
import type { FieldSchema } from './field-kind.js';
import { valueAt, type Path } from './form-value.js';

export interface FieldsProps {
  readonly path: Path;
  readonly schema: FieldSchema;
  readonly without?: readonly string[];
}

export interface FormContext {
  readonly command: CommandSpec;
  readonly value: unknown;
  readonly set: (path: Path, value: unknown) => void;
  readonly faults: readonly Fault[];
  /** The case as last read; null for a new one. */
  readonly view: CaseView | null;
  /** Unique on the page, since a form may stand in a dialog over another. */
  readonly formId: string;
  /** The fields of an object: handed down, since parts hold fields and fields may be parts. */
  readonly Fields: ComponentType<FieldsProps>;
}

export const FormContextProvider = createContext<FormContext | null>(null);

export function useForm(): FormContext {
  const form = use(FormContextProvider);
  if (!form) throw new Error('a field stands outside a form');
  return form;
}

export interface FieldProps {
  readonly path: Path;
  readonly schema: FieldSchema;
  readonly label: string;
  readonly required: boolean;
}

/** One field's value, its element ids, and what is wrong with it. */
export function useField(path: Path) {
  const form = useForm();
  const dotted = path.join('.');
  const fault = form.faults.find((f) => f.field === dotted);
  const id = `${form.formId}-${dotted}`;
  return {
    id, fault, value: valueAt(form.value, path),
    set: (value: unknown) => form.set(path, value),
    aria: { id, 'aria-invalid': fault ? true : undefined, 'aria-describedby': `${id}-note` } as const,
  };
}
