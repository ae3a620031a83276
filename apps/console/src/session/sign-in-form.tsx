import { Alert, Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { problemOf, type Problem } from '../api/problem.js';
import { useWords } from '../glossary/words.js';
import { signIn } from './sign-in.js';

/** Login and password. With a given login only that person may come back: what waits was typed under their name. */
export function SignInForm({ fixedLogin }: { readonly fixedLogin?: string }) {
  const { say, either } = useWords();
  const [login, setLogin] = useState(fixedLogin ?? '');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    try {
      await signIn(login.trim(), password);
    } catch (error) {
      setProblem(problemOf(error));
      setPassword('');
      setBusy(false);
    }
  }
  return (
    <form className="sign-in" onSubmit={(e) => void submit(e)}>
      {problem && <Alert type="error" showIcon role="alert" title={either(problem.title, problem.titleEn)} description={either(problem.cure, problem.cureEn)} />}
      <label htmlFor="login">{say('login')}</label>
      <input id="login" className="field-input" autoComplete="username" required maxLength={64} value={login} readOnly={fixedLogin !== undefined} onChange={(e) => setLogin(e.target.value)} autoFocus={fixedLogin === undefined} />
      <label htmlFor="password">{say('password')}</label>
      <input id="password" className="field-input" type="password" autoComplete="current-password" required maxLength={200} value={password} onChange={(e) => setPassword(e.target.value)} autoFocus={fixedLogin !== undefined} />
      <Button type="primary" htmlType="submit" size="large" loading={busy}>{say('signIn')}</Button>
    </form>
  );
}
