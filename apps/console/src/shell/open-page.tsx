import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from 'react-router';
import { kindOfProcessQuery } from '../api/case-queries.js';
import { homeOf } from '../api/home.js';
import { useWords } from '../glossary/words.js';
import { Page } from './page.js';
import { Shown } from './states.js';

/** Letters know a process by its id alone: this finds what it is and goes there. */
export default function OpenPage() {
  const { say } = useWords();
  const { id = '' } = useParams();
  const query = useQuery(kindOfProcessQuery(id));
  return <Page title={say('openInCases')}><Shown query={query}>{({ kind }) => <Navigate to={`/${homeOf(kind).place}/${id}`} replace />}</Shown></Page>;
}
