import { useEffect } from 'react';
import { useWords } from '../glossary/words.js';
import { LanguageButton } from '../shell/user-corner.js';
import { ProviderSignIn } from './provider-sign-in.js';
import { SignInForm } from './sign-in-form.js';

export function SignInPage() {
  const { say } = useWords();
  useEffect(() => {
    document.title = `${say('signIn')} - ${say('appName')}`;
  }, [say]);
  return (
    <main className="centre">
      <div className="sign-in-card">
        <h1><span aria-hidden="true" className="brand-mark" />{say('appFull')}</h1>
        <SignInForm />
        <ProviderSignIn />
        <LanguageButton />
      </div>
    </main>
  );
}
