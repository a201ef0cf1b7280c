import { formatTotal, type Sensitivity, scenarioOf, sensitivity } from '@gymrats/model';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { AssumptionField } from './AssumptionField';
import { answerFor } from './answerFor';
import { question, useWhatIf } from './question';

/** So many are shown first: those that move the bill most. */
const SHOWN = 8;

function without(set: Readonly<Record<string, number>>, id: string): Record<string, number> {
  return Object.fromEntries(Object.entries(set).filter(([each]) => each !== id));
}

/** The assumptions, those first that move the bill of the best value most. */
export function AssumptionFields(): ReactNode {
  const settings = useWhatIf('rested');
  const asked = useDeferredValue(settings);
  const ranked = useMemo(() => {
    const { best } = answerFor(asked);
    return sensitivity(best.id, best.users, scenarioOf(asked));
  }, [asked]);
  const field = ({ assumption, low, high, swing }: Sensitivity): ReactNode => (
    <AssumptionField
      key={assumption.id}
      assumption={assumption}
      value={settings.set[assumption.id]}
      {...(swing > 0 && {
        effect: `the bill from ${formatTotal(Math.min(low, high))} to ${formatTotal(Math.max(low, high))}`,
      })}
      onChange={(value) => {
        const others = without(settings.set, assumption.id);
        question.change({ set: value === undefined ? others : { ...others, [assumption.id]: value } });
      }}
    />
  );
  const isFirst = ({ assumption }: Sensitivity, index: number): boolean =>
    index < SHOWN || settings.set[assumption.id] !== undefined;
  return (
    <>
      <div className="assumption-fields">{ranked.filter(isFirst).map(field)}</div>
      <details>
        <summary>{`All ${ranked.length} assumptions`}</summary>
        <div className="assumption-fields">{ranked.filter((each, index) => !isFirst(each, index)).map(field)}</div>
      </details>
    </>
  );
}
