import { App, Modal } from 'antd';
import { useRef } from 'react';
import type { CaseView } from '../api/types.js';
import type { Served } from '../api/send-command.js';
import { useWords } from '../glossary/words.js';
import { CommandForm } from './command-form.js';
import { commandOf } from './commands.js';

interface Props {
  readonly type: string;
  readonly view: CaseView;
  /** Where the process is served; absent: with the cases. */
  readonly served?: Served;
  readonly preset?: Readonly<Record<string, unknown>>;
  readonly close: () => void;
}

/** A command given in place, over the list it belongs to. */
export function CommandDialog({ type, view, served, preset, close }: Props) {
  const { say, either } = useWords();
  const { message } = App.useApp();
  const content = useRef<HTMLDivElement>(null);
  const known = commandOf(type);
  const command = known && (served && served !== '/api/cases' ? { ...known, served } : known);
  if (!command) return null;
  const name = either(command.nameZh, command.nameEn);
  const toFirstField = (open: boolean) => open && content.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  return (
    <Modal open title={name} footer={null} onCancel={close} afterOpenChange={toFirstField} destroyOnHidden width={640}>
      <div ref={content}><CommandForm command={command} view={view} onCancel={close} onDone={() => { void message.success(say('submitted', { what: name })); close(); }} {...(preset ? { preset } : {})} /></div>
    </Modal>
  );
}
