import type { SettingProblem } from '@gymrats/model';
import type { ReactNode } from 'react';

/** What of an address could not be used, each with what counts instead. */
export function Problems({ problems }: { readonly problems: readonly SettingProblem[] }): ReactNode {
  if (problems.length === 0) return null;
  return (
    <div role="alert">
      <ul className="what-if-problems">
        {problems.map(({ message }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name given three times has the same problem twice
          <li key={`${place} ${message}`}>{message}</li>
        ))}
      </ul>
    </div>
  );
}
