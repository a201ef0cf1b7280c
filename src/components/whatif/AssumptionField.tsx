import { type Assumption, allowedRange, formatNumber } from '@gymrats/model';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { ReferenceLink } from '../model/ReferenceLink';

interface AssumptionFieldProps {
  readonly assumption: Assumption;
  readonly value: number | undefined;
  /** What its range does to the bill, in words. */
  readonly effect?: string;
  /** The new value; undefined takes the guide's own again. */
  readonly onChange: (value: number | undefined) => void;
}

/** An assumption with the reader's own value in place of the guide's. Counts when the field is left, or on Enter. */
export function AssumptionField({ assumption, value, effect, onChange }: AssumptionFieldProps): ReactNode {
  const { id, label, unit, low, base, high } = assumption;
  const { min, max } = allowedRange(assumption);
  const field = useId();
  const [text, setText] = useState(String(value ?? base));
  const [isWrong, setWrong] = useState(false);
  useEffect(() => {
    setText(String(value ?? base));
    setWrong(false);
  }, [value, base]);
  const take = (): void => {
    const number = text.trim() === '' ? Number.NaN : Number(text);
    const fits = number >= min && number <= max;
    setWrong(!fits);
    if (fits) onChange(number === base ? undefined : number);
  };
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
      <span id={`${field}-range`} className="soft">
        {isWrong && (
          <strong className="field-fault">{`Not a number from ${formatNumber(min)} to ${formatNumber(max)}. `}</strong>
        )}
        {`${unit}; ${formatNumber(low)} to ${formatNumber(high)}, base ${formatNumber(base)}${effect ? `; ${effect}` : ''}`}
      </span>
    </div>
  );
}
