import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { CostChart } from '../charts';

/** The bills over the number of users, for those who would rather look than read. */
export function Growth(): ReactNode {
  return (
    <section className="container home-part" aria-labelledby="growth">
      <Heading as="h2" id="growth">
        The bill as the app grows
      </Heading>
      <CostChart />
    </section>
  );
}
