import { type ReactNode, useId } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** Where to find the number. */
  readonly hint?: string;
  readonly problem: string | undefined;
  readonly onType: (text: string) => void;
  /** The field is left, or Enter was pressed. */
  readonly onTake: () => void;
  readonly type?: 'text' | 'month';
}

/** A field for a number as people write it. What is wrong with it stands below it; what was typed stays. */
export function TextField({
  label,
  value,
  placeholder,
  hint,
  problem,
  onType,
  onTake,
  type,
}: TextFieldProps): ReactNode {
  const id = useId();
  const about = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type ?? 'text'}
        {...(type === undefined && { inputMode: 'decimal' })}
        autoComplete="off"
        value={value}
        placeholder={placeholder}
        aria-invalid={problem !== undefined}
        aria-describedby={about || undefined}
        onChange={(event) => onType(event.target.value)}
        onBlur={onTake}
        onKeyDown={(event) => event.key === 'Enter' && onTake()}
      />
      {hint && (
        <span id={`${id}-hint`} className="soft">
          {hint}
        </span>
      )}
      {problem && (
        <span id={`${id}-problem`} className="field-problem" role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}
