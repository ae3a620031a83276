import { App, Button, Modal } from 'antd';
import { useWords } from '../../glossary/words.js';

/** A password, or half of one where it takes two people. */
export interface Issued {
  readonly password: string;
  readonly part?: 'first' | 'second';
}

const HINTS = { first: 'passwordFirstHalf', second: 'passwordSecondHalf' } as const;

/** A password in its one appearance: once this is closed it is nowhere any more. */
export function OncePassword({ name, password, part, close }: Issued & { readonly name: string; readonly close: () => void }) {
  const { say } = useWords();
  const { message } = App.useApp();
  async function copy() {
    await navigator.clipboard.writeText(password);
    void message.success(say('passwordCopied'));
  }
  return (
    <Modal open title={say('passwordOf', { name })} closable={false} mask={{ closable: false }} keyboard={false} footer={<Button type="primary" onClick={close}>{say('passwordStored')}</Button>} destroyOnHidden>
      <p>{say(part ? HINTS[part] : 'passwordOnce')}</p>
      <p className="once"><output>{password}</output>{'clipboard' in navigator && <Button onClick={() => void copy()}>{say('passwordCopy')}</Button>}</p>
    </Modal>
  );
}
