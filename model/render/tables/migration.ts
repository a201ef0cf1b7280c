import { type Scenario, workloadFor } from '../../decisions';
import { formatNumber, formatTotal } from '../../format';
import { PLATFORMS } from '../../platforms';
import { at, getAssumption, packagesOf } from '../../workload';
import { span, words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import type { Explanation } from '../table';

const MOVES = [
  'weeks-r2',
  'weeks-ably',
  ...new Set(
    PLATFORMS.flatMap(({ moveWeeks, stack }) => [...(stack ? [stack.moveWeeks] : []), moveWeeks ?? []].flat()),
  ),
];

/** What has to be replaced when a part or all of the app leaves Supabase, and what that costs once. Judgements. */
export const migrationTable = defineTable({
  id: 'migration',
  component: 'Migration',
  arguments: [],
  shows: 'what leaving Supabase replaces, weeks and USD',
  changesWith: 'bills',
  make,
});

function make(scenario: Scenario): TableContent {
  const { values } = workloadFor(scenario);
  const week = at(values, 'engineer-week-usd');
  return {
    caption: 'What each move from Supabase takes, once',
    rowHeading: 'Move',
    columns: [
      { id: 'replace', label: 'What has to be replaced' },
      { id: 'weeks', label: 'Engineer-weeks', numeric: true },
      { id: 'weeks-range', label: 'Low to high' },
      { id: 'usd', label: 'USD once', numeric: true },
      { id: 'usd-range', label: 'Low to high' },
    ],
    rows: MOVES.map((id) => {
      const { label, note = '', low, high } = getAssumption(id);
      const weeks = at(values, id);
      return {
        id,
        label,
        reference: { kind: 'assumption', id },
        cells: [
          words(note),
          { text: formatNumber(weeks), value: weeks, unit: 'engineer-weeks', explanation: sumOf(id, weeks) },
          words(span(formatNumber(low), formatNumber(high))),
          {
            text: formatTotal(weeks * week),
            value: weeks * week,
            unit: 'USD',
            explanation: {
              formula: `${formatNumber(weeks)} x ${formatTotal(week)} = ${formatTotal(weeks * week)}`,
              inputs: [
                {
                  label: 'An engineer for a week',
                  text: formatTotal(week),
                  reference: { kind: 'assumption', id: 'engineer-week-usd' },
                },
              ],
            },
          },
          words(span(formatTotal(low * week), formatTotal(high * week))),
        ],
      };
    }),
    foot: [
      `Judgements, at ${formatTotal(week)} for an engineer's week. In no monthly total; weighed against what a move saves.`,
    ],
  };
}

/** The weeks of a move as the sum of its work packages, or as the reader's own number. */
function sumOf(id: string, weeks: number): Explanation {
  const parts = packagesOf(id);
  const own = weeks !== getAssumption(id).base;
  const sum = parts.map(({ base }) => formatNumber(base)).join(' + ');
  return {
    formula: own ? `${formatNumber(weeks)}, your own number in place of ${sum}` : `${sum} = ${formatNumber(weeks)}`,
    inputs: parts.map(({ label, low, base, high }) => ({
      label,
      text: `${formatNumber(base)} (${span(formatNumber(low), formatNumber(high))})`,
      reference: { kind: 'assumption', id },
    })),
  };
}
