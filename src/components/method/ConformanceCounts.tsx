import type { ReactNode } from 'react';
import counts from './conformance.json';
import { Ledger } from './Ledger';

/** How many published worked bills and counts the billing code reproduces, by vendor. A unit test holds the file to the suite. */
export function ConformanceCounts(): ReactNode {
  const sum = Object.values(counts.agreeing).reduce((total, count) => total + count, 0);
  return (
    <Ledger caption="Published worked examples that come out as printed" columns={['Vendor', '#Examples']}>
      {Object.entries(counts.agreeing).map(([vendor, count]) => (
        <tr key={vendor}>
          <th scope="row">{vendor}</th>
          <td className="num">{count}</td>
        </tr>
      ))}
      <tr className="total">
        <th scope="row">All</th>
        <td className="num">{sum}</td>
      </tr>
    </Ledger>
  );
}

/** Of the bills, how many a vendor added up wrongly, and how many could not be used. */
export function ConformanceCount({ of }: { readonly of: 'misadded' | 'unusable' }): ReactNode {
  return counts[of];
}
