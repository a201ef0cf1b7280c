import meta from '@generated/pages/default/compare.json';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { Compare } from '../../components/compare/Compare';
import { PageMeta } from '../../components/meta/PageMeta';

/** Two platforms or scenarios side by side, line by line. */
export default function ComparePage(): ReactNode {
  return (
    <Layout>
      <PageMeta meta={meta} />
      <Compare />
    </Layout>
  );
}
