import { Button } from 'antd';
import { useState } from 'react';
import { verifyVolume } from '../api/archive-queries.js';
import type { VolumeCheck } from '../api/types.js';
import { ProblemNote } from '../admin/problem-note.js';
import { useAct } from '../admin/use-act.js';
import { sizeText } from '../case-files/size-text.js';
import { momentText } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';

/** 校验: every byte of the volume against the register and the journal, at the server; names what differs. */
export function VolumeVerify({ id }: { readonly id: string }) {
  const { say } = useWords();
  const { busy, problem, act } = useAct();
  const [check, setCheck] = useState<VolumeCheck | null>(null);
  return (
    <section className="card" aria-labelledby="verify">
      <div className="card-head"><h2 id="verify">{say('volumeVerify')}</h2><Button className="no-print" loading={busy} onClick={() => void act(() => verifyVolume(id)).then((answer) => setCheck(answer ?? null))}>{say('volumeVerifyDo')}</Button></div>
      <ProblemNote problem={problem} />
      {check ? <Findings check={check} /> : <p className="quiet">{say('volumeVerifyHint')}</p>}
    </section>
  );
}

function Findings({ check: { faults, entries, bytes, records, headHash, checkedAt } }: { readonly check: VolumeCheck }) {
  const { say, term } = useWords();
  return (
    <div role="status">
      <p className={faults.length > 0 ? 'level' : 'sound'}><strong>{faults.length === 0 ? say('volumeSound') : say('volumeBroken', { n: faults.length })}</strong></p>
      {faults.length > 0 && <ul className="open-list">{faults.map((f) => <li key={`${f.entry} ${f.fault}`}><strong>{f.entry}</strong>：{term('volumeFault', f.fault)}{f.seq !== null && ` · ${say('volumeRecord', { n: f.seq })}`}</li>)}</ul>}
      <p className="sub">{say('volumeCounted', { entries, size: sizeText(bytes), records })} · {momentText(checkedAt)}</p>
      <p className="sub hash">{say('auditHead')} {headHash}</p>
    </div>
  );
}
