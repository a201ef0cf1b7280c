import type { SettingFault } from '@gymrats/model';
import type { ReactNode } from 'react';

/** What of an address could not be used, each with what counts instead. */
export function Faults({ faults }: { readonly faults: readonly SettingFault[] }): ReactNode {
  if (faults.length === 0) return null;
  return (
    <div role="alert">
      <ul className="what-if-faults">
        {faults.map(({ message }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name given three times has the same fault twice
          <li key={`${place} ${message}`}>{message}</li>
        ))}
      </ul>
    </div>
  );
}
