import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useAsked } from '../model/asked';
import { answered } from '../whatif/answered';

interface WorkbookButtonProps {
  readonly platform: string;
  readonly users: number;
}

/** Saves the bill, the demand, the limits and the prices on this page as a workbook. What writes it is loaded when the button is pressed. */
export function WorkbookButton({ platform, users }: WorkbookButtonProps): ReactNode {
  const asked = useAsked();
  const shown = useRef({ platform, users, asked });
  useEffect(() => {
    shown.current = { platform, users, asked };
  }, [platform, users, asked]);
  const [said, say] = useState('');
  const save = async (): Promise<void> => {
    say('Writing the workbook …');
    try {
      const [{ saveWorkbook }] = await Promise.all([import('./saveWorkbook'), answered()]);
      await saveWorkbook(shown.current.platform, shown.current.users, shown.current.asked);
      say('Workbook saved');
    } catch {
      say('The workbook could not be written');
    }
  };
  return (
    <p className="workbook">
      <button type="button" className="button button--secondary button--sm" onClick={save}>
        Workbook (XLSX)
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
