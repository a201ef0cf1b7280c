import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';

/** The way in. */
export default function Home(): ReactNode {
  return (
    <Layout
      title="What to run at your number of users"
      description="What GymRats should run, what it costs and when to change it, from 10 to 500,000 registered users."
    >
      <main className="container home">
        <Heading as="h1">What should GymRats run, at how many users, and what does it cost?</Heading>
        <p>Every number is computed from recorded prices, limits and assumptions, and opens to its source.</p>
        <p className="lost-ways">
          <Link className="button button--primary" to="/guide">
            Open the guide
          </Link>
          <Link className="button button--secondary" to="/reference/prices">
            Prices and sources
          </Link>
        </p>
      </main>
    </Layout>
  );
}
