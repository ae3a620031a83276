import { Button } from 'antd';
import { useWords } from '../glossary/words.js';
import { BULK, type BulkKind } from './bulk-dialog.js';

interface Props {
  readonly picked: number;
  readonly all: number;
  readonly pickAll: (all: boolean) => void;
  readonly answer: (kind: BulkKind) => void;
}

/** Picks all or none, and answers what is picked together. */
export function BulkBar({ picked, all, pickAll, answer }: Props) {
  const { say } = useWords();
  return (
    <div className="bulk-bar" role="group" aria-label={say('bulkTitle')}>
      <label className="flag"><input type="checkbox" checked={picked === all} ref={(box) => { if (box) box.indeterminate = picked > 0 && picked < all; }} onChange={(e) => pickAll(e.target.checked)} />{say('bulkAll')}</label>
      <span role="status">{picked > 0 ? say('bulkPicked', { n: picked }) : ''}</span>
      {picked > 0 && BULK.map(([kind, word, key]) => <Button key={kind} aria-keyshortcuts={key} onClick={() => answer(kind)}>{say(word)} <kbd>{key}</kbd></Button>)}
      {picked > 0 && <span className="quiet">{say('bulkNoExtension')}</span>}
    </div>
  );
}
