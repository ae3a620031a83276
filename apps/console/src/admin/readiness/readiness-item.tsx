import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { templatesQuery } from '../../api/template-queries.js';
import type { ReadinessItem } from '../../api/types.js';
import { usePeople } from '../../cases/people.js';
import { useWords } from '../../glossary/words.js';
import type { Word } from '../../glossary/zh.js';

interface Told { readonly title: Word; readonly why: Word; readonly to: string; readonly link: Word }

/** What each item is, on what it rests, and where it is cured. */
const TOLD: Readonly<Record<ReadinessItem['id'], Told>> = {
  terms: { title: 'readyTerms', why: 'readyTermsWhy', to: '/admin/profile', link: 'adminProfile' },
  calendar: { title: 'readyCalendar', why: 'readyCalendarWhy', to: '/admin/years', link: 'adminYears' },
  officers: { title: 'readyOfficers', why: 'readyOfficersWhy', to: '/admin/staff?shown=warned', link: 'adminStaff' },
  reviewers: { title: 'readyReviewers', why: 'readyReviewersWhy', to: '/admin/staff', link: 'adminStaff' },
  ladder: { title: 'readyLadder', why: 'readyLadderWhy', to: '/admin/staff', link: 'adminStaff' },
  approvers: { title: 'readyApprovers', why: 'readyApproversWhy', to: '/admin/staff', link: 'adminStaff' },
  notification: { title: 'readyNotification', why: 'readyNotificationWhy', to: '/admin/staff', link: 'adminStaff' },
  templates: { title: 'readyTemplates', why: 'readyTemplatesWhy', to: '/admin/templates', link: 'adminTemplates' },
};

/** One thing to set: whether it is, why it must be, what is missing, and the way there. */
export function ReadinessRow({ item }: { readonly item: ReadinessItem }) {
  const { say } = useWords();
  const { title, why, to, link } = TOLD[item.id];
  return (
    <li className={item.done ? 'ready' : 'unready'}>
      <span className="tick" aria-hidden="true">{item.done ? '✓' : '○'}</span>
      <div>
        <strong>{say(title)}</strong> <span className="sub inline">{say(item.done ? 'readyDone' : 'readyOpen')}{item.need > 0 && ` · ${item.have}/${item.need}`}</span>
        {!item.done && <><p className="quiet">{say(why)}</p><MissingList missing={item.missing} /></>}
      </div>
      {!item.done && <Link className="button no-print" to={to} aria-label={`${say('readyGo', { place: say(link) })}：${say(title)}`}>{say('readyGo', { place: say(link) })}</Link>}
    </li>
  );
}

function MissingList({ missing }: { readonly missing: ReadinessItem['missing'] }) {
  const { say, limit, term, list, either } = useWords();
  const people = usePeople();
  const { data: kinds = [] } = useQuery({ ...templatesQuery(), enabled: missing.some((m) => m.kind === 'template') });
  if (missing.length === 0) return null;
  const nameOf = ({ kind, id }: ReadinessItem['missing'][number]): string => {
    if (kind === 'limit') return limit(id);
    if (kind === 'section') return say('readyHeadless', { section: people.section(id) });
    if (kind === 'post') return term('post', id);
    if (kind === 'person') return people.name(id);
    if (kind === 'setting') return say('readyMail');
    const template = kinds.find((k) => k.kind === id);
    return kind === 'template' && template ? either(template.nameZh, template.nameEn) : id;
  };
  return <p>{say('readyMissing')}{list(missing.map(nameOf))}</p>;
}
