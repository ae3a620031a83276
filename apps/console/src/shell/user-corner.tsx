import { Button } from 'antd';
import { useWords } from '../glossary/words.js';
import { useMe } from '../session/session-store.js';
import { endSession } from '../session/sign-in.js';

export function LanguageButton() {
  const { say, language, choose } = useWords();
  return <Button type="text" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => choose(language === 'zh' ? 'en' : 'zh')}>{say('language')}</Button>;
}

export function UserCorner() {
  const { say, term } = useWords();
  const me = useMe();
  const role = me.post === 'officer' ? term('role', me.roles[0] ?? 'case-officer') : term('post', me.post);
  return (
    <div className="corner">
      <span className="who">{say('you', { name: me.name, post: role })}</span>
      <LanguageButton />
      <Button type="text" onClick={() => void endSession()}>{say('signOut')}</Button>
    </div>
  );
}
