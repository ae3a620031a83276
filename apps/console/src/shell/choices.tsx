import { useId } from 'react';

interface Props<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly (readonly [value: V, label: string])[];
  readonly onPick: (value: V) => void;
}

/** One of a few, all in sight: radio buttons in the look of a switch. */
export function Choices<V extends string>({ label, value, options, onPick }: Props<V>) {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend className="unseen">{label}</legend>
      {options.map(([code, text]) => (
        <label key={code}><input type="radio" name={name} value={code} checked={code === value} onChange={() => onPick(code)} /><span>{text}</span></label>
      ))}
    </fieldset>
  );
}
