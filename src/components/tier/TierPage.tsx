import Link from '@docusaurus/Link';
import { formatCount, formatUsers } from '@gymrats/model';
import DocPaginator from '@theme/DocPaginator';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { siteTiers, tierOf, tierPageHref } from '../../site/tiers';
import type { BuiltMeta } from '../meta/BuiltMeta';
import { PageMeta } from '../meta/PageMeta';
import { PriceTerms } from '../model/PriceTerms';
import { TierVerdict } from '../model/TierSheet/brief';
import { TierNav } from './TierNav';
import { partsOf } from './tierParts';

interface TierPageProps {
  readonly tier: { readonly users: number };
  readonly meta: BuiltMeta;
}

function neighbour(index: number): { title: string; permalink: string } | undefined {
  const tier = siteTiers[index];
  return tier && { title: `${formatUsers(tier.users)} users`, permalink: tierPageHref(tier) };
}

/** A page about one tier: its verdict, what changes from the tier before, and the tier's sheet under headings. */
export default function TierPage({ tier: { users }, meta }: TierPageProps): ReactNode {
  const tier = tierOf(users);
  const index = siteTiers.indexOf(tier);
  const parts = partsOf(tier, siteTiers[index - 1]);
  const section = `/infrastructure/scaling-by-user-tier#${tier.anchor}`;
  return (
    <Layout>
      <PageMeta meta={meta} />
      <main className="container record-page tier-page">
        <p className="record-trail">
          <Link to="/guide">Guide</Link> / <Link to={section}>Scaling by user tier</Link>
        </p>
        <TierNav current={tier} />
        <Heading as="h1">{formatCount(tier.users)} registered users</Heading>
        <TierVerdict users={tier.users} />
        <div className="record-columns">
          <nav className="record-index" aria-label="On this page">
            <ul>
              {parts.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
          <div className="tier-sheet">
            {parts.map(({ id, title, content }) => (
              <section key={id} aria-labelledby={id}>
                <Heading as="h2" id={id}>
                  {title}
                </Heading>
                {content}
              </section>
            ))}
            <PriceTerms />
            <p>
              <Link to={section}>{`${formatUsers(tier.users)} users in the guide`}</Link>: the reasons in prose, beside
              the tiers around it.
            </p>
          </div>
        </div>
        <DocPaginator previous={neighbour(index - 1)} next={neighbour(index + 1)} />
      </main>
    </Layout>
  );
}
