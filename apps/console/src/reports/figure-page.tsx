import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { figureCasesQuery } from '../api/office-queries.js';
import { CaseTable } from '../cases/case-table.js';
import { useWords } from '../glossary/words.js';
import { Page, PageShown } from '../shell/page.js';
import { Nothing } from '../shell/states.js';

/** The cases behind one figure of a year. */
export default function FigurePage() {
  const { say, either } = useWords();
  const { year = '', figure = '' } = useParams();
  const query = useQuery(figureCasesQuery(Number(year), figure));
  return (
    <PageShown query={query} title={say('reportTitle')}>
      {(data) => {
        const name = either(data.nameZh.trim(), data.nameEn);
        return (
          <Page title={`${data.year} · ${name}：${data.text}`} intro={say('resultCount', { n: data.items.length })} actions={<Link to={`/report?year=${data.year}`}>{say('reportBack')}</Link>}>
            {data.items.length === 0 ? <Nothing text={say('noCases')} /> : <CaseTable items={data.items} asOf={data.asOf} caption={name} />}
          </Page>
        );
      }}
    </PageShown>
  );
}
