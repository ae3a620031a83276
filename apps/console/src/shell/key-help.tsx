import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../glossary/words.js';
import { hasRole, useMe } from '../session/session-store.js';

/** True when a key belongs to what is being typed or to a dialog, not to the page. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  const target = event.target instanceof HTMLElement ? event.target : null;
  return target?.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="combobox"]') !== null;
}

/** The page's own keys, and the dialog that tells them. */
export function KeyHelp() {
  const { say } = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (isTyping(event)) return;
      if (event.key === '/') document.getElementById('search')?.focus();
      else if (event.key === '?') setOpen(true);
      else if (event.key === 'n' && hasRole(me, 'case-officer')) void navigate('/cases/new');
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [me, navigate]);
  return (
    <Modal open={open} title={say('keysTitle')} footer={null} onCancel={() => setOpen(false)} destroyOnHidden>
      <ul>
        <li>{say('keysSearch')}</li>
        {hasRole(me, 'case-officer') && <li>{say('keysNew')}</li>}
        {hasRole(me, 'section-head', 'deputy-director', 'director') && <li>{say('escKeys')}</li>}
        <li>{say('keysHelp')}</li>
        <li>{say('keysClose')}</li>
      </ul>
    </Modal>
  );
}
