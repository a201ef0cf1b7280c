import meta from '@generated/pages/default/explore.json';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { Explorer } from '../../components/explorer/Explorer';
import { PageMeta } from '../../components/meta/PageMeta';

/** The answer for a reader's own number of users, platform, demand and app; their own measurements; their growth. */
export default function Explore(): ReactNode {
  return (
    <Layout>
      <PageMeta meta={meta} />
      <Explorer />
    </Layout>
  );
}
