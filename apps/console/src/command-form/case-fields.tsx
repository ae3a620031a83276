import { lettersToServe } from '../desk/letters-to-serve.js';
import { useWords } from '../glossary/words.js';
import { FieldFrame } from './field-frame.js';
import { useField, useForm, type FieldProps } from './form-context.js';

interface Option { readonly id: string; readonly text: string }

function PickOne({ options, ...props }: FieldProps & { readonly options: readonly Option[] }) {
  const { say } = useWords();
  const { value, set, aria } = useField(props.path);
  return (
    <FieldFrame {...props}>
      <select {...aria} className="field-input" value={typeof value === 'string' ? value : ''} required={props.required} onChange={(e) => set(e.target.value || undefined)}>
        <option value="">{say('choose')}</option>
        {options.map(({ id, text }) => <option key={id} value={id}>{text}</option>)}
      </select>
    </FieldFrame>
  );
}

/** A term of this case that is still open. */
export function ClockField(props: FieldProps) {
  const { either, say } = useWords();
  const { view } = useForm();
  const open = (view?.clocks ?? []).filter((c) => c.state === 'running' || c.state === 'suspended');
  return <PickOne {...props} options={open.map((c) => ({ id: c.id, text: `${either(c.nameZh, c.nameEn)} · ${say('due')} ${c.dueDay}` }))} />;
}

/** What the law or the bureau allows for the term that a command is about. */
export function ClockHint() {
  const { say, either, term, list, language } = useWords();
  const { view, value, command } = useForm();
  const clock = view?.clocks.find((c) => c.id === (value as { clockId?: string }).clockId);
  if (!clock) return null;
  const space = language === 'zh' ? '' : ' ';
  const may = clock.mayExtend.map((m) => `${m.upTo.length}${space}${term('unit', m.upTo.unit)}（${term('authority', m.approvedBy)}，${m.article}）`);
  return (
    <p className="quiet">
      {either(clock.nameZh, clock.nameEn)} · {say('due')} {clock.dueDay} · {clock.citation}
      {command.type === 'extend-clock' && may.length > 0 && <span className="sub">{say('mayExtend')}：{list(may)}</span>}
    </p>
  );
}

/** An escalation of this case that nobody has answered. */
export function EscalationField(props: FieldProps) {
  const { limit, say } = useWords();
  const { view } = useForm();
  const open = (view?.escalations ?? []).filter((e) => e.answer === null);
  return <PickOne {...props} options={open.map((e) => ({ id: e.id, text: `${say('levelN', { n: e.level })} · ${limit(e.clockId)}` }))} />;
}

/** A letter of this petition or report whose service is not on record yet. */
export function LetterField(props: FieldProps) {
  const { view } = useForm();
  return <PickOne {...props} options={(view ? lettersToServe(view) : []).map((l) => ({ id: l.id, text: [l.title, l.number].filter(Boolean).join(' ') }))} />;
}
