import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import type { FormEvent } from 'react';
import { savePages } from '../api/archive-queries.js';
import type { Volume } from '../api/types.js';
import { ProblemNote } from '../admin/problem-note.js';
import { useAct } from '../admin/use-act.js';
import { useWords } from '../glossary/words.js';
import { Nothing } from '../shell/states.js';

/** 卷内目录: the papers in order with their page ranges; until it is archived the sheets can be counted here. */
export function ContentsTable({ id, volume, editable }: { readonly id: string; readonly volume: Volume; readonly editable: boolean }) {
  const { say } = useWords();
  const { message } = App.useApp();
  const client = useQueryClient();
  const { busy, problem, act } = useAct();
  const { items } = volume;
  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const counted = items.flatMap((i) => { const pages = Number(given.get(i.key)); return pages > 0 && (pages !== i.pages || !i.counted) ? [{ key: i.key, pages }] : []; });
    if (counted.length > 0 && (await act(() => savePages(id, counted)))) void message.success(say('volumePagesSaved'));
    await client.invalidateQueries({ queryKey: ['case', id, 'volume'] });
  }
  return (
    <section className="card" aria-labelledby="contents">
      <h2 id="contents">{say('volumeContents')} <span className="count">{items.length}</span></h2>
      <ProblemNote problem={problem} />
      {items.length === 0 ? <Nothing text={say('volumeEmpty')} /> : (
        <form onSubmit={(e) => void save(e)}>
          <table className="rows contents">
            <caption className="unseen">{say('volumeContents')}</caption>
            <thead><tr><th scope="col">{say('seq')}</th><th scope="col">{say('volumeTitle')}</th><th scope="col">{say('docNumber')}</th><th scope="col">{say('day')}</th><th scope="col">{say(editable ? 'volumeSheets' : 'volumePages')}</th></tr></thead>
            <tbody>
              {items.map((i) => (
                <tr key={i.key}>
                  <th scope="row">{i.position}</th>
                  <td>{i.title}<span className="sub">{i.author}</span></td><td data-label={say('docNumber')}>{i.number ?? '-'}</td><td data-label={say('day')}>{i.day}</td>
                  <td data-label={say(editable ? 'volumeSheets' : 'volumePages')}>{editable
                    ? <input name={i.key} className="field-input pages" type="number" min={1} max={10_000} required defaultValue={i.pages} aria-label={`${say('volumeSheets')} ${i.title}`} />
                    : <span>{i.from === i.to ? i.from : `${i.from}-${i.to}`}{!i.counted && <span className="sub">{say('volumeEstimate')}</span>}</span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="quiet">{say('sheets', { n: volume.pages })}{editable && <> <Button htmlType="submit" loading={busy}>{say('volumeSavePages')}</Button></>}</p>
        </form>
      )}
    </section>
  );
}
