import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import type { Served } from '../api/send-command.js';
import { explanationQuery } from '../api/queries.js';
import { useWords } from '../glossary/words.js';
import { Shown } from '../shell/states.js';
import { termWords } from './clock-card.js';

/** 逐日计算: every day from the trigger to the due day, counted or not, and why. */
export function ExplanationDialog({ caseId, clockId, served, close }: { readonly caseId: string; readonly served?: Served | undefined; readonly clockId: string; readonly close: () => void }) {
  const words = useWords();
  const { say, either, term } = words;
  const query = useQuery(explanationQuery(caseId, clockId, served));
  return (
    <Modal open title={say('explainTitle')} footer={null} onCancel={close} width={760}>
      <Shown query={query}>
        {({ clock, days }) => {
          const counted = days.filter((d) => d.number !== undefined).length;
          return (
            <>
              <p><strong>{either(clock.nameZh, clock.nameEn)}</strong> · {clock.citation} · {termWords(clock.term, words)} · {say('due')} {clock.dueDay}</p>
              <p className="quiet">{say('explainCount', { counted, skipped: days.length - counted })} · {say('calendarVersion')} {clock.calendarVersion}</p>
              <div className="scroll" tabIndex={0} role="region" aria-label={say('explainTitle')}>
                <table className="days">
                  <thead><tr><th scope="col">{say('day')}</th><th scope="col">{say('dayKind')}</th><th scope="col">{say('verdict')}</th><th scope="col">{say('why')}</th></tr></thead>
                  <tbody>
                    {days.map((d) => (
                      <tr key={d.day} className={d.verdict}>
                        <th scope="row">{d.day}</th><td>{term('dayKind', d.kind)}{d.name && `（${d.name}）`}</td><td>{term('verdict', d.verdict)}{d.number !== undefined && ` ${d.number}`}</td><td>{d.why}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </>
          );
        }}
      </Shown>
    </Modal>
  );
}
