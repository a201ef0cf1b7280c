import type { ReactNode } from 'react';

interface ActionListProps {
  readonly title: string;
  readonly kind: 'watch';
  readonly items: readonly string[];
}

/** A list of sentences beside the tasks. */
export function ActionList({ title, kind, items }: ActionListProps): ReactNode {
  if (items.length === 0) return null;
  return (
    <div className={`actions actions-${kind}`}>
      <p className="actions-title">{title}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
