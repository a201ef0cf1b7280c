import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { BuiltMeta } from '../meta/BuiltMeta';
import { PageMeta } from '../meta/PageMeta';
import type { RecordKind, VendorSummary } from './types';

/** What the route of an index brings. */
export interface IndexProps {
  readonly vendors: readonly VendorSummary[];
  readonly meta: BuiltMeta;
}

interface VendorIndexProps extends IndexProps {
  readonly kind: RecordKind;
  readonly title: string;
  readonly children: ReactNode;
}

function countCell(kind: RecordKind, vendor: VendorSummary): ReactNode {
  const count = vendor[kind];
  if (count === 0) return '–';
  return (
    <Link to={`/reference/${kind}/${vendor.vendor}`} aria-label={`${count} ${kind} of ${vendor.name}`}>
      {count}
    </Link>
  );
}

/** An index of vendors with their number of records, gaps, and the day each list was last reviewed. */
export function VendorIndex({ kind, title, vendors, meta, children }: VendorIndexProps): ReactNode {
  const listed = vendors.filter((vendor) => vendor[kind] > 0);
  const total = listed.reduce((sum, vendor) => sum + vendor[kind], 0);
  return (
    <Layout>
      <PageMeta meta={meta} />
      <main className="container record-page">
        <p className="record-trail">
          <Link to="/guide">Guide</Link>
        </p>
        <Heading as="h1">{title}</Heading>
        <p className="record-lead">{children}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section className="table-scroll" aria-label={`Vendors with ${kind} on record`} tabIndex={0}>
          <table className="ledger">
            <caption>{`${total} ${kind} of ${listed.length} vendors`}</caption>
            <thead>
              <tr>
                <th scope="col">Vendor</th>
                <th scope="col" className="num">
                  Prices
                </th>
                <th scope="col" className="num">
                  Limits
                </th>
                <th scope="col" className="num">
                  Unknown values
                </th>
                <th scope="col" className="num">
                  Last reviewed
                </th>
              </tr>
            </thead>
            <tbody>
              {listed.map((vendor) => (
                <tr key={vendor.vendor}>
                  <th scope="row">{vendor.name}</th>
                  <td className="num">{countCell('prices', vendor)}</td>
                  <td className="num">{countCell('limits', vendor)}</td>
                  <td className="num">{vendor.missing}</td>
                  <td className="num">{vendor.lookedUp}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </main>
    </Layout>
  );
}
