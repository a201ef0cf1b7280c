import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { SearchButtonLink } from '../../../components/lost/SearchButtonLink';
import { Suggestions } from '../../../components/lost/Suggestions';

/** The page for an address that does not exist: says so and leads back to the ways in. */
export default function NotFoundContent(): ReactNode {
  return (
    <main className="container lost">
      <p className="lost-mark" aria-hidden="true">
        404
      </p>
      <Heading as="h1">No page at this address</Heading>
      <p>The link may be mistyped, or older than the page it meant. The guide and the price records are here:</p>
      <p className="lost-ways">
        <Link className="button button--primary" to="/guide">
          Open the guide
        </Link>
        <Link className="button button--secondary" to="/reference/prices">
          Prices and sources
        </Link>
        <SearchButtonLink />
      </p>
      <Suggestions />
    </main>
  );
}
