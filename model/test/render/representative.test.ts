import { describe, expect, test } from 'vitest';
import {
  actionsAt,
  deploymentDiagram,
  deriveFigure,
  milestonesTable,
  pricesAt,
  type Scenario,
  summaryOf,
  tableOf,
  toMarkdown,
} from '../../index';
import { DATE, wordsOf } from './wording';

/** A later change of a price record does not move what is computed with the prices of this date. */
const PAST: Scenario = { prices: pricesAt('2026-11-01') };

/** One table of each family; `everyTable.test.ts` holds the rules that every cell of every table keeps. */
const TABLES = [
  'alerts-supabase-500k',
  'changes-10k',
  'choices-aws-r2-50k',
  'defects-gcp-10k',
  'headroom',
  'media-offers',
  'pooling',
  'roadmap-10k',
  'triggers',
];

/** Frozen prices: a difference here is a change of words or of arithmetic. `npm run unit -- NAME -u` accepts it. */
describe('What a reader sees of', () => {
  test.each(TABLES)('table %s', (id) => {
    expect(toMarkdown(tableOf(id, PAST)).replace(DATE, '#')).toMatchSnapshot();
  });

  test('milestones of growth', () => {
    const growth = { users: 20_000, monthly: 0.1, cap: 400_000 };
    expect(toMarkdown(milestonesTable(growth, PAST)).replace(DATE, '#')).toMatchSnapshot();
  });

  test.each(['total.supabase.10000', 'best.50000', 'move.aws-r2'])('the derivation of %s', (name) => {
    expect(wordsOf(deriveFigure(name, PAST), DATE)).toMatchSnapshot();
  });

  test('a deployment as a diagram', () => {
    expect(wordsOf(deploymentDiagram('supabase+r2+ably', 500_000, PAST), DATE)).toMatchSnapshot();
  });

  test('the actions at 10,000 users', () => {
    expect(wordsOf(actionsAt(10_000, PAST), DATE)).toMatchSnapshot();
  });

  test('the summary of the home page', () => {
    expect(wordsOf(summaryOf({ route: '/', title: 'A page' }, PAST), DATE)).toMatchSnapshot();
  });
});
