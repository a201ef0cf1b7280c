import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { BuiltMeta } from '../meta/BuiltMeta';
import { PageMeta } from '../meta/PageMeta';
import { NotKnown } from './NotKnown';
import { ServiceRecords } from './ServiceRecords';
import type { VendorView } from './types';

const nouns = { prices: 'prices', limits: 'limits' } as const;

function Lead({ view }: { readonly view: VendorView }): ReactNode {
  const other = view.kind === 'prices' ? 'limits' : 'prices';
  return (
    <p className="record-lead">
      {`${view.count} ${nouns[view.kind]}${view.region ? `, region: ${view.region}` : ''}. The whole list was last reviewed on ${view.lookedUp}; each row says what was read and when. Confidence is high where a row does not say otherwise. `}
      {view.hasCounterpart && <Link to={`/reference/${other}/${view.vendor}`}>{`${view.name} ${nouns[other]}`}</Link>}
    </p>
  );
}

function ServiceIndex({ view }: { readonly view: VendorView }): ReactNode {
  return (
    <nav className="record-index" aria-label="Services on this page">
      <ul>
        {view.services.map((group) => (
          <li key={group.service}>
            <a href={`#${group.anchor}`}>{group.service}</a> <span>{group.records.length}</span>
          </li>
        ))}
        {view.missing.length > 0 && (
          <li>
            <a href="#not-known">Not known</a> <span>{view.missing.length}</span>
          </li>
        )}
      </ul>
    </nav>
  );
}

interface VendorPageProps {
  readonly view: VendorView;
  readonly meta: BuiltMeta;
}

/** All prices or all limits of one vendor, each row with its own address, source and date. */
export default function VendorPage({ view, meta }: VendorPageProps): ReactNode {
  const title = `${view.name} ${nouns[view.kind]}`;
  return (
    <Layout>
      <PageMeta meta={meta} />
      <main className="container record-page">
        <p className="record-trail">
          <Link to="/guide">Guide</Link> /{' '}
          <Link to={`/reference/${view.kind}`}>
            {view.kind === 'prices' ? 'Prices and sources' : 'Limits and sources'}
          </Link>
        </p>
        <Heading as="h1">{title}</Heading>
        <Lead view={view} />
        <div className="record-columns">
          <ServiceIndex view={view} />
          <div>
            {view.services.map((group) => (
              <ServiceRecords key={group.service} group={group} />
            ))}
            <NotKnown missing={view.missing} changes={view.changes} />
          </div>
        </div>
      </main>
    </Layout>
  );
}
