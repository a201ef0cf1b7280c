import type { ReactNode } from 'react';
import type { Runbook } from './types';
import { Words } from './Words';

/** When the runbook was rehearsed, on what, with which result; or that it was not, and why. */
export function Rehearsed({ of }: { readonly of: Runbook }): ReactNode {
  if (of.rehearsal === null) {
    return (
      <p className="runbook-not-rehearsed">
        <strong>Not rehearsed:</strong> <Words>{of.notRehearsed ?? ''}</Words>
      </p>
    );
  }
  const { date, components, steps, wayBack, downtimeSeconds, rowsLost, results } = of.rehearsal;
  const rows: readonly (readonly [string, string])[] = [
    ['Date', date],
    ['Components', components.map(({ name, version }) => `${name} ${version}`).join(', ')],
    ['Steps executed', `${steps.length} of ${of.steps.length}`],
    ['Way back executed', wayBack ? 'yes' : 'no'],
    ['Writes refused', downtimeSeconds === null ? 'does not apply' : `${downtimeSeconds.toFixed(1)} seconds`],
    ['Rows lost', rowsLost === null ? 'does not apply' : `${rowsLost}`],
    ...results.map(({ name, value }) => [name, value] as const),
  ];
  return (
    <table className="ledger runbook-rehearsal">
      <caption>Last rehearsal</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
