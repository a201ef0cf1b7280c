import { estimate, type Scenario } from '../../decisions';
import { formatTotal, formatUsers } from '../../format';
import { type Alternative, type Choice, platformName } from '../../platforms';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';

/**
 * Choices between ways to buy one thing on a platform, the rule that made each and what the alternatives cost.
 * @throws ModelError for an unknown platform or an impossible number of users.
 */
export const choicesTable = defineTable({
  id: 'choices',
  component: 'Choices',
  arguments: ['platform', 'users'],
  shows: 'ways to buy, the rule, the alternatives',
  changesWith: 'bills',
  make,
});

function make(platformId: string, users: number, scenario: Scenario): TableContent {
  const { choices } = estimate(platformId, users, scenario).deployment;
  return {
    caption: `${platformName(platformId)} at ${formatUsers(users)} users: what was chosen, by which rule`,
    rowHeading: 'Choice',
    columns: [
      { id: 'chosen', label: 'Chosen' },
      { id: 'rule', label: 'Rule' },
      { id: 'alternatives', label: 'What each way costs a month' },
    ],
    rows: choices.map((choice) => ({
      id: choice.id,
      label: choice.id.replaceAll('-', ' '),
      cells: [words(choice.chosen), words(choice.rule), words(alternativesOf(choice))],
    })),
    foot: [],
  };
}

function alternativesOf({ alternatives, chosen }: Choice): string {
  if (alternatives.length === 0) return 'not compared by price';
  const taken = alternatives.find(({ id }) => id === chosen);
  return alternatives.map((way) => wayText(way, taken)).join('; ');
}

/** A way with what it costs: "lambda $54.79, $3.51 more than the chosen one", "one zone $14.00, ruled out: a standby is promised". */
function wayText({ id, usd, excluded }: Alternative, taken: Alternative | undefined): string {
  const price = `${id} ${usd === null ? 'not known' : formatTotal(usd)}`;
  if (id === taken?.id) return `${price}, chosen`;
  if (excluded !== undefined) return `${price}, ruled out: ${excluded}`;
  if (usd === null || taken === undefined || taken.usd === null) return price;
  return `${price}, ${formatTotal(usd - taken.usd)} more`;
}
