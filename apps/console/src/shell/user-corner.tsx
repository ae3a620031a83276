import { UserOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../glossary/words.js';
import { useMe } from '../session/session-store.js';
import { endSession } from '../session/sign-in.js';

const OwnSessions = lazy(() => import('../session/own-sessions.js'));

export function LanguageButton() {
  const { say, language, choose } = useWords();
  return <Button type="text" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => choose(language === 'zh' ? 'en' : 'zh')}>{say('language')}</Button>;
}

export function UserCorner() {
  const { say, term } = useWords();
  const me = useMe();
  const [shown, setShown] = useState(false);
  const role = me.post === 'officer' ? term('role', me.roles[0] ?? 'case-officer') : term('post', me.post);
  return (
    <div className="corner">
      <Button type="text" className="who" icon={<UserOutlined aria-hidden />} title={say('ownSessions')} onClick={() => setShown(true)}><span>{say('you', { name: me.name, post: role })}</span></Button>
      <LanguageButton />
      <Button type="text" onClick={() => void endSession()}>{say('signOut')}</Button>
      {shown && <Suspense><OwnSessions close={() => setShown(false)} /></Suspense>}
    </div>
  );
}
