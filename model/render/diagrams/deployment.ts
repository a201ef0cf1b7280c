import { type Estimate, estimate, type Scenario } from '../../decisions';
import { formatTotal, formatUsers } from '../../format';
import { platformName } from '../../platforms';
import { configurationLabel } from '../configuration';
import { anchor, tierId } from '../names';
import { BASE } from '../scenarios';
import { linksOf } from './deploymentLinks';
import { partsOf } from './deploymentParts';
import { type DiagramSource, edge, flowchart, node } from './mermaid';

const ROW = 96;
const MARGIN = 64;

/**
 * What runs where on a platform at a number of users, with sizes, loads and USD a month.
 * @throws ModelError for an unknown platform or an impossible number of users.
 */
export function deploymentDiagram(platformId: string, users: number, scenario: Scenario = BASE): DiagramSource {
  const answer = estimate(platformId, users, scenario);
  const parts = partsOf(answer);
  const links = linksOf(answer);
  return {
    id: `deployment-${anchor(platformId)}-${tierId(users)}`,
    title: `${platformName(platformId)} at ${formatUsers(users)} users: ${configurationLabel(answer.deployment.configuration)}, ${totalText(answer)} a month`,
    alt: [
      ...parts.map(({ lines }) => `${lines.filter(Boolean).join(', ')}.`),
      ...links.filter(({ label }) => label).map(({ from, to, label }) => `${nameOf(from)} to ${nameOf(to)}: ${label}.`),
    ].join('\n'),
    source: flowchart([
      ...parts.map(({ id, lines, look }) => node(id, lines, look)),
      ...links.map(({ from, to, label, dashed }) => edge(from, to, label, dashed)),
    ]),
    height: MARGIN + ROW * Math.max(...[1, 2, 3, 4].map((rank) => parts.filter((part) => part.rank === rank).length)),
  };

  function nameOf(id: string): string {
    return parts.find((part) => part.id === id)?.lines[0] ?? id;
  }
}

function totalText({ bill, deployment }: Estimate): string {
  return `${deployment.unknowns.length > 0 ? 'at least ' : ''}${formatTotal(bill.total)}`;
}
