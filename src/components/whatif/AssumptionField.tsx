import { type Assumption, allowedRange } from '@gymrats/model';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { ReferenceLink } from '../model/ReferenceLink';
import { fieldText, readField, shownValue, unitText } from './assumptionText';

interface AssumptionFieldProps {
  readonly assumption: Assumption;
  readonly value: number | undefined;
  /** What its range does to the bill, in words. */
  readonly effect?: string;
  /** The new value; undefined takes the guide's own again. */
  readonly onChange: (value: number | undefined) => void;
}

/**
 * An assumption with the reader's own value in place of the guide's: typed (a share in percent), or by a button. What is typed counts
 * when the field is left, or on Enter.
 */
export function AssumptionField({ assumption, value, effect, onChange }: AssumptionFieldProps): ReactNode {
  const { id, label, low, base, high } = assumption;
  const { min, max } = allowedRange(assumption);
  const field = useId();
  const now = value ?? base;
  const shown = fieldText(assumption, now);
  const [text, setText] = useState(shown);
  const [isWrong, setWrong] = useState(false);
  useEffect(() => {
    setText(shown);
    setWrong(false);
  }, [shown]);
  const set = (number: number): void => onChange(number === base ? undefined : number);
  const take = (): void => {
    if (text === shown) return;
    const number = readField(assumption, text);
    const fits = number >= min && number <= max;
    setWrong(!fits);
    if (fits) set(number);
  };
  const show = (number: number): string => shownValue(assumption, number);
  const buttons = [
    ['Low', low],
    ['Base', base],
    ['High', high],
    ['× 2', Math.min(max, now * 2)],
  ] as const;
  return (
    <div className="assumption-field" data-own={value !== undefined}>
      <label htmlFor={field}>
        <ReferenceLink to={{ kind: 'assumption', id }}>{label}</ReferenceLink>
      </label>
      <input
        id={field}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={isWrong}
        aria-describedby={`${field}-range`}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      <span className="assumption-buttons">
        {buttons.map(([name, number]) => (
          <button
            key={name}
            type="button"
            aria-label={`${label}: ${name}, ${show(number)}`}
            aria-pressed={now === number && name !== '× 2'}
            onClick={() => set(number)}
          >
            {name}
          </button>
        ))}
      </span>
      <span id={`${field}-range`} className="soft">
        {isWrong && <strong className="field-problem">{`Not a number from ${show(min)} to ${show(max)}. `}</strong>}
        {`Guide: ${show(base)} ${unitText(assumption)}, ${show(low)} to ${show(high)}${effect ? `; ${effect}` : ''}`}
      </span>
    </div>
  );
}
