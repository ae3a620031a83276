import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import type { CaseView, InboxItem } from '../api/types.js';
import { homeOf, type Home } from '../api/home.js';
import { caseQuery } from '../api/queries.js';
import { factsOf } from '../case-page/case-facts.js';
import { ClockCard } from '../case-page/clock-card.js';
import '../case-page/case-page.css';
import { usePeople } from '../cases/people.js';
import { CommandDialog } from '../command-form/command-dialog.js';
import { fitsCase } from '../command-form/command-relevance.js';
import { dayOf } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import type { Word } from '../glossary/zh.js';
import { Shown } from '../shell/states.js';

export type AnswerKind = 'acknowledge-escalation' | 'instruct-officer' | 'reassign' | 'extend-clock';

const ANSWERS: readonly (readonly [kind: AnswerKind, word: Word, key: string])[] = [
  ['acknowledge-escalation', 'acknowledge', 'A'], ['instruct-officer', 'instruct', 'I'], ['reassign', 'reassign', 'R'], ['extend-clock', 'extend', 'E'],
];

interface Props {
  readonly item: InboxItem;
  readonly answering: AnswerKind | null;
  readonly answer: (kind: AnswerKind | null) => void;
}

/** The chosen escalation: the term that was missed, why it came here, and the four answers. */
export function EscalationDetail({ item, answering, answer }: Props) {
  const { say } = useWords();
  // The inbox holds what climbed from cases and from the desk alike.
  const { place, served } = homeOf(item.kind);
  const query = useQuery(caseQuery(item.processId, served));
  return (
    <section className="card" aria-label={say('escDetail')}>
      <h2><Link to={`/${place}/${item.processId}`}>{item.title}</Link></h2>
      <Shown query={query}>{(view) => <Detail served={served} place={place} view={view} item={item} answering={answering} answer={answer} />}</Shown>
    </section>
  );
}

function Detail({ view, served, place, item, answering, answer }: Props & Home & { readonly view: CaseView }) {
  const { say, term, either, list } = useWords();
  const people = usePeople();
  const navigate = useNavigate();
  const clock = view.clocks.find((c) => c.id === item.clockId);
  const escalation = view.escalations.find((e) => e.id === item.escalationId);
  const preset = answering === 'extend-clock' ? { clockId: item.clockId } : { escalationId: item.escalationId };
  const waiting = view.commands.filter((c) => (place !== 'cases' || fitsCase(c.type, factsOf(view))) && (c.allowed || !c.blockedBy.every((b) => b.kind === 'state')));
  return (
    <>
      <p>
        {say('levelN', { n: item.level })} · {say('escTo', { who: item.recipientId ? people.name(item.recipientId) : say('escNobody') })} · {say('escRaised', { day: dayOf(item.raisedAt) })}
        {escalation && escalation.passedOver.length > 0 && <span className="sub">{say('escPassed', { posts: list(escalation.passedOver.map((p) => term('post', p))) })}</span>}
      </p>
      {item.answeredAt === null && (
        <div className="answers">{ANSWERS.map(([kind, word, key], i) => <Button key={kind} type={i === 0 ? 'primary' : 'default'} aria-keyshortcuts={key} onClick={() => answer(kind)}>{say(word)} <kbd>{key}</kbd></Button>)}</div>
      )}
      {escalation?.answer && <p><strong>{term('answer', escalation.answer.kind)}</strong>：{escalation.answer.kind === 'settled' ? '' : escalation.answer.text} <span className="sub">{people.name(escalation.answer.by)} {dayOf(escalation.answer.at)}</span></p>}
      {clock && <ClockCard clock={clock} asOf={view.asOf} warned={[]} onExplain={() => void navigate(`/${place}/${view.id}?clock=${encodeURIComponent(clock.id)}`)} />}
      {waiting.length > 0 && <p className="sub">{say('nextSteps')}：{list(waiting.map((c) => either(c.nameZh, c.nameEn)))}</p>}
      {answering && <CommandDialog type={answering} served={served} view={view} preset={preset} close={() => answer(null)} />}
    </>
  );
}
