import meta from '@generated/pages/default/home.json';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { FirstSteps } from '../components/home/FirstSteps';
import { Growth } from '../components/home/Growth';
import { Chain, Ladder, Surprises } from '../components/home/parts';
import { Question } from '../components/home/Question';
import { Ways } from '../components/home/Ways';
import { PageMeta } from '../components/meta/PageMeta';

/** How many users? The answer for the seven tiers, how it is made, and the way on. */
export default function Home(): ReactNode {
  return (
    <Layout>
      <PageMeta meta={meta} />
      <main className="home">
        <Question />
        <Ladder />
        <FirstSteps />
        <Growth />
        <Chain />
        <Surprises />
        <Ways />
      </main>
    </Layout>
  );
}
