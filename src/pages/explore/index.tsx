import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { Explorer } from '../../components/explorer/Explorer';

/** The answer for a reader's own number of users, platform, demand and app; their own measurements; their growth. */
export default function Explore(): ReactNode {
  return (
    <Layout
      title="What to do at your number of users"
      description="Set your number of users: what to run, what it costs, which limit comes first, what to do now. Hold your own measurements against the model, and see when growth brings the next step."
    >
      <Explorer />
    </Layout>
  );
}
