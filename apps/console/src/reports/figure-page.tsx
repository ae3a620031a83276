import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { homeOf } from '../api/home.js';
import { figureCasesQuery } from '../api/office-queries.js';
import { CaseTable } from '../cases/case-table.js';
import { DeskTable } from '../desk/desk-list-page.js';
import { DESKS } from '../desk/places.js';
import { useWords } from '../glossary/words.js';
import { Page, PageShown } from '../shell/page.js';
import { Nothing } from '../shell/states.js';

/** The cases, petitions or reports behind one figure of a year. */
export default function FigurePage() {
  const { say, either } = useWords();
  const { year = '', figure = '' } = useParams();
  const query = useQuery(figureCasesQuery(Number(year), figure));
  return (
    <PageShown query={query} title={say('reportTitle')}>
      {({ items, ...data }) => {
        const name = either(data.nameZh.trim(), data.nameEn);
        const cases = items.filter((i) => homeOf(i.kind).place === 'cases');
        return (
          <Page title={`${data.year} · ${name}：${data.text}`} intro={say('resultCount', { n: items.length })} actions={<Link to={`/report?year=${data.year}`}>{say('reportBack')}</Link>}>
            {items.length === 0 && <Nothing text={say('noCases')} />}
            {cases.length > 0 && <CaseTable items={cases} asOf={data.asOf} caption={name} />}
            {DESKS.map((desk) => ({ desk, of: items.filter((i) => homeOf(i.kind).place === desk.place) })).map(({ desk, of }) => of.length > 0 && <DeskTable key={desk.place} desk={desk} items={of} asOf={data.asOf} />)}
          </Page>
        );
      }}
    </PageShown>
  );
}
