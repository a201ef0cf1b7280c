import { deriveFigure, type FigureDerivation, type Scenario, scenarioText } from '@gymrats/model';
import { type MouseEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { DEFAULT_SCENARIO } from '../model/scenario';
import { addressOf } from './address';
import { StepDetails } from './StepDetails';

export interface ExplainDialogProps {
  /** Name of the figure. */
  readonly name: string;
  /** The scenario that the reader asked for, if any. */
  readonly asked: Scenario | undefined;
  readonly onClose: () => void;
}

/** How a figure came about, in a dialog: the figure, the scenario, and each step down to the records. */
export default function ExplainDialog({ name, asked, onClose }: ExplainDialogProps): ReactNode {
  const scenario = asked ?? DEFAULT_SCENARIO;
  const dialog = useRef<HTMLDialogElement>(null);
  const answer = useMemo(() => answerTo(name, scenario), [name, scenario]);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  const onClick = (event: MouseEvent): void => {
    const leaves = event.target === dialog.current || (event.target as Element).closest('a:not([data-stay])');
    if (leaves) dialog.current?.close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape and the close button
    <dialog ref={dialog} className="derivation" aria-labelledby="derivation-title" onClose={onClose} onClick={onClick}>
      <div className="derivation-body">
        <form method="dialog">
          <button type="submit" className="derivation-close" aria-label="Close">
            ×
          </button>
        </form>
        {answer instanceof Error ? (
          <p id="derivation-title">{`This figure cannot be explained. ${answer.message}`}</p>
        ) : (
          <Derivation answer={answer} scenario={scenario} />
        )}
      </div>
    </dialog>
  );
}

function answerTo(name: string, scenario: Scenario): FigureDerivation | Error {
  try {
    return deriveFigure(name, scenario);
  } catch (error) {
    return error as Error;
  }
}

interface DerivationProps {
  readonly answer: FigureDerivation;
  readonly scenario: Scenario;
}

function Derivation({ answer: { name, title, text, steps }, scenario }: DerivationProps): ReactNode {
  return (
    <>
      <p id="derivation-title" className="derivation-title">
        {title}
      </p>
      <p className="derivation-figure">{text}</p>
      <p className="derivation-scenario">{`For ${scenarioText(scenario)}.`}</p>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a derivation never change places
        <StepDetails key={index} step={step} isFirst={index === 0} />
      ))}
      <p className="derivation-link">
        <a data-stay href={addressOf(name, window.location)}>
          Link to this explanation
        </a>
      </p>
    </>
  );
}
