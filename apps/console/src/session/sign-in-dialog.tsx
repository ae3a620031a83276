import { Button, Modal } from 'antd';
import { useWords } from '../glossary/words.js';
import { SignInForm } from './sign-in-form.js';
import { signOut } from './sign-in.js';

/** Asks for the password again over the page, which stays as it is. */
export function SignInDialog({ login }: { readonly login: string }) {
  const { say } = useWords();
  return (
    <Modal open title={say('signInAgain')} footer={null} closable={false} afterOpenChange={(open) => open && document.getElementById('password')?.focus()} mask={{ closable: false }} keyboard={false} zIndex={2000}>
      <p>{say('signInAgainHint')}</p>
      <SignInForm fixedLogin={login} />
      <Button type="link" onClick={() => void signOut()}>{say('leave')}</Button>
    </Modal>
  );
}
