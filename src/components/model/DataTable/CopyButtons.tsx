import type { Scenario, Table } from '@gymrats/model';
import { type ReactNode, useState } from 'react';
import { citationOf, markdownOf } from './copies';

interface CopyButtonsProps {
  readonly table: Table;
  readonly scenario: Scenario;
}

const WAYS = [
  { label: 'Copy as Markdown', textOf: markdownOf },
  { label: 'Copy citation', textOf: citationOf },
] as const;

/** What only a script can do with a table: put it, or the line to cite it by, on the clipboard. */
export default function CopyButtons({ table, scenario }: CopyButtonsProps): ReactNode {
  const [said, setSaid] = useState('');
  const copy = async (text: string): Promise<void> => {
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setSaid(copied ? 'Copied.' : text);
  };
  return (
    <>
      {WAYS.map(({ label, textOf }) => (
        <button key={label} type="button" onClick={() => copy(textOf(table, scenario))}>
          {label}
        </button>
      ))}
      <output>{said}</output>
    </>
  );
}
