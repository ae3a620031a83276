import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { volumeQuery } from '../api/archive-queries.js';
import type { Volume } from '../api/types.js';
import '../admin/admin.css';
import { useWords } from '../glossary/words.js';
import { hasRole, useMe } from '../session/session-store.js';
import { Page, PageShown } from '../shell/page.js';
import { ContentsTable } from './contents-table.js';
import { VolumeVerify } from './volume-verify.js';

const KEEPERS = ['archivist', 'auditor', 'section-head', 'deputy-director', 'director'];

/** 案卷: what is in a volume, how long it is kept, whether it is unharmed, and its archive to take away. */
export default function VolumePage() {
  const { say } = useWords();
  const { id = '' } = useParams();
  const query = useQuery(volumeQuery(id));
  return <PageShown query={query} title={say('volume')}>{(volume) => <VolumeFile id={id} volume={volume} />}</PageShown>;
}

function VolumeFile({ id, volume }: { readonly id: string; readonly volume: Volume }) {
  const { say, term } = useWords();
  const me = useMe();
  const { kept, retention, caseNumber, party } = volume;
  const keeper = hasRole(me, ...KEEPERS);
  const archive = kept && keeper && <a className="button primary" href={`/api/cases/${id}/archive.zip`} download>{say('volumeDownload')}</a>;
  return (
    <Page title={kept ? `${say('volume')} ${kept.number}` : say('volume')} intro={[caseNumber, party].filter(Boolean).join('　')} actions={<>{!volume.sealed && hasRole(me, 'archivist') && <Link className="button primary" to={`/cases/${id}/do/archive-case`}>{say('archive')}</Link>}<Link className="button" to={`/cases/${id}`}>{say('openCase')}</Link>{archive}</>}>
      <section className="card" aria-labelledby="kept">
        <h2 id="kept">{say('volumeKept')}</h2>
        <dl className="person-facts">
          {kept && <><dt>{say('archivedOn')}</dt><dd>{kept.archivedOn}</dd><dt>{say('volumePlace')}</dt><dd>{kept.location} <span className="sub inline">{say('sheets', { n: kept.sheets })}</span></dd></>}
          <dt>{say('retention')}</dt><dd>{term('retention', retention.id)}</dd>
          {kept && <><dt>{say('retainedUntil')}</dt><dd>{kept.retainedUntil ?? say('retainedForEver')}</dd></>}
        </dl>
        {!kept && <p className="note">{say('volumeOpen')}</p>}
      </section>
      {kept && keeper && <VolumeVerify id={id} />}
      <ContentsTable key={String(volume.sealed)} id={id} volume={volume} editable={!volume.sealed && hasRole(me, 'archivist', 'case-officer')} />
    </Page>
  );
}
