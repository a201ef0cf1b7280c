import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import { InstructionBody } from './InstructionBody';
import { useTicks } from './ticks';
import type { Instruction, Runbook, Step } from './types';
import { Words } from './Words';

interface InstructionsProps {
  readonly of: Runbook;
  /** Begins the anchor of each item: `step` gives `#step-create-bucket`, or `#before-1` where items have no id. */
  readonly kind: 'before' | 'step' | 'prove' | 'back';
  readonly items: readonly (Instruction | Step)[];
}

const BASIS = { measured: 'measured', documented: 'as the vendor documents', judgement: 'a judgement' } as const;

/** The anchor of an item of a runbook, also the key under which it is ticked. */
export function anchorOf(kind: InstructionsProps['kind'], item: Instruction | Step, index: number): string {
  return `${kind}-${'id' in item ? item.id : index + 1}`;
}

/** Numbered instructions that a reader can link to and tick off. */
export function Instructions({ of, kind, items }: InstructionsProps): ReactNode {
  return (
    <ol className="runbook-steps">
      {items.map((item, index) => (
        <Item key={anchorOf(kind, item, index)} of={of} item={item} anchor={anchorOf(kind, item, index)} />
      ))}
    </ol>
  );
}

interface ItemProps {
  readonly of: Runbook;
  readonly item: Instruction | Step;
  readonly anchor: string;
}

function Item({ of, item, anchor }: ItemProps): ReactNode {
  const { ticked, set } = useTicks(of.id);
  useBrokenLinks().collectAnchor(anchor);
  return (
    <li id={anchor} className="runbook-step">
      <label className="runbook-do">
        <input
          type="checkbox"
          checked={ticked.has(anchor)}
          onChange={(event) => set(anchor, event.currentTarget.checked)}
        />{' '}
        <span>
          <Words>{item.do}</Words>
        </span>
      </label>
      <InstructionBody of={of} instruction={item} />
      {'takes' in item && (
        <p className="runbook-takes">
          <strong>Takes:</strong> <Words>{item.takes}</Words> {`(${BASIS[item.takesBasis]})`}
        </p>
      )}
      {'irreversible' in item && item.irreversible !== undefined && (
        <p className="runbook-irreversible">
          <strong>Cannot be undone:</strong> <Words>{item.irreversible}</Words>
        </p>
      )}
    </li>
  );
}
