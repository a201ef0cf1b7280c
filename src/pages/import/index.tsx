import meta from '@generated/pages/default/import.json';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { Import } from '../../components/import/Import';
import { PageMeta } from '../../components/meta/PageMeta';

/** Bills, usage exports and metrics of a running app, read in the browser. */
export default function ImportFilesPage(): ReactNode {
  return (
    <Layout>
      <PageMeta meta={meta} />
      <Import />
    </Layout>
  );
}
