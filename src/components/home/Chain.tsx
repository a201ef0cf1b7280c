import Link from '@docusaurus/Link';
import {
  assumptions,
  assumptionText,
  configurationLabel,
  demandText,
  formatUsers,
  getAssumption,
  platformName,
  totalText,
} from '@gymrats/model';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { answers } from '../model/answers';
import { inPage } from '../model/inPage';
import { usePages } from '../model/pages';
import { METHOD_PAGE } from '../model/references';
import { useScenario } from '../model/scenario';
import { EXAMPLE_USERS } from '../whatif/exampleUsers';

interface LinkProps {
  readonly name: string;
  readonly figure: string;
  readonly children: ReactNode;
}

function ChainLink({ name, figure, children }: LinkProps): ReactNode {
  return (
    <li>
      <p className="chain-name">{name}</p>
      <p className="chain-figure">{figure}</p>
      <p className="chain-text">{children}</p>
    </li>
  );
}

/** How a number of the ladder is made, on the figures of one tier. */
export const Chain = inPage('Chain', (): ReactNode => {
  const hasMethod = usePages().has(METHOD_PAGE);
  const { best } = answers.recommend(useScenario(), EXAMPLE_USERS);
  const { demand, deployment, bill } = best;
  const active = getAssumption('dau-share');
  return (
    <section className="container home-part" aria-labelledby="how">
      <Heading as="h2" id="how">
        How the number is made, at {formatUsers(EXAMPLE_USERS)} users
      </Heading>
      <ol className="chain">
        <ChainLink name="Assumptions" figure={assumptionText(active)}>
          {active.label}, as a share of registered users: one of {assumptions.length} assumptions, each with low, base,
          high and its evidence.
        </ChainLink>
        <ChainLink name="Demand" figure={demandText(demand, 'egress.mediaCached')}>
          of photos and videos a month from the CDN, for {demandText(demand, 'people.daily')} people a day. Requests,
          rows and messages likewise.
        </ChainLink>
        <ChainLink name="Deployment" figure={configurationLabel(deployment.configuration)}>
          the smallest that carries the demand at the service level of its size, with {deployment.limits.length} limits
          and how full they are.
        </ChainLink>
        <ChainLink name="Bill" figure={totalText(best)}>
          the sum of {bill.lines.length} lines, each a quantity met with a price, its free quota and its source.
        </ChainLink>
        <ChainLink name="Verdict" figure={platformName(best.id)}>
          the lowest bill, once the work of moving away from today’s Supabase is counted too.
        </ChainLink>
      </ol>
      {hasMethod && (
        <p>
          <Link to={METHOD_PAGE}>Assumptions and method</Link> has every assumption and formula.
        </p>
      )}
    </section>
  );
});
