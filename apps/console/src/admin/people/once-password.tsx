import { App, Button, Modal } from 'antd';
import { useWords } from '../../glossary/words.js';

/** A password in its one appearance: once this is closed it is nowhere any more. */
export function OncePassword({ name, password, close }: { readonly name: string; readonly password: string; readonly close: () => void }) {
  const { say } = useWords();
  const { message } = App.useApp();
  async function copy() {
    await navigator.clipboard.writeText(password);
    void message.success(say('passwordCopied'));
  }
  return (
    <Modal open title={say('passwordOf', { name })} closable={false} mask={{ closable: false }} keyboard={false} footer={<Button type="primary" onClick={close}>{say('passwordStored')}</Button>} destroyOnHidden>
      <p>{say('passwordOnce')}</p>
      <p className="once"><output>{password}</output>{'clipboard' in navigator && <Button onClick={() => void copy()}>{say('passwordCopy')}</Button>}</p>
    </Modal>
  );
}
