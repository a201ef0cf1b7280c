import { changes, recommend, type Scenario } from '../../decisions';
import { formatNumber, formatTotal } from '../../format';
import { platformOfId, sizeKey } from '../../platforms';
import { configurationLabel } from '../configuration';
import { columnName } from '../names';
import { BASE } from '../scenarios';
import { type DiagramSource, edge, flowchart, node } from './mermaid';

const RANGE = { from: 10, to: 500_000 };
const MOST_BOXES = 11;
const ROW = 92;
const MARGIN = 48;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How many users? What to run: the best value and its configuration by user count. Slow: found by root-finding. */
export function decisionDiagram(scenario: Scenario = BASE): DiagramSource {
  const stretches = stretchesOf(scenario);
  const boxes = stretches.map(({ from, to }, index) => {
    const first = recommend(from, scenario).best;
    const last = recommend(to, scenario).best;
    return {
      id: `answer${index + 1}`,
      label: from === to ? formatNumber(from) : `${formatNumber(from)} to ${formatNumber(to)}`,
      lines: [
        columnName(first.id),
        configurationLabel(first.deployment.configuration),
        costs(first.bill.total, last.bill.total),
      ],
      look: platformOfId(first.id).colour.replace('platform-', ''),
    };
  });
  return {
    id: 'decision',
    title: 'How many registered users? What to run, and what it costs a month',
    alt: boxes.map(({ label, lines }) => `${label} users: ${lines.join(', ')}.`).join('\n'),
    source: flowchart([
      node('users', ['How many', 'registered users?'], 'client'),
      ...boxes.map(({ id, lines, look }) => node(id, lines, look)),
      ...boxes.map(({ id, label }) => edge('users', id, label)),
    ]),
    height: MARGIN + ROW * boxes.length,
  };
}

function costs(first: number, last: number): string {
  return first === last ? `${formatTotal(first)} a month` : `${formatTotal(first)} to ${formatTotal(last)} a month`;
}

/** Stretches of one platform and configuration; of one platform where those are too many to draw. */
function stretchesOf(scenario: Scenario): Stretch[] {
  const answer = (users: number): string => {
    const { best } = recommend(users, scenario);
    return `${best.id} ${sizeKey(best.deployment.configuration)}`;
  };
  const all = between(changes(answer).map(({ users }) => users));
  if (all.length <= MOST_BOXES) return all;
  return between(changes((users) => recommend(users, scenario).best.id).map(({ users }) => users)).slice(0, MOST_BOXES);
}

function between(starts: readonly number[]): Stretch[] {
  return [RANGE.from, ...starts].map((from, index) => ({ from, to: (starts[index] ?? RANGE.to + 1) - 1 }));
}
