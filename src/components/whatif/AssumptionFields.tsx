import { formatTotal, type Sensitivity, scenarioOf, sensitivity } from '@gymrats/model';
import { type ReactNode, useId, useState } from 'react';
import { AssumptionField } from './AssumptionField';
import { answerFor } from './answerFor';
import { findAssumptions } from './findAssumptions';
import { question, useWhatIf } from './question';

/** So many are shown before somebody looks for one: those that move the bill most. */
const SHOWN = 8;

function without(set: Readonly<Record<string, number>>, id: string): Record<string, number> {
  return Object.fromEntries(Object.entries(set).filter(([each]) => each !== id));
}

/**
 * The assumptions, those first that move the bill of the best value most as the panel opens: the order stays while values change. A
 * search finds the others.
 */
export function AssumptionFields(): ReactNode {
  const settings = useWhatIf('rested');
  const id = useId();
  const [search, setSearch] = useState('');
  const [ranked] = useState(() => {
    const { best } = answerFor(settings);
    const own = (item: Sensitivity): number => (settings.set[item.assumption.id] === undefined ? 1 : 0);
    return [...sensitivity(best.id, best.users, scenarioOf(settings))].sort((one, other) => own(one) - own(other));
  });
  const field = ({ assumption, low, high, swing }: Sensitivity): ReactNode => (
    <AssumptionField
      key={assumption.id}
      assumption={assumption}
      value={settings.set[assumption.id]}
      {...(swing > 0 && {
        effect: `the bill from ${formatTotal(Math.min(low, high))} to ${formatTotal(Math.max(low, high))}`,
      })}
      onChange={(value) => {
        const others = without(question.get().settings.set, assumption.id);
        question.change({ set: value === undefined ? others : { ...others, [assumption.id]: value } });
      }}
    />
  );
  const found = findAssumptions(ranked, search);
  const isSearch = search.trim() !== '';
  const first = isSearch ? found : ranked.slice(0, SHOWN);
  return (
    <>
      <div className="assumption-search">
        <label htmlFor={id}>Find an assumption</label>
        <input
          id={id}
          type="search"
          value={search}
          placeholder="video watching, active users, photo size"
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <div className="assumption-fields">{first.map(field)}</div>
      {isSearch ? (
        found.length === 0 && <p role="status">No assumption has these words.</p>
      ) : (
        <details>
          <summary>{`All ${ranked.length} assumptions`}</summary>
          <div className="assumption-fields">{ranked.slice(SHOWN).map(field)}</div>
        </details>
      )}
    </>
  );
}
