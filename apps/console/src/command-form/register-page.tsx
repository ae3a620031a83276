import { App } from 'antd';
import { useNavigate } from 'react-router';
import { useWords } from '../glossary/words.js';
import { Hint } from '../shell/hint.js';
import { Page } from '../shell/page.js';
import { Nothing } from '../shell/states.js';
import { CommandForm } from './command-form.js';
import { commandOf } from './commands.js';

/** 登记案源: the command that opens a case. */
export default function RegisterPage() {
  const { say, either } = useWords();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const command = commandOf('register-case');
  if (!command) return <Nothing text={say('unknownCommand')} />;
  const name = either(command.nameZh, command.nameEn);
  return (
    <Page title={name}>
      <Hint id="register"><p>{say('hintRegister')}</p></Hint>
      <div className="card form-card">
        <CommandForm command={command} view={null} onCancel={() => void navigate(-1)} onDone={({ id }) => { void message.success(say('submitted', { what: name })); void navigate(`/cases/${id}`); }} />
      </div>
    </Page>
  );
}
